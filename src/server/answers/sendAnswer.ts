/** Writes an answer: compressed as the client takes it, and on GET only when it does not have it already. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './operations.ts'

export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  contentType: string,
): Promise<void> {
  const { status, headers, body, etag } = answer
  const vary = [response.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', ')
  const validator = request.method === 'GET' && etag ? { etag, 'cache-control': 'private, no-cache' } : undefined
  if (validator && isHeld(validator.etag, request.headers['if-none-match'])) {
    response.writeHead(304, { ...validator, vary })
    return void response.end()
  }
  const { encoding, bytes } = await body.accepted(String(request.headers['accept-encoding'] ?? ''))
  if (response.destroyed) return
  response.writeHead(status, {
    ...headers,
    'content-type': contentType,
    'content-length': bytes.length,
    vary,
    ...(encoding && { 'content-encoding': encoding }),
    ...(validator ?? { 'cache-control': 'no-store' }),
  })
  response.end(bytes)
}

const isHeld = (etag: string, header: string | undefined) =>
  header?.split(',').some((held) => held.trim() === etag || held.trim() === '*') ?? false
