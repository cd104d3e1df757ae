/** Kept answers over HTTP: given again without a statement, new after any write, apart by role, never of an answer that is not whole. */

import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database, StatementReport } from '../../src/database/database.ts'
import { DatabaseError } from '../../src/database/databaseError.ts'
import { buildSchema } from '../../src/resolvers/schema.ts'
import { Operations } from '../../src/server/answers/operations.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { createApollo } from '../../src/server/apollo.ts'
import { OperationGate } from '../../src/server/limits/operationGate.ts'
import { ask } from '../setup/ask.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api
let statements: StatementReport[] = []
let stop: () => void
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  stop = database.observe((report) => {
    // Whether an import is under way is asked once a version of the data, for all answers.
    if (report.statement.name !== 'importing') statements.push(report)
  })
})
afterAll(async () => {
  stop()
  await api.stop()
  await database.close()
})
beforeEach(() => {
  statements = []
})
afterEach(() => write('MATCH (n:Source) WHERE n.key IS NULL DETACH DELETE n'))

async function write(text: string): Promise<void> {
  const session = database.writeSession()
  await session.run(text)
  await session.close()
}

const leapmotor = '{ company(by: { name: "零跑汽车" }) { name upstream { byTier { tier companies } } } }'
const zones = `{ zones(first: 20) { nodes { id name parks(first: 20) { nodes { id name evidence { sources { title url } } } } } } }`

describe('a kept answer', () => {
  it('is given again without a statement, and anew after any write', async () => {
    const first = await ask(api, leapmotor)
    expect(statements.length).toBeGreaterThan(0)
    statements = []
    expect((await ask(api, leapmotor)).body).toEqual(first.body)
    expect(statements).toEqual([])
    await write("CREATE (:Source {title: '手写'})")
    expect((await ask(api, leapmotor)).body).toEqual(first.body)
    expect(statements.length).toBeGreaterThan(0)
  })

  it('stays through reads, a write that changes nothing and one that is rolled back', async () => {
    await ask(api, leapmotor)
    statements = []
    await write('MATCH (n:Source {id: "no such"}) SET n.title = "x"')
    const session = database.writeSession()
    const transaction = session.beginTransaction()
    await transaction.run('CREATE (:Source {title: "never"})')
    await transaction.rollback()
    await session.close()
    await ask(api, leapmotor)
    expect(statements).toEqual([])
  })

  it('belongs to its variables and to the operation named', async () => {
    const query =
      'query A($n: Int) { companies(first: $n) { nodes { id } } } query B { companies(first: 1) { nodes { id } } }'
    const size = async (operationName: string, n: number) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName, variables: { n } }),
      })
      const { data } = (await response.json()) as { data: { companies: { nodes: unknown[] } } }
      return data.companies.nodes.length
    }
    for (let round = 1; round <= 2; round += 1)
      expect([await size('A', 2), await size('A', 3), await size('B', 2)]).toEqual([2, 3, 1])
  })

  it('holds no more memory than its bytes, compressed or not', async () => {
    const apollo = createApollo(buildSchema(), pino({ level: 'silent' }))
    const operations = new Operations(apollo, database, new OperationGate(), { answerCacheBytes: 1e6, freshnessMs: 0 })
    for (const query of ['{ company(by: { name: "零跑汽车" }) { id } }', zones]) {
      const caller = { requestId: 'r', role: 'reader', signal: new AbortController().signal }
      await operations.run({ query }, caller)
      const { body } = await operations.run({ query }, caller)
      for (const accepted of ['identity', 'br', 'gzip']) {
        const { bytes } = await body.accepted(accepted)
        expect(bytes.buffer.byteLength).toBe(bytes.length)
      }
    }
    await apollo.stop()
  })

  it('is not made of an answer with errors', async () => {
    const query = '{ company(by: { name: "没有这家" }) { id } }'
    await ask(api, query)
    const count = statements.length
    await ask(api, query)
    expect(statements.length).toBe(2 * count)
  })

  it('is not made of an answer that a failed statement left smaller', async () => {
    let failures = 1
    const slow: Database = {
      ...database,
      read: (statement, parameters, context, options) => {
        if (!statement.name.startsWith('supply-network') || failures-- <= 0)
          return database.read(statement, parameters, context, options)
        context?.version?.saw(undefined)
        return Promise.reject(new DatabaseError('TIMEOUT', statement.name, false, undefined))
      },
    }
    const slowApi = await startTestApi(slow)
    const query = '{ company(by: { name: "零跑汽车" }) { upstream { coverage { stoppedBy } } } }'
    const stoppedBy = async () => JSON.stringify((await ask(slowApi, query)).body.data)
    expect(await stoppedBy()).toContain('TIME')
    expect(await stoppedBy()).not.toContain('TIME')
    await slowApi.stop()
  })

  it('is never shared between roles, and one flight serves equal requests of a role', async () => {
    const apollo = createApollo(buildSchema(), pino({ level: 'silent' }))
    const options = { answerCacheBytes: 1_000_000, freshnessMs: 0 }
    const operations = new Operations(apollo, database, new OperationGate(), options)
    const run = (role: string) =>
      operations.run({ query: leapmotor }, { requestId: role, role, signal: new AbortController().signal })
    await Promise.all([run('a'), run('a'), run('a')])
    const once = statements.length
    await run('b')
    expect(statements.length).toBe(2 * once)
    expect(new Set(statements.map(({ context }) => context.requestId))).toEqual(new Set(['a', 'b']))
    await apollo.stop()
  })

  it('goes on for those who wait when the one who asked first has gone', async () => {
    const apollo = createApollo(buildSchema(), pino({ level: 'silent' }))
    const options = { answerCacheBytes: 1_000_000, freshnessMs: 0 }
    const operations = new Operations(apollo, database, new OperationGate(), options)
    const gone = new AbortController()
    const run = (signal: AbortSignal) => operations.run({ query: zones }, { requestId: 'x', role: 'x', signal })
    const [first, second] = [run(gone.signal), run(new AbortController().signal)]
    first.catch(() => undefined)
    setTimeout(() => gone.abort(), 1)
    expect((await second).status).toBe(200)
    await apollo.stop()
  })

  it('is used within the freshness window without asking the database, where the operator set one', async () => {
    const config = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [], freshnessMs: 60_000 }
    const windowed = await startApi(config, database, pino({ level: 'silent' }))
    const title = async () => JSON.stringify((await ask(windowed, '{ sources(first: 100) { totalCount } }')).body.data)
    const before = await title()
    await write("CREATE (:Source {title: '手写'})")
    expect(await title()).toBe(before)
    await windowed.stop()
  })

  it('is not kept at all where the operator gave no room', async () => {
    const config = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [], answerCacheBytes: 0 }
    const bare = await startApi(config, database, pino({ level: 'silent' }))
    await ask(bare, leapmotor)
    const count = statements.length
    await ask(bare, leapmotor)
    expect(statements.length).toBe(2 * count)
    await bare.stop()
  })
})

describe('the bytes of an answer', () => {
  /** fetch inflates by itself and always accepts; a bare request shows what was sent. */
  const send = (headers: Record<string, string>, path = '/graphql', body?: string) =>
    new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST'
      const sent = request(`${api.url}${path}`, { method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const post = (encodings: string, query: string) =>
    send({ 'content-type': 'application/json', 'accept-encoding': encodings }, '/graphql', JSON.stringify({ query }))

  it('come as brotli, as gzip or as they are, by what the client takes', async () => {
    const plain = await post('', zones)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers['content-length']).toBe(String(plain.bytes.length))
    const brotli = await post('gzip, deflate, br', zones)
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'accept-encoding'])
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes)
    const gzip = await post('gzip, br;q=0', zones)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes)
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 2)
  })

  it('are not compressed when they are few', async () => {
    expect((await post('br', '{ __typename }')).headers['content-encoding']).toBeUndefined()
  })

  it('are not sent again by GET to who has them, until something is written', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ sources(first: 1) { totalCount } }')}`
    const headers = { 'apollo-require-preflight': '1' }
    const first = await send(headers, path)
    const etag = String(first.headers.etag)
    expect(etag).toMatch(/^W\//)
    const again = await send({ ...headers, 'if-none-match': etag }, path)
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
    await write("CREATE (:Source {title: '手写'})")
    const after = await send({ ...headers, 'if-none-match': etag }, path)
    expect(after.status).toBe(200)
    expect(after.headers.etag).not.toBe(etag)
  })

  it('have no validator when they hold an error', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ company(by: {name: "没有这家"}) { id } }')}`
    expect((await send({ 'apollo-require-preflight': '1' }, path)).headers.etag).toBeUndefined()
  })

  it('say the content type that the client prefers', async () => {
    const type = async (accept: string) => {
      const headers = { 'content-type': 'application/json', accept }
      const { headers: sent } = await send(headers, '/graphql', '{"query":"{ __typename }"}')
      return sent['content-type']
    }
    expect(await type('*/*')).toBe('application/json; charset=utf-8')
    expect(await type('application/graphql-response+json, application/json')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
    expect(await type('application/json;q=0.1, application/graphql-response+json')).toBe(
      'application/graphql-response+json; charset=utf-8',
    )
  })
})
