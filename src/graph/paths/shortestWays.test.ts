/** k shortest ways: by hand, and against every sequence of nodes on seeded random graphs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestWays } from './shortestWays.ts'

const graph = new Map([
  ['steel', ['brake', 'seat', 'car']],
  ['brake', ['car', 'seat']],
  ['seat', ['car', 'brake']],
])
const bounds = { most: 10, longest: 4, effort: 1000 }

describe('shortest ways', () => {
  it('come shortest first and pass no node twice', () => {
    expect(shortestWays(graph, 'steel', 'car', bounds)).toEqual({
      cut: false,
      ways: [
        ['steel', 'car'],
        ['steel', 'brake', 'car'],
        ['steel', 'seat', 'car'],
        ['steel', 'brake', 'seat', 'car'],
        ['steel', 'seat', 'brake', 'car'],
      ],
    })
  })

  it('say that there are more than asked for, or more than could be looked at', () => {
    expect(shortestWays(graph, 'steel', 'car', { ...bounds, most: 2 })).toMatchObject({
      cut: true,
      ways: { length: 2 },
    })
    expect(shortestWays(graph, 'steel', 'car', { ...bounds, effort: 1 }).cut).toBe(true)
  })

  it('are none where nothing leads to the end, and none longer than asked', () => {
    expect(shortestWays(graph, 'car', 'steel', bounds)).toEqual({ ways: [], cut: false })
    expect(shortestWays(graph, 'steel', 'car', { ...bounds, longest: 1 }).ways).toEqual([['steel', 'car']])
  })

  it('are those of every sequence of nodes spelt out', () => {
    const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 18 })
    fc.assert(
      fc.property(edges, fc.integer({ min: 1, max: 5 }), (pairs, longest) => {
        const leadsTo = new Map<string, string[]>()
        for (const [from, to] of pairs) leadsTo.set(`${from}`, [...(leadsTo.get(`${from}`) ?? []), `${to}`])
        const found = shortestWays(leadsTo, '0', '5', { most: 1000, longest, effort: 100_000 })
        expect(found.cut).toBe(false)
        expect(found.ways.map((way) => way.join('>')).sort()).toEqual(spelt(leadsTo, longest).sort())
        const lengths = found.ways.map(({ length }) => length)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }),
      { seed: 20260213, numRuns: 300 },
    )
  })
})

function spelt(leadsTo: ReadonlyMap<string, readonly string[]>, longest: number): string[] {
  const found: string[] = []
  const grow = (way: string[]) => {
    for (const next of ['0', '1', '2', '3', '4', '5']) {
      if (way.includes(next) || !leadsTo.get(way.at(-1) ?? '')?.includes(next)) continue
      if (next === '5') found.push([...way, next].join('>'))
      else if (way.length < longest) grow([...way, next])
    }
  }
  grow(['0'])
  return found
}
