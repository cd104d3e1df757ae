/** Other origins may read answers only when the operator lists them; a refusal names the setting. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from './refusal.ts'

/** What an answer says beside its body; a page of another origin sees only headers that are named. */
const exposed =
  'x-request-id, x-operation-cost, x-liantu-importing, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, etag, content-disposition'

/** Sets the headers for a listed origin. Answers a preflight itself and returns true. Throws for a preflight of any other origin. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = request.headers
  const preflight = request.method === 'OPTIONS'
  if (!origin || !origins.includes(origin)) {
    if (preflight) throw new Refusal('ORIGIN_NOT_ALLOWED', { found: origin ?? '?' })
    return false
  }
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', exposed)
  response.setHeader('vary', 'origin')
  if (!preflight) return false
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, authorization, apollo-require-preflight',
    'access-control-max-age': '600',
  })
  response.end()
  return true
}
