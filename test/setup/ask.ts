/** Asks the API over HTTP, as a client does. */
import type { GraphQLFormattedError } from 'graphql'
import type { Api } from '../../src/server/api.ts'

export interface Answer {
  status: number
  headers: Headers
  body: { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }
}

export async function ask(api: Api, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] }
}
