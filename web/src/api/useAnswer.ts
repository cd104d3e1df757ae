/** The answer to an operation while a page is shown: asked again when document or variables change, dropped when it leaves. */
import { useCallback, useEffect, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type Answer, type ApiError, ask, Refused } from './ask.ts'

export type Asked<Result> =
  | { state: 'loading' }
  | { state: 'failed'; errors: readonly ApiError[]; again(): void }
  | ({ state: 'answered'; again(): void } & Answer<Result>)

/** `variables: undefined` asks nothing yet. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables> | string,
  variables: Variables | undefined,
): Asked<Result> {
  const text = String(document)
  const key = variables === undefined ? undefined : JSON.stringify(variables)
  return useAsked<Result>(key === undefined ? undefined : text + key, (signal) =>
    ask<Result, Variables>(text, JSON.parse(key ?? '{}') as Variables, signal),
  )
}

/** The same for any request; `key` says when to ask anew. */
export function useAsked<Result>(
  key: string | undefined,
  request: (signal: AbortSignal) => Promise<Answer<Result>>,
): Asked<Result> {
  const [round, setRound] = useState(0)
  const [asked, setAsked] = useState<{ key: string; result: Asked<Result> }>()
  const again = useCallback(() => setRound((now) => now + 1), [])
  const current = `${round} ${key}`
  useEffect(() => {
    if (key === undefined) return
    const leaving = new AbortController()
    request(leaving.signal).then(
      (answer) => setAsked({ key: current, result: { state: 'answered', again, ...answer } }),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        const errors = error instanceof Refused ? error.errors : [{ message: String(error) }]
        setAsked({ key: current, result: { state: 'failed', errors, again } })
      },
    )
    return () => leaving.abort()
  }, [current, again])
  return asked?.key === current ? asked.result : { state: 'loading' }
}
