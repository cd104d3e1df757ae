/** Who may come in: keys, tokens, roles, the refusal to stand open, and what one caller may ask for in a minute. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { KeyFile } from '../../src/access/keyFile.ts'
import { limits, readConfig } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { CostBudget } from '../../src/server/doors/costBudget.ts'
import { createDoor, type DoorSettings, isLoopback } from '../../src/server/doors/door.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

const silent = pino({ level: 'silent' })
const folder = mkdtempSync(join(tmpdir(), 'liantu-doors-'))
const keyFile = join(folder, 'keys.json')
const jwks = join(folder, 'jwks.json')
const keys = new KeyFile(keyFile)
const tokens = {
  issuer: 'https://id.example',
  audience: 'liantu',
  keySet: jwks,
  algorithms: ['ES256'],
  roleClaim: 'roles',
}
const settings: DoorSettings = { host: '127.0.0.1', access: 'required', keyFile, tokens }

let database: Database
let api: Api
let sign: (claims: Record<string, unknown>, change?: (token: SignJWT) => SignJWT) => Promise<string>

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  writeFileSync(jwks, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] }))
  sign = (claims, change = (token) => token) =>
    change(
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setIssuer(tokens.issuer)
        .setAudience(tokens.audience)
        .setSubject('planner')
        .setExpirationTime('5m'),
    ).sign(privateKey)
  database = testDatabase()
  await loadOnly(database, 'small')
  api = await startApi(
    { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [] },
    database,
    silent,
    createDoor(settings),
  )
})
afterAll(async () => {
  await api.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function askWith(secret: string | undefined, query = '{ company(by: {id: "anchor"}) { name } }') {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) }
}

describe('an API key', () => {
  it('lets its holder in, is kept as a hash in a file for its owner only, and is refused once revoked', async () => {
    const { key, stored } = keys.create('规划处', 'reader', 30)
    expect(key).toMatch(/^lt_[\da-f]{8}_[\w-]{43}$/)
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    expect(readFileSync(keyFile, 'utf8')).not.toContain(key.slice(12))
    expect((await askWith(key)).body.data).toEqual({ company: { name: '甲车股份有限公司' } })
    keys.revoke(stored.id)
    expect((await askWith(key)).status).toBe(401)
  })

  it('is refused when expired, altered, or of another', async () => {
    const { key } = keys.create('临时', 'reader', 1, new Date(Date.now() - 2 * 86_400_000))
    const { key: good } = keys.create('长期', 'reader', undefined)
    const altered = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`
    for (const secret of [key, altered, good.slice(0, 11), 'lt_', 'x', '']) {
      const { status, headers, text } = await askWith(secret)
      expect([secret, status]).toEqual([secret, 401])
      expect(headers.get('www-authenticate')).toContain('Bearer')
      expect(text).not.toContain('甲车')
      if (secret.length > 12) expect(text).not.toContain(secret)
    }
    expect((await askWith(good)).status).toBe(200)
  })
})

describe('a token', () => {
  it('of the provider lets its holder in', async () => {
    expect((await askWith(await sign({}))).body.data).toEqual({ company: { name: '甲车股份有限公司' } })
  })

  it('of another issuer or audience, too old, unsigned or signed by another is refused, and told why', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    const forged = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuer(tokens.issuer)
      .setAudience(tokens.audience)
      .setSubject('planner')
      .setExpirationTime('5m')
      .sign(privateKey)
    const [, claims] = (await sign({})).split('.')
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`
    for (const [secret, reason] of [
      [await sign({}, (token) => token.setIssuer('https://other.example')), 'CLAIM'],
      [await sign({}, (token) => token.setAudience('other')), 'CLAIM'],
      [await sign({}, (token) => token.setExpirationTime('-2m')), 'EXPIRED'],
      [forged, 'SIGNATURE'],
      [unsigned, 'ALG'],
      ['a.b.c', 'ERR_'],
    ] as const) {
      const { status, text } = await askWith(secret)
      expect([reason, status]).toEqual([reason, 401])
      expect(text).toContain(reason)
    }
  })

  it('may be checked with the keys that the provider publishes', async () => {
    const provider = createServer((_, response) => response.end(readFileSync(jwks))).listen(0, '127.0.0.1')
    await new Promise((resolve) => provider.once('listening', resolve))
    const keySet = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`
    const door = createDoor({ ...settings, tokens: { ...tokens, keySet } })
    const request = { headers: { authorization: `Bearer ${await sign({ roles: ['admin'] })}` } }
    expect(await door.admit(request as never)).toEqual({ id: 'https://id.example#planner', role: 'admin' })
    provider.close()
  })
})

describe('without a key', () => {
  it('health, schema and pages are there, and no data', async () => {
    for (const path of ['/livez', '/readyz', '/schema.graphql', '/playground'])
      expect([path, (await fetch(`${api.url}${path}`)).status]).toEqual([path, 200])
    for (const path of ['/questions', '/questions/upstream-suppliers', '/graphql?query={__typename}'])
      expect([path, (await fetch(`${api.url}${path}`)).status]).toEqual([path, 401])
    const { status, body } = await askWith(undefined)
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect(body.errors[0].message).toContain('npx liantu keys create')
  })
})

describe('a server that other machines can reach', () => {
  it('does not start without a key or a provider, and says the ways out', () => {
    const nobody = {
      ...settings,
      host: '0.0.0.0',
      access: 'auto',
      keyFile: join(folder, 'none.json'),
      tokens: undefined,
    } as const
    expect(() => createDoor(nobody)).toThrow(
      /HOST=0\.0\.0\.0[\s\S]*liantu keys create[\s\S]*JWT_ISSUER[\s\S]*127\.0\.0\.1[\s\S]*ACCESS=open/,
    )
    expect(() => createDoor({ ...nobody, tokens })).not.toThrow()
    expect(() => createDoor({ ...nobody, keyFile })).not.toThrow()
    expect(() => createDoor({ ...nobody, access: 'open' })).not.toThrow()
    expect(() => createDoor({ ...nobody, host: '127.0.0.1' })).not.toThrow()
  })

  it.each(['127.0.0.1', '::1', 'localhost', '127.8.8.8', '::ffff:127.0.0.1'])('%s is this machine alone', (host) =>
    expect(isLoopback(host)).toBe(true),
  )
  it.each(['0.0.0.0', '::', '10.1.2.3', 'intranet', '127.0.0.1.example', '1127.0.0.1', ''])('“%s” is not', (host) =>
    expect(isLoopback(host)).toBe(false),
  )

  it('takes no half of a provider, and no shared secret', () => {
    expect(() => readConfig({ JWT_ISSUER: 'x' })).toThrow('belong together')
    const all = { JWT_ISSUER: 'x', JWT_AUDIENCE: 'y', JWT_JWKS: 'z' }
    expect(() => readConfig({ ...all, JWT_ALGORITHMS: 'HS256' })).toThrow('public key')
    expect(() => readConfig({ ACCESS: 'closed' })).toThrow('auto, required, open')
    expect(() => createDoor({ ...settings, tokens: { ...tokens, keySet: '/nowhere.json' } })).toThrow('JWT_JWKS')
  })
})

describe('a server that asks for no key', () => {
  it('answers to names of this machine only: a name of elsewhere that points here reads nothing', async () => {
    const door = createDoor({ ...settings, access: 'auto', tokens: undefined })
    const own = await startApi({ host: '127.0.0.1', port: 0, drainMs: 500, allowedOrigins: [] }, database, silent, door)
    const { port } = new URL(own.url)
    const ask = (host: string) =>
      new Promise<[number | undefined, string]>((resolve) => {
        const sent = request(`${own.url}/graphql`, {
          method: 'POST',
          headers: { host, 'content-type': 'application/json' },
        })
        sent.on('response', async (response) =>
          resolve([response.statusCode, String((await response.toArray()).join(''))]),
        )
        sent.end('{"query":"{ company(by: {id: \\"anchor\\"}) { name } }"}')
      })
    try {
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '192.168.1.4',
        'localhost.evil.example',
        '127.0.0.1.evil.example',
      ])
        expect([host, ...(await ask(host))]).toEqual([
          host,
          403,
          expect.stringMatching(/ACCESS=required.*HOST_NOT_ALLOWED/s),
        ])
      for (const host of [`127.0.0.1:${port}`, 'localhost', 'LOCALHOST:4000', '[::1]:4000'])
        expect([host, ...(await ask(host))]).toEqual([host, 200, expect.stringContaining('甲车')])
    } finally {
      await own.stop()
    }
  })

  it('because another gate stands before it answers to whatever name that gate has', async () => {
    const door = createDoor({ ...settings, access: 'open', tokens: undefined })
    const behindGate = { headers: { host: 'graph.intranet' }, socket: {} }
    expect(await door.admit(behindGate as never)).toBeUndefined()
  })
})

describe('what one caller may ask for in a minute', () => {
  it('is charged by time for what was cut short, as if it were the dearest', async () => {
    const { key } = keys.create('hasty', 'reader', undefined)
    const slow: Database = {
      ...database,
      read: async (...args) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000))
        return database.read(...args)
      },
    }
    const settled = createDoor({ ...settings, tokens: undefined })
    const charged = vi.spyOn(CostBudget.prototype, 'charge')
    const lagging = await startApi(
      { host: '127.0.0.1', port: 0, drainMs: 100, allowedOrigins: [] },
      slow,
      silent,
      settled,
    )
    try {
      const leaving = fetch(`${lagging.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: '{"query":"{ company(by: {id: \\"anchor\\"}) { name } }"}',
        signal: AbortSignal.timeout(600),
      })
      await expect(leaving).rejects.toThrow()
      await vi.waitFor(() => expect(charged).toHaveBeenCalledWith(key.slice(0, 11), expect.any(Number)))
      const cost = charged.mock.calls[0]?.[1] ?? 0
      expect(cost).toBeGreaterThan((limits.cost * 400) / limits.operationMs)
      expect(cost).toBeLessThan(limits.cost)
    } finally {
      charged.mockRestore()
      await lagging.stop()
    }
  })

  it('is told with every answer, used up by cost, refused with the wait, and there again after it', async () => {
    const { key } = keys.create('counted', 'reader', undefined)
    const charged = vi.spyOn(CostBudget.prototype, 'charge')
    const { headers } = await askWith(key)
    expect(headers.get('ratelimit-limit')).toBe(String(limits.costPerMinute))
    expect(headers.get('ratelimit-remaining')).toBe(String(limits.costPerMinute))
    await vi.waitFor(() =>
      expect(charged).toHaveBeenCalledWith(key.slice(0, 11), Number(headers.get('x-operation-cost'))),
    )
    charged.mockRestore()
    const budget = new CostBudget()
    budget.charge('a', limits.costPerMinute + 1_000, 0)
    expect(() => budget.check('a', 0)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED', status: 429 }))
    expect(budget.check('b', 0)).toBe(limits.costPerMinute)
    expect(budget.check('a', 1_000)).toBeGreaterThan(0)
    expect(budget.check('a', 120_000)).toBe(limits.costPerMinute)
  })

  it('is 429 over HTTP, with Retry-After', async () => {
    const { key } = keys.create('busy', 'reader', undefined)
    const exhausted = vi.spyOn(CostBudget.prototype, 'check')
    const { Refusal } = await import('../../src/server/refusal.ts')
    exhausted.mockImplementationOnce(() => {
      throw new Refusal('RATE_LIMITED', { limit: limits.costPerMinute, retryAfter: 7 })
    })
    const { status, headers } = await askWith(key)
    expect([status, headers.get('retry-after')]).toEqual([429, '7'])
    exhausted.mockRestore()
    expect((await askWith(key)).status).toBe(200)
  })
})

describe('headers', () => {
  it('keep pages of others away and force nothing that plain HTTP lacks', async () => {
    const page = await fetch(`${api.url}/playground`)
    const data = await fetch(`${api.url}/livez`)
    for (const { headers } of [page, data]) {
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
