/**
 * How much a customer depends on one supplier over several tiers (planning.md 5.9):
 * E(a→x) = Σ over ways from x to a of at most `depth` links, that pass neither end twice, of decay^(k-1) · Π share(link).
 * share is the supplier's part of the customer's purchases. Where none of a customer's shares is recorded, its suppliers count
 * alike (`estimated`); where some are, the others share the rest alike, also `estimated`. Ways may meet, so long chains of equal
 * splits are rough. Input: purchases by customer. Limits: circles are cut by `depth` (4 at most). Pure.
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

export function exposures(
  links: ReadonlyMap<string, readonly ShareLink[]>,
  to: string,
  customers: readonly string[],
  { depth, decay }: { depth: number; decay: number },
): ReadonlyMap<string, Exposure> {
  const splits = new Map([...links].map(([customer, own]) => [customer, split(own)]))
  return new Map(customers.map((customer) => [customer, walk(customer, customer, depth)]))

  function walk(from: string, start: string, left: number): Exposure {
    const total = { value: 0, estimated: false }
    for (const { supplier, share, estimated } of left === 0 ? [] : (splits.get(from) ?? [])) {
      if (supplier === start) continue
      const rest = supplier === to ? { value: 1, estimated: false } : walk(supplier, start, left - 1)
      if (rest.value === 0) continue
      total.value += share * rest.value * (supplier === to ? 1 : decay)
      total.estimated ||= estimated || rest.estimated
    }
    return { value: Math.min(1, total.value), estimated: total.estimated }
  }
}

function split(own: readonly ShareLink[]): { supplier: string; share: number; estimated: boolean }[] {
  const recorded = own.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const unknown = own.filter(({ share }) => share === null).length
  const each = unknown === 0 ? 0 : Math.max(0, 1 - recorded) / unknown
  return own.map(({ supplier, share }) => ({ supplier, share: share ?? each, estimated: share === null }))
}
