/** An answer that asks less of a supply network shows the same companies as one that asks for all of it. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('jinhua')

interface Network {
  byTier: { tier: number; companies: number }[]
  partners: {
    totalCount: number
    nodes: { tier: number; company: { id: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
  graph: { omitted: number; nodes: { id: string; tier: number }[] }
}

/** `whole` also asks where the search ended, which only all of the network tells. */
async function network(field: string, paging: string, whole: boolean): Promise<Network> {
  const list = field.startsWith('upstream') ? 'suppliers' : 'customers'
  const { body } = await ask(
    fixture.api,
    `{ company(by: { name: "零跑汽车" }) { network: ${field} {
      byTier { tier companies }
      partners: ${list}(${paging}) { totalCount nodes { tier company { id } } pageInfo { hasNextPage endCursor } }
      graph(maxNodes: 9) { omitted nodes { id tier } }
      ${whole ? 'coverage { visited }' : ''}
    } } }`,
  )
  expect(body.errors).toBeUndefined()
  const { coverage: _, ...shown } = (body.data as { company: { network: Network & { coverage?: unknown } } }).company
    .network
  return shown
}

const fields = [
  'upstream(depth: 1)',
  'upstream(depth: 3)',
  'downstream(depth: 2)',
  'upstream(depth: 2, status: [ACTIVE, PLANNED, UNRECORDED, ENDED])',
  'upstream(depth: 2, status: [ENDED])',
  'upstream(depth: 2, status: [ACTIVE, ENDED])',
  'upstream(depth: 2, minConfidence: 0.8)',
  'upstream(depth: 2, location: { inside: "Zone:jhedz" })',
  'upstream(depth: 2, location: { outside: "Zone:jhedz" })',
  'upstream(depth: 2, maxNodes: 5)',
]

describe('a network of which only the companies are asked', () => {
  it.each(fields)('%s has the counts, pages and picture of the whole', async (field) => {
    const whole = await network(field, 'first: 100', true)
    expect(await network(field, 'first: 100', false)).toEqual(whole)
    expect(whole.partners.totalCount).toBe(whole.partners.nodes.length)
  })

  it.each([true, false])('takes cursors of the other form: begun by the whole %s', async (whole) => {
    const [field] = fields.slice(1)
    const all = await network(field ?? '', 'first: 100', true)
    const first = await network(field ?? '', 'first: 20', whole)
    const after = `after: ${JSON.stringify(first.partners.pageInfo.endCursor)}`
    const second = await network(field ?? '', `first: 100, ${after}`, !whole)
    expect([...first.partners.nodes, ...second.partners.nodes]).toEqual(all.partners.nodes)
    expect(second.partners.nodes.length).toBeGreaterThan(0)
  })
})
