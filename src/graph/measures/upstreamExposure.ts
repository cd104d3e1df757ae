/**
 * On whom, or on where, a customer depends over several tiers (planning.md 5.9): one walk along all simple ways from the customer
 * outwards. A way counts for a group where it first meets a member of it, so the exposure to a region is not the sum of those to its
 * companies. Bounds and splits as in `exposure.ts`. Input: purchases by customer, and the group of each company. Pure.
 */
import { type Exposure, type ExposureBounds, type ShareLink, splitShares } from './exposure.ts'

export function upstreamExposures<Group>(
  links: ReadonlyMap<string, readonly ShareLink[]>,
  customer: string,
  groupOf: (company: string) => Group,
  { depth, decay, leastWay }: ExposureBounds,
): ReadonlyMap<Group, Exposure> {
  const splits = new Map([...links].map(([key, own]) => [key, splitShares(own)]))
  const found = new Map<Group, Exposure>()
  walk([customer], new Set(), 1, false)
  return new Map([...found].map(([group, { value, estimated }]) => [group, { value: Math.min(1, value), estimated }]))

  function walk(way: readonly string[], met: ReadonlySet<Group>, product: number, guessed: boolean): void {
    for (const { supplier, share, estimated } of splits.get(way.at(-1) ?? '') ?? []) {
      const reached = product * share
      if (share === 0 || reached < leastWay || way.includes(supplier)) continue
      const group = groupOf(supplier)
      const unsure = guessed || estimated
      if (!met.has(group)) {
        const before = found.get(group) ?? { value: 0, estimated: false }
        found.set(group, { value: before.value + reached, estimated: before.estimated || unsure })
      }
      if (way.length < depth) walk([...way, supplier], new Set([...met, group]), reached * decay, unsure)
    }
  }
}
