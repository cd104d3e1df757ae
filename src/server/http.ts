/** The HTTP server: which path goes where, a request id for each, and one way to answer what went wrong. */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { SpanKind } from '@opentelemetry/api'
import type { Logger } from 'pino'
import { limits, type patience } from '../config.ts'
import type { Database } from '../database/database.ts'
import { traced } from '../tracing.ts'
import { allowOrigin } from './crossOrigin.ts'
import { asCaller } from './doors/caller.ts'
import { type CostBudget, tellBudget } from './doors/costBudget.ts'
import type { Door } from './doors/door.ts'
import { type Readiness, sendLive, sendReady } from './health.ts'
import type { Metrics } from './metrics.ts'
import { refusalOf } from './publicErrors.ts'
import { Refusal } from './refusal.ts'
import { safeHeaders } from './safeHeaders.ts'
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
  door: Door
  budget: CostBudget
  metrics: Metrics
  logger: Logger
  /** How long a client may keep the server waiting. */
  patience: Record<keyof typeof patience, number>
}

export function createHttpServer(parts: HttpParts): Server {
  const { requestMs, headersMs } = parts.patience
  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: headersMs,
      connectionsCheckingInterval: Math.min(headersMs, 5_000),
      keepAliveTimeout: 65_000,
    },
    (request, response) => {
      void answer(parts, request, response)
    },
  )
  return server
}

async function answer(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  for (const [name, value] of safeHeaders) response.setHeader(name, value)
  record(parts, request, response, requestId)
  try {
    if (allowOrigin(request, response, parts.allowedOrigins)) return
    const name = `${request.method} ${endpointOf(request)}`
    await traced(name, SpanKind.SERVER, { 'liantu.request_id': requestId }, () =>
      route(parts, request, response, requestId),
    )
  } catch (error) {
    refuse(error, requestId, response, parts)
  } finally {
    // Written, but not taken: an answer does not stay in memory for a client that reads nothing.
    if (!response.writableFinished) response.setTimeout(parts.patience.stalledMs, () => response.destroy())
  }
}

/** One line and one measurement for each request, when it has ended. Addresses go without what was asked. */
function record({ metrics, logger }: HttpParts, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const began = performance.now()
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - began)
    const endpoint = endpointOf(request)
    const status = response.writableFinished ? response.statusCode : 499
    metrics.request(endpoint, status, milliseconds)
    logger.debug({ requestId, method: request.method, endpoint, status, milliseconds }, 'request')
  })
}

/** The few kinds of addresses that there are. */
function endpointOf({ url = '/' }: IncomingMessage): string {
  const first = `/${url.split(/[?/]/, 2)[1] ?? ''}`
  return named.has(first) ? first : 'page'
}

const named = new Set(['/graphql', '/questions', '/livez', '/readyz', '/metrics', '/schema.graphql'])

/** Health, schema and pages are there for everyone; whatever shows data goes through the door, metrics through the admin's. */
async function route(
  parts: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const isGet = request.method === 'GET' || request.method === 'HEAD'
  const endpoint = dataEndpoint(parts, path, request)
  if (!isGet && path !== '/graphql') throw new Refusal('METHOD_NOT_ALLOWED', { found: `${request.method} ${path}` })
  if (endpoint) return throughDoor(parts, request, response, () => endpoint(request, response, requestId))
  if (path === '/livez') return sendLive(response)
  if (path === '/readyz') return sendReady(parts.database, parts.readiness, response)
  if (path === '/metrics') {
    await parts.door.admit(request, 'admin')
    return parts.metrics.send(response)
  }
  if (path === '/schema.graphql') {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(parts.schemaText)
    return
  }
  const encodings = String(request.headers['accept-encoding'] ?? '')
  if (sendBuiltFile(pageAt(path) ?? path.slice(1), encodings, response)) return
  throw new Refusal('NO_SUCH_PAGE', { found: path })
}

/** The page that an address opens. All of `/explore/…` is one application, which reads the rest of the address itself. */
function pageAt(path: string): string | undefined {
  if (path === '/' || path.startsWith('/explore/')) return 'index.html'
  return path === '/playground' || path === '/graphql' ? 'playground.html' : undefined
}

/** Undefined for what holds no data. A browser that opens /graphql wants the playground. */
function dataEndpoint(parts: HttpParts, path: string, { method, headers }: IncomingMessage): Endpoint | undefined {
  if (path === '/graphql') return method === 'GET' && headers.accept?.includes('text/html') ? undefined : parts.graphql
  return path === '/questions' || path.startsWith('/questions/') ? parts.questions : undefined
}

/** Each answer is charged to the key or token that asked; an open door charges nobody. */
async function throughDoor(
  { door, budget, logger }: HttpParts,
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<void>,
): Promise<void> {
  const caller = await door.admit(request)
  if (caller) {
    logger.debug({ requestId: response.getHeader('x-request-id'), caller: caller.id }, 'admitted')
    tellBudget(response, budget.check(caller.id))
    const began = performance.now()
    response.once('close', () => budget.charge(caller.id, costOf(response, performance.now() - began)))
  }
  return asCaller(caller, work)
}

/** What was cut short, by the clock or by the client, is charged by its time at least: it worked until then. */
function costOf(response: ServerResponse, milliseconds: number): number {
  const told = Number(response.getHeader('x-operation-cost') ?? 1)
  const isWhole = response.writableFinished && response.statusCode !== 504
  return isWhole ? told : Math.max(told, Math.ceil(limits.cost * Math.min(1, milliseconds / limits.operationMs)))
}

function refuse(error: unknown, requestId: string, response: ServerResponse, { logger, metrics }: HttpParts): void {
  const known = error instanceof Refusal
  if (!known) logger.error({ requestId, err: error }, 'request failed')
  const refusal = refusalOf(error)
  metrics.refusal(refusal.code)
  if (response.headersSent || response.destroyed) return void response.destroy()
  response.writeHead(refusal.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...refusal.headers,
  })
  response.end(refusal.toBody(requestId))
}
