/** What an operator sees: metrics for admins only, a log and spans that tell of slow and failed statements and of no secret. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { context, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyFile } from '../../src/access/keyFile.ts'
import type { Database } from '../../src/database/database.ts'
import { DatabaseError } from '../../src/database/databaseError.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { createDoor } from '../../src/server/doors/door.ts'
import { createLogger } from '../../src/server/log.ts'
import { logStatements } from '../../src/server/statementLog.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-seeing-'))
const keys = new KeyFile(join(folder, 'keys.json'))
const reader = keys.create('planner', 'reader', undefined).key
const admin = keys.create('operator', 'admin', undefined).key
const lines: string[] = []
const logger = createLogger('trace', { write: (line) => void lines.push(line) })

let database: Database
let api: Api
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
  const door = createDoor({
    host: '127.0.0.1',
    access: 'required',
    keyFile: join(folder, 'keys.json'),
    tokens: undefined,
  })
  api = await startApi({ host: '127.0.0.1', port: 0, drainMs: 500, allowedOrigins: [] }, database, logger, door)
})
afterAll(async () => {
  await api.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, key?: string) =>
  fetch(`${api.url}${path}`, key ? { headers: { authorization: `Bearer ${key}` } } : {})
const post = (key: string, body: unknown) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, cookie: 'session=cookie-secret' },
    body: JSON.stringify(body),
  })

describe('metrics', () => {
  it('are for admins, and count requests, statements and refusals', async () => {
    await post(reader, { query: '{ companies { nodes { id } } }' })
    expect((await get('/metrics')).status).toBe(401)
    expect((await get('/metrics', reader)).status).toBe(403)
    const told = await get('/metrics', admin)
    expect(told.headers.get('content-type')).toContain('text/plain')
    const text = await told.text()
    expect(text).toMatch(/liantu_request_seconds_count\{endpoint="\/graphql",status="200"\} [1-9]/)
    expect(text).toMatch(/liantu_statement_seconds_count\{statement="[^"]+",outcome="ok"\} [1-9]/)
    expect(text).toContain('liantu_refusals_total{code="UNAUTHENTICATED"} 1')
    expect(text).toMatch(/liantu_operations_in_flight \d/)
  })
})

describe('the log', () => {
  it('holds no key, cookie, variable or password, whatever fails', async () => {
    await post(reader, {
      query: 'query ($text: String!) { search(text: $text) { nodes { node { id } } } }',
      variables: { text: 'variable-secret' },
    })
    await post(reader, { query: '{ nothing }', variables: { text: 'variable-secret' } })
    await post('lt_00000000_wrong-secret', { query: '{ __typename }' })
    logger.error({ headers: { authorization: 'Bearer header-secret' }, settings: { password: 'password-secret' } }, 'x')
    const text = lines.join('')
    expect(text).toContain('"endpoint":"/graphql"')
    for (const secret of [
      reader,
      admin,
      reader.slice(12),
      'cookie-secret',
      'variable-secret',
      'wrong-secret',
      'header-secret',
      'password-secret',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
  })

  it('tells of a slow or failed statement by name, time and shape, and of no other', () => {
    const before = lines.length
    const tell = logStatements(logger)
    const report = {
      statement: { name: 's', text: 'x' },
      parameters: { ids: ['confidential'], limit: 3, none: null },
      rows: 2,
      context: { requestId: 'r' },
    }
    tell({ ...report, milliseconds: 20 })
    expect(lines.length).toBe(before)
    tell({ ...report, milliseconds: 2_000 })
    tell({ ...report, rows: 0, milliseconds: 20, failed: new DatabaseError('TIMEOUT', 's', false, null).kind })
    const told = lines.slice(before).map((line) => JSON.parse(line))
    expect(told).toMatchObject([
      {
        msg: 'slow statement',
        statement: 's',
        milliseconds: 2_000,
        requestId: 'r',
        shape: { ids: 'list of 1', limit: 'number' },
      },
      { msg: 'statement failed', failed: 'TIMEOUT' },
    ])
    expect(JSON.stringify(told)).not.toContain('confidential')
  })
})

describe('spans', () => {
  const spans = new InMemorySpanExporter()
  const search = {
    query: 'query Planning($text: String!) { search(text: $text) { nodes { node { id } } } }',
    variables: { text: 'span-secret' },
  }

  it('go to the official SDK where one is loaded: one for the request, its statements beneath it, without what was asked', async () => {
    // Without an SDK there is nobody to tell.
    await post(reader, search)
    expect(trace.getActiveSpan()).toBeUndefined()
    const sdk = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
    sdk.register()
    try {
      expect(spans.getFinishedSpans()).toEqual([])
      const { headers } = await post(reader, { ...search, variables: { text: 'span-secret again' } })
      await expect.poll(() => spans.getFinishedSpans().map(({ name }) => name)).toContain('POST /graphql')
      const told = spans.getFinishedSpans()
      const request = told.find(({ name }) => name === 'POST /graphql')
      expect(request?.attributes).toEqual({ 'liantu.request_id': headers.get('x-request-id') })
      const statements = told.filter((span) => span !== request)
      expect(statements.length).toBeGreaterThan(0)
      for (const { name, attributes, parentSpanContext } of statements) {
        expect(name).toMatch(/^neo4j [\w.-]+$/)
        expect(attributes).toEqual({ 'db.system.name': 'neo4j' })
        expect(parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
      }
      const texts = told.map(({ name, attributes, events, status }) =>
        JSON.stringify({ name, attributes, events, status }),
      )
      for (const secret of ['span-secret', 'Planning', reader, 'cookie-secret'])
        expect(texts.join()).not.toContain(secret)
    } finally {
      await sdk.shutdown()
      trace.disable()
      context.disable()
    }
  })

  it('are no more once the SDK has gone', async () => {
    spans.reset()
    await post(reader, { ...search, variables: { text: 'afterwards' } })
    expect(spans.getFinishedSpans()).toEqual([])
  })
})
