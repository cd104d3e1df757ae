/**
 * `/graphql`: from an HTTP request to its answer. Ordinary operations go through `answers/operations`; what is odd about any other
 * request, Apollo's own HTTP layer says. Ends work when the client goes or the time is over.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { limits } from '../config.ts'
import type { Database } from '../database/database.ts'
import { createQueryContext } from '../relations/queryContext.ts'
import type { Operations } from './answers/operations.ts'
import { sendAnswer } from './answers/sendAnswer.ts'
import type { RequestContext } from './apollo.ts'
import { currentRole } from './doors/caller.ts'
import type { OperationGate } from './limits/operationGate.ts'
import { readJsonBody } from './readBody.ts'
import { readOperation } from './readOperation.ts'
import { Refusal } from './refusal.ts'

export function graphqlEndpoint(
  apollo: ApolloServer<RequestContext>,
  operations: Operations,
  database: Database,
  gate: OperationGate,
) {
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const { signal, whenOver } = overseen(response)
    const body = request.method === 'POST' ? await readJsonBody(request) : undefined
    const read = readOperation(request, body)
    if (read) {
      const answering = operations.run(read.operation, { requestId, role: currentRole(), signal })
      const answer = await Promise.race([answering, whenOver])
      return sendAnswer(request, response, answer, read.contentType)
    }
    const answering = gate.run(signal, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'GET',
          headers: headersOf(request),
          search: searchOf(request.url ?? ''),
          body,
        },
        context: async () => ({ ...createQueryContext(database, { requestId, signal }), requestId }),
      }),
    )
    const answer = await Promise.race([answering, whenOver])
    if (answer.body.kind !== 'complete')
      throw new Error('Apollo answered in chunks, which no operation of ours asks for.')
    const bytes = Buffer.from(answer.body.string)
    response.writeHead(answer.status ?? 200, { ...Object.fromEntries(answer.headers), 'content-length': bytes.length })
    response.end(bytes)
  }
}

/** A signal, and a promise that rejects, when time is over or the client has gone: nothing waits for an answer that nobody reads. */
function overseen(response: ServerResponse): { signal: AbortSignal; whenOver: Promise<never> } {
  const ending = new AbortController()
  const { promise: whenOver, reject } = Promise.withResolvers<never>()
  whenOver.catch(() => undefined)
  const end = (refusal: Refusal) => {
    ending.abort(refusal)
    reject(refusal)
  }
  const overdue = setTimeout(() => end(new Refusal('TIMEOUT', { limit: limits.operationMs })), limits.operationMs)
  response.once('close', () => {
    clearTimeout(overdue)
    if (!response.writableFinished) end(new Refusal('CANCELLED'))
  })
  return { signal: ending.signal, whenOver }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

const searchOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')
