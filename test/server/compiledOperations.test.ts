/** Compiled operations answer as graphql-js does: data, errors, masking, statements. The golden operations are compared in test/golden. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { kept, projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { CompiledOperations } from '../../src/server/compiledOperations.ts'
import { ask } from '../setup/ask.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

/** Without kept answers, so that every request is executed. */
const uncached = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [], answerCacheBytes: 0 }

let database: Database
let api: Api
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startApi(uncached, database, pino({ level: 'silent' }))
})
afterAll(async () => {
  await api.stop()
  await database.close()
})

const facts = join(projectRoot, 'test/facts')

describe('the second use of a document', () => {
  it('takes the defaults of variables that must not be null', async () => {
    const query =
      'query Named($name: String! = "零跑汽车", $lang: Language! = EN) { company(by: { name: $name }) { id kindLabel(lang: $lang) } }'
    const first = await ask(api, query)
    expect(first.body.errors).toBeUndefined()
    expect((await ask(api, query)).body).toEqual(first.body)
  })

  it.each(readdirSync(facts).filter((file) => file.endsWith('.graphql')))(
    'answers %s as the first did, and was compiled',
    async (file) => {
      const compiled = vi.spyOn(CompiledOperations.prototype, 'execute')
      const query = readFileSync(join(facts, file), 'utf8')
      // Cold plans are planned by another document, so that none of the two answers runs out of time.
      await ask(api, `${query} # warm`)
      compiled.mockClear()
      const first = await ask(api, query)
      const second = await ask(api, query)
      expect(second.body).toEqual(first.body)
      expect(compiled.mock.results.map(({ value }) => value !== undefined)).toEqual([false, true])
      compiled.mockRestore()
    },
  )

  it('refuses two ways in one oneOf variable, a wrong enum and a missing variable with the words of the first', async () => {
    const query =
      'query ($by: CompanyBy!, $status: [LinkStatus!]) { company(by: $by) { upstream(status: $status) { today } } }'
    await ask(api, query, { by: { name: '零跑汽车' } })
    const broken = [
      { by: { id: 'leapmotor', name: '零跑汽车' } },
      { by: { id: null } },
      {},
      { by: { name: '零跑汽车' }, status: ['NO_SUCH'] },
    ]
    for (const variables of broken) {
      const onGraphqlJs = await ask(api, `${query} # ${JSON.stringify(variables)}`, variables)
      const { status, body } = await ask(api, query, variables)
      const told = ({ errors }: typeof body) => errors?.map(({ message, extensions }) => [message, extensions?.code])
      expect([status, told(body)]).toEqual([onGraphqlJs.status, told(onGraphqlJs.body)])
      expect(status).toBe(400)
    }
    expect((await ask(api, query, { by: { name: '零跑汽车' }, status: ['ACTIVE'] })).body.errors).toBeUndefined()
  })

  it('leaves a document with a nullable variable inside a oneOf literal to graphql-js, which refuses null', async () => {
    const query = 'query ($name: String) { company(by: { name: $name }) { id } }'
    for (let use = 1; use <= 3; use += 1) {
      expect((await ask(api, query, { name: '零跑汽车' })).body.data).toEqual({ company: { id: 'Company:leapmotor' } })
      const [error] = (await ask(api, query, { name: null })).body.errors ?? []
      expect([error?.message, error?.extensions?.code]).toEqual([
        expect.stringMatching(/^参数.*has invalid value/),
        'BAD_USER_INPUT',
      ])
    }
  })

  it('masks and logs what it did not expect, with the request id', async () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    const broken: Database = { ...database, read: () => Promise.reject(new Error('the inner workings')) }
    const masking = await startApi(uncached, broken, logger)
    const query = '{ companies { nodes { id } } }'
    const [first, second] = [await ask(masking, query), await ask(masking, query)]
    const withoutId = ({ body }: typeof first) =>
      body.errors?.map(({ extensions, ...rest }) => ({ ...rest, code: extensions?.code }))
    expect([second.status, withoutId(second)]).toEqual([500, withoutId(first)])
    expect(second.body.errors?.[0]?.extensions?.requestId).toBe(second.headers.get('x-request-id'))
    expect(lines.filter((line) => line.includes('the inner workings'))).toHaveLength(2)
    await masking.stop()
  })
})

describe('compiled documents', () => {
  const schema: GraphQLSchema = buildSchema('type Query { a: Int }')
  const used = (operations: CompiledOperations, document: DocumentNode) =>
    operations.execute({ document }, {}) !== undefined

  it('are compiled on the second use, and forgotten when many others were used since', () => {
    const operations = new CompiledOperations(schema)
    const document = parse('{ a }')
    expect([used(operations, document), used(operations, document)]).toEqual([false, true])
    for (let each = 0; each < kept.compiledDocuments; each += 1) used(operations, parse('{ a }'))
    expect(used(operations, document)).toBe(false)
  })

  it('keep each operation of a document apart', async () => {
    const operations = new CompiledOperations(schema)
    const document = parse('query A { a } query B { b: a }')
    const run = (operationName: string) => operations.execute({ document, operationName }, {})
    await run('A')
    expect(await run('A')).toEqual({ data: { a: null } })
    expect(await run('B')).toEqual({ data: { b: null } })
  })
})
