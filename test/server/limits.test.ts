/** What the server refuses, over HTTP as a client meets it: limit, found value and advice, and the advice works. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { limits, projectRoot } from '../../src/config.ts'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small')

const nested = (levels: number) =>
  `{ region(by: {id: "lake"}) ${'{ partOf '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
    .replace('region(by: {id: "lake"})', 'node(id: "Region:lake") { ... on Region')
    .concat(' }')

describe('a request that asks too much', () => {
  it('is refused for its depth, with limit and found depth, and a shallower one is answered', async () => {
    const deep = await ask(fixture.api, nested(limits.depth + 2))
    expect(deep.status).toBe(400)
    expect(deep.body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', limit: limits.depth })
    expect(Number(deep.body.errors?.[0]?.extensions?.found)).toBeGreaterThan(limits.depth)
    expect((await ask(fixture.api, nested(3))).status).toBe(200)
  })

  it('counts fields inside fragments', async () => {
    const depth = limits.depth
    const query = `query { node(id: "Region:lake") { ...A } } fragment A on Region ${'{ partOf '.repeat(depth)}{ id }${' }'.repeat(depth)}`
    expect((await ask(fixture.api, query)).body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_DEEP')
  })

  it('is refused for its aliases, and nodes(ids) does the same work in one field', async () => {
    const aliases = Array.from(
      { length: limits.aliases + 1 },
      (_, index) => `a${index}: node(id: "Company:deep") { id }`,
    )
    const refused = await ask(fixture.api, `{ ${aliases.join(' ')} }`)
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_ALIASES',
      limit: limits.aliases,
      found: limits.aliases + 1,
    })
    expect(refused.body.errors?.[0]?.message).toContain('nodes(ids)')
    expect((await ask(fixture.api, '{ nodes(ids: ["Company:deep", "Company:left"]) { id } }')).body.data).toEqual({
      nodes: [{ id: 'Company:deep' }, { id: 'Company:left' }],
    })
  })

  it('is refused before parsing ends when it has too many tokens, and a list in a variable is answered', async () => {
    const ids = Array.from({ length: limits.tokens }, () => '"Company:deep"')
    const { status, body } = await ask(fixture.api, `{ nodes(ids: [${ids.join()}]) { id } }`)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_TOKENS', limit: limits.tokens })
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const moved = await ask(fixture.api, query, { ids: Array.from({ length: limits.pageSize }, () => 'Company:deep') })
    expect([moved.status, moved.body.errors]).toEqual([200, undefined])
  })

  it('is refused for its directives and its fragments, and one of each is answered', async () => {
    const directives = await ask(
      fixture.api,
      `{ ${'... @include(if: true) { __typename } '.repeat(limits.directives + 1)} }`,
    )
    const fragments = await ask(fixture.api, `{ ${'... { __typename } '.repeat(limits.fragments + 1)} }`)
    for (const [{ status, body }, code, limit] of [
      [directives, 'TOO_MANY_DIRECTIVES', limits.directives],
      [fragments, 'TOO_MANY_FRAGMENTS', limits.fragments],
    ] as const) {
      expect(status).toBe(400)
      expect(body.errors?.map(({ extensions }) => extensions)).toContainEqual(
        expect.objectContaining({ code, limit, found: limit + 1 }),
      )
    }
    expect((await ask(fixture.api, '{ ... { __typename @include(if: true) } }')).status).toBe(200)
  })

  it('is refused for its cost, with pages from variables multiplied, and the smaller page it advises is answered', async () => {
    const query = `query ($n: Int!, $m: Int!) { companies(first: $n) { nodes { name
      products(first: $m) { nodes { name makers(first: $n) { nodes { name } } } } } } }`
    const dear = await ask(fixture.api, query, { n: 100, m: 100 })
    expect(dear.status).toBe(400)
    const error = dear.body.errors?.[0]
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', limit: limits.cost })
    expect(Number(error?.extensions?.found)).toBeGreaterThan(1_000_000)
    expect(error?.message).toContain('companies(first: 100) › products(first: 100) › makers(first: 100)')
    const cheap = await ask(fixture.api, query, { n: 20, m: 20 })
    expect([cheap.status, cheap.body.errors]).toEqual([200, undefined])
    expect(Number(cheap.headers.get('x-operation-cost'))).toBeLessThan(limits.cost)
  })

  it('leaves every shipped question room to grow', async () => {
    for (const file of globSync('questions/*.graphql', { cwd: projectRoot })) {
      const query = readFileSync(join(projectRoot, file), 'utf8')
      const names = [...query.matchAll(/\$(\w+): String!/g)].map(([, name]) => [name, '甲车'])
      const { headers } = await ask(fixture.api, query, Object.fromEntries(names))
      expect([file, Number(headers.get('x-operation-cost')) <= limits.cost / 3]).toEqual([file, true])
      expect(headers.get('x-operation-cost'), file).not.toBeNull()
    }
    // Every one is planned here for the first time.
  }, 240_000)

  it('counts a traversal of each row as work, and what a directive leaves out as none', async () => {
    const query = `query ($with: Boolean!) { companies(first: 100) { nodes {
      upstream(depth: 6) @include(if: $with) { byTier { tier } } } } }`
    const { body } = await ask(fixture.api, query, { with: true })
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' })
    expect((await ask(fixture.api, query, { with: false })).status).toBe(200)
  })

  it('reads fragments that spread others twice in no time, and refuses what they multiply to', async () => {
    const last = 6
    const fragments = Array.from({ length: last }, (_, level) =>
      level === last - 1
        ? `fragment F${level} on Company { name }`
        : `fragment F${level} on Company { suppliers(first: 9) { nodes { ...F${level + 1} } } customers(first: 9) { nodes { ...F${level + 1} } } }`,
    )
    const began = performance.now()
    const { body } = await ask(fixture.api, `{ companies { nodes { ...F0 } } } ${fragments.join(' ')}`)
    expect(body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_EXPENSIVE')
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('is answered with 400, never 500, when its variables do not fit', async () => {
    const query = 'query ($n: Int!) { companies(first: $n) { nodes { id } } }'
    for (const variables of [{}, { n: 'many' }, { n: null }, { n: 2 ** 40 }, { n: [1] }]) {
      const { status, body } = await ask(fixture.api, query, variables)
      expect([status, body.errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT'])
    }
  })

  it('is told every limit beforehand', async () => {
    const { body } = await ask(fixture.api, '{ __type(name: "Limits") { fields { name } } }')
    const fields = (body.data as { __type: { fields: { name: keyof typeof limits }[] } }).__type.fields
    const told = Object.fromEntries(fields.map(({ name }) => [name, limits[name]]))
    const { data } = (await ask(fixture.api, `{ limits { ${Object.keys(told).join(' ')} } }`)).body
    expect(data).toEqual({ limits: told })
  })

  it('lists only the first validation errors', async () => {
    const { body } = await ask(
      fixture.api,
      `{ ${Array.from({ length: 50 }, (_, index) => `nothing${index}`).join(' ')} }`,
    )
    expect(body.errors?.length).toBeLessThanOrEqual(limits.validationErrors + 1)
  })

  it('is refused for a body above the limit, in JSON', async () => {
    const response = await fetch(`${fixture.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(limits.bodyBytes) } }),
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: limits.bodyBytes } }],
    })
  })

  it('is refused when compressed, as its size is not known: 200 MB in 200 kB cost nothing', async () => {
    const response = await fetch(`${fixture.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(200_000_000, ' ')),
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_ENCODING' } }] })
  })

  it('is refused for a page or an id list above the limit, and the largest page allowed is answered', async () => {
    const page = await ask(fixture.api, `{ companies(first: ${limits.pageSize + 1}) { nodes { id } } }`)
    expect(page.body.errors?.[0]?.extensions).toMatchObject({
      code: 'PAGE_SIZE',
      limit: limits.pageSize,
      found: limits.pageSize + 1,
    })
    expect(
      (await ask(fixture.api, `{ companies(first: ${limits.pageSize}) { nodes { id } } }`)).body.errors,
    ).toBeUndefined()
    const ids = Array.from({ length: limits.pageSize + 1 }, (_, index) => `Company:${index}`)
    const many = await ask(fixture.api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(many.body.errors?.[0]?.extensions?.code).toBe('PAGE_SIZE')
  })

  it('is refused for introspection nested in itself', async () => {
    const { status } = await ask(
      fixture.api,
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    )
    expect(status).toBe(400)
  })
})

describe('a request that is not one', () => {
  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is answered with 400 and a code', async (query, code) => {
    const { status, body } = await ask(fixture.api, query)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions?.code).toBe(code)
  })

  it('says what a misspelt field was probably meant to be', async () => {
    const message = (await ask(fixture.api, '{ compani { id } }')).body.errors?.[0]?.message
    expect(message).toContain('Did you mean "company"')
    expect(message, 'what graphql-js says is opened in Chinese').toContain('与模式不符')
  })

  it('takes exactly one way to find a company', async () => {
    expect((await ask(fixture.api, '{ company(by: { id: "anchor", name: "甲车" }) { id } }')).status).toBe(400)
    const query = 'query ($by: CompanyBy!) { company(by: $by) { id } }'
    expect((await ask(fixture.api, query, { by: { id: 'anchor', name: '甲车' } })).status).toBe(400)
    expect((await ask(fixture.api, query, { by: { name: '甲车' } })).body.data).toEqual({
      company: { id: 'Company:anchor' },
    })
  })

  it('refuses a body that is not JSON, batches, and GET without a preflight header', async () => {
    const post = (body: string) =>
      fetch(`${fixture.api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await post('{')).status).toBe(400)
    expect((await post('[{"query":"{ __typename }"}]')).status).toBe(400)
    expect((await fetch(`${fixture.api.url}/graphql?query={__typename}`)).status).toBe(400)
    const headers = { 'apollo-require-preflight': '1' }
    expect((await fetch(`${fixture.api.url}/graphql?query={__typename}`, { headers })).status).toBe(200)
  })

  it('refuses a date that the calendar does not have', async () => {
    const { status, body } = await ask(
      fixture.api,
      '{ company(by: {id: "anchor"}) { upstream(today: "2025-02-30") { today } } }',
    )
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('2026-02-13')
  })
})
