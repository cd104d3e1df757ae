/** Tiers and paths against a slow, obvious reference on seeded random graphs; and what a reader must be told about the bounds. */
import { describe, expect, it } from 'vitest'
import { type NetworkNode, reach } from './reach.ts'

/** `edges[supplier]` = customers. Node 0 is the root. */
function nodesOf(count: number, edges: readonly (readonly [number, number])[], depth: number): NetworkNode[] {
  const distance = distances(count, edges)
  return Array.from({ length: count }, (_, id) => id)
    .filter((id) => (distance.get(id) ?? Infinity) <= depth)
    .map((id) => ({
      id,
      key: `Company:${String(id).padStart(3, '0')}`,
      sort: 'same',
      tier: distance.get(id) ?? 0,
      chosen: true,
      hub: false,
      partners: edges.filter(([, customer]) => customer === id).map(([supplier]) => [supplier, 0] as const),
    }))
}

/** Relaxes every link until nothing changes. */
function distances(count: number, edges: readonly (readonly [number, number])[]): Map<number, number> {
  const found = new Map([[0, 0]])
  for (let round = 0; round < count; round += 1) {
    for (const [supplier, customer] of edges) {
      const through = (found.get(customer) ?? Infinity) + 1
      if (through < (found.get(supplier) ?? Infinity)) found.set(supplier, through)
    }
  }
  return found
}

/** Mulberry32: the same graphs in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

describe('reach', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'gives the tiers and shortest paths of the reference on random graph %i',
    (seed) => {
      const next = random(seed)
      const count = 2 + Math.floor(next() * 25)
      const edges = Array.from(
        { length: Math.floor(next() * 60) },
        () => [Math.floor(next() * count), Math.floor(next() * count)] as const,
      ).filter(([a, b]) => a !== b)
      const depth = 1 + Math.floor(next() * 5)
      const reference = distances(count, edges)
      const { members } = reach(nodesOf(count, edges, depth), ['Company:000'], 1000, depth)
      const expected = [...reference].filter(([, tier]) => tier > 0 && tier <= depth).sort()
      expect(members.map(({ node, tier }) => [node.id, tier]).sort()).toEqual(expected)
      for (const member of members) {
        const customers = new Set(
          edges.filter(([supplier]) => supplier === member.node.id).map(([, customer]) => customer),
        )
        expect(member.nearer.length).toBeGreaterThan(0)
        for (const near of member.nearer) {
          expect(near.tier).toBe(member.tier - 1)
          expect(customers.has(near.node.id)).toBe(true)
        }
      }
    },
  )

  it('counts two links to one nearer company as two links and one company', () => {
    const { members } = reach(
      nodesOf(
        2,
        [
          [1, 0],
          [1, 0],
        ],
        1,
      ),
      ['Company:000'],
      10,
      1,
    )
    expect(members).toHaveLength(1)
    expect(members[0]?.standings).toEqual([0, 0])
    expect(members[0]?.nearer).toHaveLength(1)
  })

  it('says that there are more companies than asked for, and leaves the nearer ones', () => {
    const star = Array.from({ length: 5 }, (_, index) => [index + 1, 0] as const)
    const { members, truncated } = reach(nodesOf(6, star, 1), ['Company:000'], 3, 1)
    expect(truncated).toBe(true)
    expect(members).toHaveLength(3)
  })

  it('does not walk through a hub, but by another way around it', () => {
    const nodes = nodesOf(
      4,
      [
        [1, 0],
        [2, 1],
        [3, 0],
        [2, 3],
      ],
      2,
    ).map((node) => (node.id === 1 ? { ...node, hub: true } : node))
    const { members, hubs } = reach(nodes, ['Company:000'], 10, 2)
    expect(hubs).toBe(1)
    expect(members.find(({ node }) => node.id === 2)?.nearer.map(({ node }) => node.id)).toEqual([3])
  })

  it('tells whether the last tier leads on', () => {
    const chain = [
      [1, 0],
      [2, 1],
    ] as const
    expect(reach(nodesOf(3, chain, 1), ['Company:000'], 10, 1).leadsOn).toBe(true)
    expect(reach(nodesOf(3, chain, 2), ['Company:000'], 10, 2).leadsOn).toBe(false)
  })

  it('does not take a way back to the root for a way on', () => {
    expect(
      reach(
        nodesOf(
          2,
          [
            [1, 0],
            [0, 1],
          ],
          1,
        ),
        ['Company:000'],
        10,
        1,
      ).leadsOn,
    ).toBe(false)
  })
})
