/**
 * How much a customer depends on one supplier, or on several together, over several tiers (planning.md 5.9):
 * E(a→x) = Σ over simple ways from x to a of at most `depth` links, of decay^(k-1) · Π share(link), at most 1.
 * share is the supplier's part of the customer's purchases. Where none of a customer's shares is recorded, its suppliers count
 * alike (`estimated`); where some are, the others share the rest alike, also `estimated`. Ways may meet, so long chains of equal
 * splits are rough. Input: purchases by customer. Limits: `depth` (4 at most); a way whose product falls below `leastWay` is left
 * out, which bounds the work, since the shares of one customer add to 1. Pure.
 */
export interface ShareLink {
  supplier: string
  share: number | null
}

export interface Exposure {
  /** 0–1. */
  value: number
  /** Some share on the way is not recorded. */
  estimated: boolean
}

export interface ExposureBounds {
  depth: number
  decay: number
  leastWay: number
}

interface Split {
  supplier: string
  share: number
  estimated: boolean
}

export function exposures(
  links: ReadonlyMap<string, readonly ShareLink[]>,
  to: ReadonlySet<string>,
  customers: readonly string[],
  { depth, decay, leastWay }: ExposureBounds,
): ReadonlyMap<string, Exposure> {
  const splits = new Map([...links].map(([customer, own]) => [customer, splitShares(own)]))
  return new Map(customers.map((customer) => [customer, exposureOf(customer)]))

  function exposureOf(customer: string): Exposure {
    const total = { value: 0, estimated: false }
    walk([customer], 1, false, total)
    return { value: Math.min(1, total.value), estimated: total.estimated }
  }

  /** `way` from the customer outwards; `product` of its shares and decays so far. */
  function walk(way: readonly string[], product: number, guessed: boolean, total: Exposure): void {
    for (const { supplier, share, estimated } of splits.get(way.at(-1) ?? '') ?? []) {
      const reached = product * share
      if (share === 0 || reached < leastWay || way.includes(supplier)) continue
      if (to.has(supplier)) {
        total.value += reached
        total.estimated ||= guessed || estimated
      } else if (way.length < depth) walk([...way, supplier], reached * decay, guessed || estimated, total)
    }
  }
}

export function splitShares(own: readonly ShareLink[]): Split[] {
  const recorded = own.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const unknown = own.filter(({ share }) => share === null).length
  const each = unknown === 0 ? 0 : Math.max(0, 1 - recorded) / unknown
  return own.map(({ supplier, share }) => ({ supplier, share: share ?? each, estimated: share === null }))
}
