/** Counts of a network: companies of each tier, and their links towards the nearer tier by standing. */
import { type Affiliation, affiliations } from './affiliates.ts'
import { affiliationOf, type SupplyNetwork } from './network.ts'
import { standings } from './standing.ts'

export interface TierCount {
  tier: number
  companies: number
  current: number
  planned: number
  unconfirmed: number
  old: number
  ended: number
  /** Null unless the network was asked for a day (`validOn`). */
  possible: number | null
}

const fields = standings.map((standing) => standing.toLowerCase() as Lowercase<typeof standing>)

/** One row a tier that has a company or a possible link. */
export function tierCounts({ chosen, reached, walk }: SupplyNetwork): TierCount[] {
  const rows = reached.possible.map(
    (possible, tier): TierCount => ({
      tier,
      companies: 0,
      ...{ current: 0, planned: 0, unconfirmed: 0, old: 0, ended: 0 },
      possible: walk.validOn === null ? null : possible,
    }),
  )
  for (const member of chosen) {
    const row = rows[member.tier]
    if (!row) continue
    row.companies += 1
    for (const number of member.standings) {
      const field = fields[number]
      if (field) row[field] += 1
    }
  }
  return rows.filter(({ companies, possible }) => companies > 0 || (possible ?? 0) > 0)
}

export interface AffiliationCount {
  affiliation: Affiliation
  companies: number
}

export async function affiliationCounts({ chosen, affiliates }: SupplyNetwork): Promise<AffiliationCount[]> {
  const known = await affiliates()
  const counts = new Map(affiliations.map((affiliation) => [affiliation, 0]))
  for (const { node } of chosen) {
    const affiliation = affiliationOf(known, node.key)
    counts.set(affiliation, (counts.get(affiliation) ?? 0) + 1)
  }
  return [...counts].map(([affiliation, companies]) => ({ affiliation, companies }))
}
