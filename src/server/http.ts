/** The HTTP server: which path goes where, a request id for each, and one way to answer what went wrong. */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import { allowOrigin } from './crossOrigin.ts'
import { type Readiness, sendLive, sendReady } from './health.ts'
import { Refusal } from './refusal.ts'
import { sendBuiltFile } from './staticFiles.ts'

type Endpoint = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>

export interface HttpParts {
  graphql: Endpoint
  /** `/questions` and what lies below it. */
  questions: Endpoint
  database: Database
  readiness: Readiness
  /** The printed schema, served to front ends that generate code from it. */
  schemaText: string
  allowedOrigins: readonly string[]
  logger: Logger
}

export function createHttpServer(parts: HttpParts): Server {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      void answer(parts, request, response)
    },
  )
  return server
}

async function answer(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('x-frame-options', 'DENY')
  try {
    if (allowOrigin(request, response, parts.allowedOrigins)) return
    await route(parts, request, response, requestId)
  } catch (error) {
    refuse(error, requestId, response, parts.logger)
  }
}

async function route(
  parts: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const accepts = (type: string) => request.headers.accept?.includes(type) ?? false
  const encodings = String(request.headers['accept-encoding'] ?? '')
  const isGet = request.method === 'GET' || request.method === 'HEAD'
  if (path === '/graphql' && !(request.method === 'GET' && accepts('text/html'))) {
    return parts.graphql(request, response, requestId)
  }
  if (!isGet) throw new Refusal('METHOD_NOT_ALLOWED', { found: `${request.method} ${path}` })
  if (path === '/questions' || path.startsWith('/questions/')) return parts.questions(request, response, requestId)
  if (path === '/livez') return sendLive(response)
  if (path === '/readyz') return sendReady(parts.database, parts.readiness, response)
  if (path === '/schema.graphql') {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(parts.schemaText)
    return
  }
  if (sendBuiltFile(pageAt(path) ?? path.slice(1), encodings, response)) return
  throw new Refusal('NO_SUCH_PAGE', { found: path })
}

/** The page that an address opens. All of `/explore/…` is one application, which reads the rest of the address itself. */
function pageAt(path: string): string | undefined {
  if (path === '/' || path.startsWith('/explore/')) return 'index.html'
  return path === '/playground' || path === '/graphql' ? 'playground.html' : undefined
}

function refuse(error: unknown, requestId: string, response: ServerResponse, logger: Logger): void {
  const known = error instanceof Refusal
  if (!known) logger.error({ requestId, err: error }, 'request failed')
  const refusal = known ? error : new Refusal('INTERNAL')
  if (response.headersSent || response.destroyed) return void response.destroy()
  response.writeHead(refusal.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(refusal.status === 503 ? { 'retry-after': '5' } : {}),
    ...(refusal.status === 405 ? { allow: 'GET, POST' } : {}),
  })
  response.end(refusal.toBody(requestId))
}
