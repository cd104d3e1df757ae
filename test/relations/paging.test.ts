/** Paging forwards with any page size gives the same rows as one page, also where names are equal. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('jinhua')

/** Path to a connection; `PAGE` stands for its paging arguments. */
const connections: readonly [string, string, (data: never) => Page][] = [
  [
    'a root list',
    '{ chains(PAGE) { nodes { id } pageInfo { hasNextPage endCursor } } }',
    (data: { chains: Page }) => data.chains,
  ],
  [
    'a root list by place',
    '{ companies(PAGE, place: "Zone:jhedz") { nodes { id } pageInfo { hasNextPage endCursor } } }',
    (data: { companies: Page }) => data.companies,
  ],
  [
    'a link field',
    '{ company(by: {id: "leapmotor"}) { suppliers(PAGE) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
    (data: { company: { suppliers: Page } }) => data.company.suppliers,
  ],
  [
    'a link field widened by PART_OF',
    '{ zone(by: {id: "jhedz"}) { parks(PAGE) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
    (data: { zone: { parks: Page } }) => data.zone.parks,
  ],
  [
    'a supply network',
    '{ company(by: {id: "leapmotor"}) { upstream { suppliers(PAGE) { nodes { id: company { id } } pageInfo { hasNextPage endCursor } } } } }',
    (data: { company: { upstream: { suppliers: Page } } }) => data.company.upstream.suppliers,
  ],
] as never

interface Page {
  nodes: { id: unknown }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function follow(query: string, pick: (data: never) => Page, size: number): Promise<unknown[]> {
  const ids: unknown[] = []
  let after: string | null = null
  for (let pages = 0; pages < 100; pages += 1) {
    const paging: string = `first: ${size}${after ? `, after: "${after}"` : ''}`
    const { body } = await ask(fixture.api, query.replace('PAGE', paging))
    const page: Page = pick(body.data as never)
    ids.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) return ids
    after = page.pageInfo.endCursor
  }
  throw new Error('The pages do not end.')
}

describe.each(connections)('%s', (_name, query, pick) => {
  it.each([1, 2, 7])('gives the same rows in pages of %i as in one', async (size) => {
    const whole = await follow(query, pick, 100)
    expect(whole.length).toBeGreaterThan(7)
    expect(await follow(query, pick, size)).toEqual(whole)
  })
})
