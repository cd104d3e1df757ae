/** `/livez` says that the process runs, `/readyz` that it can answer: the database replies and nothing is draining. */
import type { ServerResponse } from 'node:http'
import type { Database } from '../database/database.ts'

/** A database that takes longer is of no use to a user who waits. */
const pingMs = 2_000

export interface Readiness {
  draining: boolean
}

export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'alive' })
}

export async function sendReady(database: Database, readiness: Readiness, response: ServerResponse): Promise<void> {
  if (readiness.draining) return sendJson(response, 503, { status: 'draining' })
  const timeout = new Promise<'slow'>((resolve) => setTimeout(resolve, pingMs, 'slow').unref())
  const answer = await Promise.race([
    database
      .ping()
      .then(() => 'ready' as const)
      .catch(() => 'down' as const),
    timeout,
  ])
  sendJson(response, answer === 'ready' ? 200 : 503, {
    status: answer === 'ready' ? 'ready' : 'database does not answer',
  })
}

function sendJson(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  })
  response.end(JSON.stringify(body))
}
