/** Exposure on a graph computed by hand, and against all simple ways spelt out on seeded random graphs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exposures, type ShareLink } from './exposure.ts'

const bounds = { depth: 4, decay: 1, leastWay: 0 }
const of = (rows: Record<string, [string, number | null][]>) =>
  new Map(
    Object.entries(rows).map(([customer, own]) => [customer, own.map(([supplier, share]) => ({ supplier, share }))]),
  )

describe('exposure', () => {
  it('adds the products of shares over the ways: 0.5 direct and 0.4 × 0.25 through another supplier', () => {
    const links = of({
      car: [
        ['steel', 0.5],
        ['brake', 0.4],
        ['seat', 0.1],
      ],
      brake: [
        ['steel', 0.25],
        ['oil', 0.75],
      ],
    })
    const found = exposures(links, new Set(['steel']), ['car', 'brake'], bounds)
    expect(found.get('car')?.value).toBeCloseTo(0.6, 12)
    expect(found.get('brake')).toEqual({ value: 0.25, estimated: false })
  })

  it('splits what is not recorded evenly and says so', () => {
    const found = exposures(
      of({
        car: [
          ['steel', null],
          ['brake', 0.4],
          ['seat', null],
        ],
      }),
      new Set(['steel']),
      ['car'],
      bounds,
    )
    expect(found.get('car')?.value).toBeCloseTo(0.3, 12)
    expect(found.get('car')?.estimated).toBe(true)
  })

  it('counts a recorded way as recorded though a share elsewhere is not', () => {
    const links = of({
      car: [
        ['steel', 0.5],
        ['brake', null],
      ],
      brake: [['oil', 1]],
    })
    expect(exposures(links, new Set(['steel']), ['car'], bounds).get('car')?.estimated).toBe(false)
  })

  it('weighs each further step by the decay, goes no deeper than told and leaves out ways too thin to matter', () => {
    const links = of({ car: [['brake', 0.4]], brake: [['steel', 0.25]] })
    const value = (options: Partial<typeof bounds>) =>
      exposures(links, new Set(['steel']), ['car'], { ...bounds, ...options }).get('car')?.value
    expect(value({ decay: 0.5 })).toBeCloseTo(0.05, 12)
    expect(value({ depth: 1 })).toBe(0)
    expect(value({ leastWay: 0.2 })).toBe(0)
  })

  it('is never above 1, though recorded shares add to more', () => {
    expect(
      exposures(
        of({
          car: [
            ['steel', 0.8],
            ['steel', 0.7],
          ],
        }),
        new Set(['steel']),
        ['car'],
        bounds,
      ).get('car')?.value,
    ).toBe(1)
  })

  it('agrees with all simple ways spelt out on random graphs with circles', () => {
    const share = fc.option(fc.constantFrom(0.1, 0.2, 0.4), { nil: null })
    const edge = fc.record({ customer: fc.nat(5), supplier: fc.nat(5), share })
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (edges, depth) => {
        const links = new Map<string, ShareLink[]>()
        for (const { customer, supplier, share } of edges) {
          links.set(`${customer}`, [...(links.get(`${customer}`) ?? []), { supplier: `${supplier}`, share }])
        }
        const found = exposures(links, new Set(['0']), ['1', '2'], { depth, decay: 0.5, leastWay: 0 })
        for (const start of ['1', '2'])
          expect(found.get(start)?.value).toBeCloseTo(spelt(links, start, '0', depth, 0.5), 9)
      }),
      { seed: 20260213, numRuns: 300 },
    )
  })
})

/** Every sequence of nodes, then every choice of links along it. */
function spelt(links: Map<string, ShareLink[]>, start: string, to: string, depth: number, decay: number): number {
  const share = (customer: string, supplier: string) => {
    const own = links.get(customer) ?? []
    const recorded = own.reduce((sum, link) => sum + (link.share ?? 0), 0)
    const unknown = own.filter((link) => link.share === null).length
    const rest = Math.max(0, 1 - recorded) / (unknown || 1)
    return own.filter((link) => link.supplier === supplier).reduce((sum, link) => sum + (link.share ?? rest), 0)
  }
  const nodes = ['0', '1', '2', '3', '4', '5']
  let ways = [[start]]
  let total = 0
  for (let steps = 1; steps <= depth; steps += 1) {
    ways = ways.flatMap((way) => nodes.filter((node) => !way.includes(node)).map((node) => [...way, node]))
    for (const way of ways.filter((each) => each.at(-1) === to && each.indexOf(to) === each.length - 1)) {
      total += way.slice(1).reduce((product, node, at) => product * share(way[at] ?? '', node), decay ** (steps - 1))
    }
    ways = ways.filter((way) => way.at(-1) !== to)
  }
  return Math.min(1, total)
}
