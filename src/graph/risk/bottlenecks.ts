/**
 * Who cannot be routed around in the upstream network of a company: the dominators of planning.md 5.7. In: its skeleton. Out: the
 * companies through which every recorded way of others must pass. Pure.
 */
import { immediateDominators } from '../measures/dominators.ts'
import type { SupplyNetwork } from '../supply/network.ts'

export interface Bottleneck {
  company: string
  tier: number
  /** Companies all of whose recorded supply passes it, the one asked about included where it is among them. */
  dominated: readonly string[]
  /** Every recorded way to the company asked about passes it. */
  unavoidable: boolean
}

/** Those that dominate most first. A company with no supplier recorded starts a way of its own, so it hides what it buys from. */
export function bottlenecksOf({ reached, roots }: SupplyNetwork): Bottleneck[] {
  const keys = [...roots, ...reached.members.map(({ node }) => node.key)]
  const index = new Map(keys.map((key, place) => [key, place]))
  const edges = reached.members.flatMap(({ node, nearer }) =>
    nearer.map((next): [number, number] => [index.get(node.key) ?? 0, index.get(next.node.key) ?? 0]),
  )
  const dominators = immediateDominators(keys.length, edges)
  const dominatedBy = new Map<number, number[]>()
  keys.forEach((_, node) => {
    for (let at = dominators[node] ?? null; at !== null; at = dominators[at] ?? null) {
      dominatedBy.set(at, [...(dominatedBy.get(at) ?? []), node])
    }
  })
  const tiers = new Map(reached.members.map(({ node, tier }) => [node.key, tier]))
  return [...dominatedBy]
    .map(([node, below]) => ({
      company: keys[node] ?? '',
      tier: tiers.get(keys[node] ?? '') ?? 0,
      dominated: below.map((each) => keys[each] ?? ''),
      unavoidable: below.some((each) => roots.includes(keys[each] ?? '')),
    }))
    .sort((a, b) => b.dominated.length - a.dominated.length || a.tier - b.tier || (a.company < b.company ? -1 : 1))
}
