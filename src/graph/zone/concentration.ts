/** Whether a zone hangs on one firm, segment or customer (question 27): HHI of three shares, each with what it counts. Pure. */
import { type Concentration, herfindahl } from '../measures/herfindahl.ts'
import type { ZoneFirms } from './zoneFirms.ts'
import type { ZoneValues } from './zoneValues.ts'

export interface ZoneConcentration {
  concentration: Concentration
  /** The greatest shares, at most ten. */
  top: readonly { node: string; share: number }[]
  /** What was counted in all: firms, links, or the amount. */
  total: number
}

const shown = 10

/** Firms over segments; a firm in two segments counts half in each. */
export function bySegment({ firms }: ZoneFirms): ZoneConcentration {
  const weights = new Map<string, number>()
  for (const { segments } of firms) {
    for (const segment of segments) weights.set(segment, (weights.get(segment) ?? 0) + 1 / segments.length)
  }
  return concentrationOf(weights, firms.filter(({ segments }) => segments.length > 0).length)
}

/** Supply links of the zone's firms over customers. */
export function byCustomer({ firms }: ZoneFirms): ZoneConcentration {
  const weights = new Map<string, number>()
  for (const customer of firms.flatMap(({ customers }) => customers)) {
    weights.set(customer, (weights.get(customer) ?? 0) + 1)
  }
  return concentrationOf(
    weights,
    [...weights.values()].reduce((sum, links) => sum + links, 0),
  )
}

/** Amounts of an indicator over firms, of the period of the zone's own figure, which is the whole. Null where the zone has none: shares of an unknown whole say nothing. */
export function byFirm({ rows, whole }: ZoneValues): ZoneConcentration | null {
  if (whole === null) return null
  const weights = new Map(rows.filter(({ on }) => on === whole.on).map(({ company, value }) => [company, value]))
  return concentrationOf(weights, whole.value)
}

function concentrationOf(weights: ReadonlyMap<string, number>, total: number): ZoneConcentration {
  const shares = [...weights].map(([node, weight]) => ({ node, share: total > 0 ? weight / total : 0 }))
  const top = shares.toSorted((a, b) => b.share - a.share || (a.node < b.node ? -1 : 1)).slice(0, shown)
  return { concentration: herfindahl(total > 0 ? shares.map(({ share }) => share) : []), top, total }
}
