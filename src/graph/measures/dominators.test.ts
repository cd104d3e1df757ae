/** Who cannot be routed around: by hand, and against the definition (take the node out and look who is cut off) on random graphs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominatedWeight, immediateDominators } from './dominators.ts'

describe('dominators', () => {
  it('finds the one through which all pass: ore → mill → {brake, seat} → car', () => {
    const [ore, mill, brake, seat, car] = [0, 1, 2, 3, 4]
    const found = immediateDominators(5, [
      [ore, mill],
      [mill, brake],
      [mill, seat],
      [brake, car],
      [seat, car],
    ])
    expect(found).toEqual([null, ore, mill, mill, mill])
    expect(dominatedWeight(found, [1, 1, 1, 1, 5])).toEqual([8, 7, 0, 0, 0])
  })

  it('names nobody where a second raw supplier leads around', () => {
    expect(
      immediateDominators(3, [
        [0, 2],
        [1, 2],
      ]),
    ).toEqual([null, null, null])
  })

  it('takes a circle that nobody feeds as raw at its first node', () => {
    expect(
      immediateDominators(3, [
        [0, 1],
        [1, 0],
        [1, 2],
      ]),
    ).toEqual([null, 0, 1])
  })

  it('agrees with taking each node out and looking who is cut off', () => {
    const graph = fc.integer({ min: 1, max: 9 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }),
        weights: fc.array(fc.nat(5), { minLength: size, maxLength: size }),
      }),
    )
    fc.assert(
      fc.property(graph, ({ size, edges, weights }) => {
        const found = immediateDominators(size, edges)
        const sums = dominatedWeight(found, weights)
        const raw = rawNodes(size, edges)
        for (let node = 0; node < size; node += 1) {
          const cutOff = Array.from({ length: size }, (_, other) => other).filter(
            (other) => other !== node && !reachable(raw, edges, node).has(other),
          )
          expect(dominatedBy(found, node)).toEqual(cutOff)
          expect(sums[node]).toBe(cutOff.reduce((sum, other) => sum + (weights[other] ?? 0), 0))
        }
      }),
      { seed: 20260213, numRuns: 300 },
    )
  })
})

const dominatedBy = (found: readonly (number | null)[], node: number) =>
  found.flatMap((_, other) => {
    for (let at = found[other] ?? null; at !== null; at = found[at] ?? null) if (at === node) return [other]
    return []
  })

/** Without a supplier, and the first node of each circle that is not reached from those. */
function rawNodes(size: number, edges: readonly (readonly [number, number])[]): number[] {
  const nodes = Array.from({ length: size }, (_, node) => node)
  const raw = nodes.filter((node) => !edges.some(([from, to]) => to === node && from !== node))
  for (const node of nodes) if (!reachable(raw, edges, -1).has(node)) raw.push(node)
  return raw
}

function reachable(
  raw: readonly number[],
  edges: readonly (readonly [number, number])[],
  without: number,
): Set<number> {
  const reached = new Set(raw.filter((node) => node !== without))
  for (const node of reached) for (const [from, to] of edges) if (from === node && to !== without) reached.add(to)
  return reached
}
