/** The HTTP side: health, pages, other origins, masked errors, a database that is gone, a graceful end. */
import { mkdirSync, rmdirSync } from 'node:fs'
import { connect as connectTo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { DatabaseError } from '../../src/database/databaseError.ts'
import { defineStatement } from '../../src/database/statement.ts'
import { startApi } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small')

const options = { host: '127.0.0.1', port: 0, drainMs: 3_000, allowedOrigins: ['https://map.example'] }
const silent = pino({ level: 'silent' })

describe('the server', () => {
  it('is alive and ready while the database answers', async () => {
    expect((await fetch(`${fixture.api.url}/livez`)).status).toBe(200)
    expect((await fetch(`${fixture.api.url}/readyz`)).status).toBe(200)
  })

  it('listens on loopback unless told otherwise', () => {
    expect(fixture.api.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })

  it('serves the playground to a browser, at /playground and at /graphql, under a strict content policy', async () => {
    for (const path of ['/playground', '/graphql']) {
      const page = await fetch(`${fixture.api.url}${path}`, { headers: { accept: 'text/html' } })
      expect(page.status).toBe(200)
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
      expect(await page.text()).toContain('图谱查询台')
    }
  })

  it('serves nothing outside of the built pages', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/../../package.json', '/nothing.js']) {
      expect((await fetch(`${fixture.api.url}${path}`)).status).toBe(404)
    }
  })

  it('has no file that cannot be read, as when a build takes it away', async () => {
    const folder = join(projectRoot, 'web/dist/assets/gone.js')
    mkdirSync(folder)
    const { status } = await fetch(`${fixture.api.url}/assets/gone.js`).finally(() => rmdirSync(folder))
    expect(status).toBe(404)
  })

  it('logs no failure when a client goes in the middle of its request', async () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    const leaving = await startApi(options, slow(fixture.database, 300), logger)
    const { hostname, port } = new URL(leaving.url)
    for (const begun of [
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
      'GET /questions HTTP/1.1\r\nhost: x\r\n\r\n',
    ]) {
      const client = connectTo(Number(port), hostname)
      client.write(begun)
      await new Promise((resolve) => setTimeout(resolve, 100))
      client.destroy()
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    await leaving.stop()
    expect(lines.filter((line) => line.includes('request failed'))).toEqual([])
  })

  it('serves the printed schema to front ends', async () => {
    expect(await (await fetch(`${fixture.api.url}/schema.graphql`)).text()).toContain('type Company implements Node')
  })

  it('gives every answer a request id and no sniffing', async () => {
    const { headers } = await ask(fixture.api, '{ __typename }')
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets pages of a listed origin read answers, and names the setting to any other', async () => {
    const open = await startApi(options, fixture.database, silent)
    const preflight = (origin: string) => fetch(`${open.url}/graphql`, { method: 'OPTIONS', headers: { origin } })
    const listed = await preflight('https://map.example')
    expect([listed.status, listed.headers.get('access-control-allow-origin')]).toEqual([204, 'https://map.example'])
    const read = await fetch(`${open.url}/livez`, { headers: { origin: 'https://map.example' } })
    expect(read.headers.get('access-control-expose-headers')).toContain('x-request-id')
    const other = await preflight('https://other.example')
    expect(other.status).toBe(403)
    expect(await other.text()).toContain('CORS_ORIGINS')
    await open.stop()
  })

  it('answers 503 with Retry-After when the database is gone, and is not ready, but alive', async () => {
    const nowhere = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' }, 'neo4j')
    const cut = await startApi(options, nowhere, silent)
    const { status, headers, body } = await ask(cut, '{ companies { nodes { id } } }')
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      requestId: headers.get('x-request-id'),
    })
    expect((await fetch(`${cut.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${cut.url}/livez`)).status).toBe(200)
    await cut.stop()
    await nowhere.close()
  })

  it('masks what it did not expect, and logs it with the request id', async () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    const secret = 'the inner workings'
    const broken: Database = { ...fixture.database, read: () => Promise.reject(new Error(secret)) }
    const masking = await startApi(options, broken, logger)
    const { status, headers, body } = await ask(masking, '{ companies { nodes { id } } }')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain(secret)
    expect(body.errors?.[0]?.extensions?.code).toBe('INTERNAL')
    expect(lines.join('')).toContain(secret)
    expect(lines.join('')).toContain(headers.get('x-request-id'))
    await masking.stop()
  })

  it('masks and logs a stored value that the schema has no place for', async () => {
    const lines: string[] = []
    const logger = pino({}, { write: (line: string) => void lines.push(line) })
    const odd: Database = {
      ...fixture.database,
      read: async (...args) => {
        const rows = JSON.stringify(await fixture.database.read(...args))
        return JSON.parse(rows.replaceAll('"丁钢有限公司"', '{"inner":"workings"}'))
      },
    }
    const told = await startApi({ ...options, answerCacheBytes: 0 }, odd, logger)
    for (const _ of [1, 2, 3]) {
      const { body } = await ask(told, '{ node(id: "Company:deep") { id ... on Company { name } } }')
      expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL'])
      expect(JSON.stringify(body)).not.toContain('workings')
    }
    expect(lines.filter((line) => line.includes('masked error'))).toHaveLength(3)
    await told.stop()
  })

  it('finishes what is in flight before it stops, and refuses new work', async () => {
    const leaving = await startApi(options, slow(fixture.database, 500), silent)
    const inFlight = ask(leaving, '{ node(id: "Company:deep") { id } }')
    await new Promise((resolve) => setTimeout(resolve, 200))
    const stopped = leaving.stop()
    expect((await inFlight).body.data).toEqual({ node: { id: 'Company:deep' } })
    await stopped
    await expect(fetch(`${leaving.url}/livez`)).rejects.toThrow()
  })

  it('is not ready from the signal on, and serves what a balancer still sends until the delay is over', async () => {
    const leaving = await startApi({ ...options, drainDelayMs: 700 }, fixture.database, silent)
    expect((await fetch(`${leaving.url}/readyz`)).status).toBe(200)
    const began = performance.now()
    const stopped = leaving.stop()
    const ready = await fetch(`${leaving.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }])
    expect((await ask(leaving, '{ node(id: "Company:deep") { id } }')).status).toBe(200)
    await stopped
    expect(performance.now() - began).toBeGreaterThanOrEqual(695)
    await expect(fetch(`${leaving.url}/livez`)).rejects.toThrow()
  })
})

/** The real database, answering later. */
const slow = (real: Database, ms: number): Database => ({
  ...real,
  read: async (...args) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return real.read(...args)
  },
})

describe('a read', () => {
  it('cannot write: the server refuses it', async () => {
    const writing = defineStatement('test.write', 'CREATE (n:Planted) RETURN [[n.id]] AS rows')
    await expect(fixture.database.read(writing, {})).rejects.toThrow(/AccessMode|[Ww]rit/)
  })

  it('is ended by the server when its time is over', async () => {
    const endless = defineStatement(
      'test.endless',
      'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 2 = 3 RETURN [[i]] AS rows',
    )
    await expect(fixture.database.read(endless, {}, {}, { timeoutMs: 300 })).rejects.toMatchObject({ kind: 'TIMEOUT' })
  })

  it('is ended when the client has gone', async () => {
    const endless = defineStatement(
      'test.left',
      'UNWIND range(1, 1000000001) AS i WITH i WHERE i % 2 = 3 RETURN [[i]] AS rows',
    )
    const gone = new AbortController()
    const reading = fixture.database.read(endless, {}, { signal: gone.signal })
    setTimeout(() => gone.abort(), 200)
    await expect(reading).rejects.toThrow()
    await expect(reading).rejects.not.toBeInstanceOf(DatabaseError)
  })

  it('is known in the server by statement, operation and request', async () => {
    const asking = defineStatement(
      'test.known',
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'liantu' RETURN [[metaData.statement, metaData.requestId]] AS rows",
    )
    expect(await fixture.database.read(asking, {}, { requestId: 'r-1' })).toContainEqual(['test.known', 'r-1'])
  })
})
