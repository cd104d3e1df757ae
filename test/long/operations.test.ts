/**
 * Random operations over HTTP: whatever fits the schema and the limits is answered or refused in words of ours, twice the same
 * (the second time by compiled code); whatever is malformed is the caller's mistake. 500 of each in `npm test`, 10,000 in
 * `npm run test:long`; a failure names the seed.
 */
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { errorCodes } from '../../src/errorCodes.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { randomOperation } from '../setup/randomOperation.ts'
import { series } from '../setup/series.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

const cases = { seed: 20_260_213, numRuns: series(500, 10_000), endOnFailure: true }
const minutes = 60_000 * series(10, 120)

let database: Database
let api: Api
let operations: fc.Arbitrary<string>
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
  const options = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [], answerCacheBytes: 0 }
  api = await startApi(options, database, pino({ level: 'silent' }))
  operations = randomOperation(buildSchema(await (await fetch(`${api.url}/schema.graphql`)).text()))
})
afterAll(async () => {
  await api.stop()
  await database.close()
})

/** A database that did not answer in time (a machine that does much else) is asked once more, as Retry-After tells a client to. */
async function askAgain(query: string, variables?: Record<string, unknown>): ReturnType<typeof ask> {
  const answer = await ask(api, query, variables)
  const seconds = Number(answer.headers.get('retry-after'))
  if (answer.status !== 503 || seconds === 0) return answer
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  return ask(api, query, variables)
}

/** What only the inside knows of. */
const inner = /Neo\.|Neo4j|cypher|node_modules|TypeError|ReferenceError|undefined|\bat .+:\d+/i

function expectOurs({ status, body }: Awaited<ReturnType<typeof ask>>, asked: string) {
  expect(status, asked).toBeLessThan(500)
  for (const { message, extensions } of body.errors ?? []) {
    expect(Object.keys(errorCodes), asked).toContain(extensions?.code)
    expect(extensions?.code, asked).not.toBe('INTERNAL')
    expect(message, asked).not.toMatch(inner)
  }
}

/**
 * Errors of fields come in the order in which they happened. Where one of them takes the whole answer with it, who stops first
 * decides how many others are told: then only the fact is compared.
 */
function comparable({ body, status }: Awaited<ReturnType<typeof ask>>) {
  const errors = body.errors?.map(({ message, path, extensions }) => {
    const { requestId, ...others } = extensions ?? {}
    return JSON.stringify({ message, path, ...others })
  })
  return { status, data: body.data, errors: body.data === null ? errors !== undefined : errors?.sort() }
}

describe('a random operation', () => {
  it(
    'that fits the schema is answered, or refused in our words, and the same by compiled code',
    async () => {
      let answered = 0
      await fc.assert(
        fc.asyncProperty(operations, async (query) => {
          const first = await askAgain(query)
          expectOurs(first, query)
          const second = await askAgain(query)
          expect(comparable(second), query).toEqual(comparable(first))
          if (first.status === 200) answered += 1
        }),
        cases,
      )
      expect(answered).toBeGreaterThan(cases.numRuns / 2)
    },
    minutes,
  )

  it(
    'that is malformed is the mistake of the caller',
    async () => {
      const broken = fc
        .tuple(
          operations,
          fc.nat(),
          fc.constantFrom('', '{', '}', '(', '"', '$x', '@skip', '...', '\u0000', '😀', '#', ':', '[1'),
        )
        .map(([query, at, what]) => {
          const place = at % query.length
          return query.slice(0, place) + what + query.slice(place + 1)
        })
      const anyVariables = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.constant(undefined))
      await fc.assert(
        fc.asyncProperty(broken, anyVariables, async (query, variables) => {
          expectOurs(await askAgain(query, variables), query)
        }),
        cases,
      )
      const post = (body: string) =>
        fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
          expect((await post(body)).status, body).toBeLessThan(500)
        }),
        cases,
      )
    },
    minutes,
  )
})
