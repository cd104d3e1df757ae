/** `/livez` says that the process runs, `/readyz` that it can answer: the database replies and nothing is draining; and what is being imported. */
import type { ServerResponse } from 'node:http'
import type { Database, Parameters } from '../database/database.ts'
import type { Statement } from '../database/statement.ts'
import { importing } from '../graph/importing.ts'

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
  const read = (statement: Statement, parameters: Parameters) => database.read(statement, parameters)
  const answer = await Promise.race([importing({ read }).catch(() => 'down' as const), timeout])
  if (typeof answer === 'string') return sendJson(response, 503, { status: 'database does not answer' })
  // Ready, and what it answers says itself that a delivery is only partly there.
  sendJson(response, 200, { status: 'ready', ...(answer.length > 0 && { importing: answer }) })
}

function sendJson(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  })
  response.end(JSON.stringify(body))
}
