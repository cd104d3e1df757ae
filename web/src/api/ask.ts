/** One operation to `/graphql` of this origin and its answer, typed by codegen. Throws `Refused` when there is no answer at all. */
import type { TypedDocumentString } from '../generated/graphql.ts'
import { askForKey, keyHeaders } from './key.ts'

/** An error as the API words it: what, where, the limit, what was found, what to do. */
export interface ApiError {
  message: string
  path?: (string | number)[]
  extensions?: {
    code?: string
    requestId?: string
    candidates?: { id: string; name: string }[]
    nearest?: { id: string; name: string }[]
  }
}

export class Refused extends Error {
  override name = 'Refused'
  readonly errors: readonly ApiError[]

  constructor(errors: readonly ApiError[]) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

export interface Answer<Result> {
  data: Result
  /** Of a partial answer: some fields are null because of these. */
  errors: readonly ApiError[]
}

/** Milliseconds before a busy server is asked again: it says "in a few seconds", and what timed out is often ready by then. */
const pauses = [1_500, 4_000]
const busy = new Set(['OVERLOADED', 'TIMEOUT', 'DATABASE_UNAVAILABLE'])

export function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables> | string,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  return untilAnswered(() => askOnce(document, variables, signal))
}

/** Asks a busy server again, twice. */
export async function untilAnswered<Result>(request: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof Refused) || !busy.has(error.errors[0]?.extensions?.code ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return request()
}

async function askOnce<Result, Variables>(
  document: TypedDocumentString<Result, Variables> | string,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...keyHeaders() },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal ? { signal } : {}),
  })
  const body = (await response.json().catch(() => undefined)) as
    | { data?: Result | null; errors?: ApiError[] }
    | undefined
  if (!body) throw new Refused([{ message: `HTTP ${response.status}`, extensions: { code: 'NO_ANSWER' } }])
  if (!body.data || (body.errors && isEmpty(body.data)))
    throw new Refused(body.errors ?? [{ message: `HTTP ${response.status}` }])
  return { data: body.data, errors: body.errors ?? [] }
}

/** Any request of the explorer: with the key, and back to the key page when the server refuses it. */
export async function send(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, { ...init, headers: { ...keyHeaders(), ...init.headers } }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      throw new Refused([{ message: '', extensions: { code: 'NO_CONNECTION' } }])
    },
  )
  if (response.status === 401) {
    askForKey()
    throw new Refused([{ message: 'HTTP 401', extensions: { code: 'UNAUTHENTICATED' } }])
  }
  return response
}

/** Every root field null: the errors, where there are any, are the answer. */
const isEmpty = (data: object): boolean => Object.values(data).every((value) => value === null)
