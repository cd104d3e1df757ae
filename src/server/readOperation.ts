/**
 * Reads an operation from a request to `/graphql`. Out: the operation and the content type of its answer; or nothing where the
 * request is not an ordinary one, so that Apollo's HTTP layer answers it with what is wrong.
 */
import type { IncomingMessage } from 'node:http'
import type { OperationRequest } from './answers/operations.ts'
import { parseBounded } from './boundedJson.ts'
import { Refusal } from './refusal.ts'

export interface ReadOperation {
  operation: OperationRequest
  contentType: string
}

export function readOperation(request: IncomingMessage, body: unknown): ReadOperation | undefined {
  const contentType = contentTypeFor(request.headers.accept)
  const parts = request.method === 'POST' ? asRecord(body) : ofSearch(request)
  if (!contentType || !parts) return undefined
  const { query, operationName, variables, extensions } = parts
  if (typeof query !== 'string' || query === '') return undefined
  if (operationName != null && typeof operationName !== 'string') return undefined
  if (variables != null && !asRecord(variables)) return undefined
  if (extensions != null && (!asRecord(extensions) || 'persistedQuery' in (extensions as object))) return undefined
  return {
    operation: { query, operationName: operationName ?? undefined, variables: asRecord(variables) },
    contentType,
  }
}

/** What Apollo would choose for the headers that clients send; an unusual one is left to it. */
function contentTypeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || /^(\*\/\*|application\/json)\s*(,|$)/.test(accept))
    return 'application/json; charset=utf-8'
  const current = /^application\/graphql-response\+json\s*(,|$)/.test(accept)
  return current ? 'application/graphql-response+json; charset=utf-8' : undefined
}

/** GET needs a header that no page of another origin can send without asking first (CSRF), as Apollo demands it too. */
function ofSearch({ url = '', headers, method }: IncomingMessage): Record<string, unknown> | undefined {
  if (method !== 'GET' || headers['content-type'] !== undefined) return undefined
  if (!headers['apollo-require-preflight'] && !headers['x-apollo-operation-name']) return undefined
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const names = [...search.keys()]
  if (new Set(names).size < names.length) return undefined
  try {
    const parsed = (name: string) => parseBounded(search.get(name) || 'null')
    const operationName = search.get('operationName')
    return {
      query: search.get('query'),
      operationName,
      variables: parsed('variables'),
      extensions: parsed('extensions'),
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    return undefined
  }
}

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
