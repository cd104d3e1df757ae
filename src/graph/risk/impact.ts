/**
 * Who is hit if companies stop, one or several together, and whether they have another recorded source. In: the companies. Out: their
 * customers over some tiers, with what they buy on the way, alternatives, and exposure. An alternative may exist unrecorded.
 */
import type { QueryContext } from '../../relations/queryContext.ts'
import { type Exposure, exposures } from '../measures/exposure.ts'
import type { Profile } from '../planning/profile.ts'
import type { Coverage } from '../supply/coverage.ts'
import { type JointNetwork, loadJointNetwork } from '../supply/network.ts'
import { type Presence, presenceBeside } from '../supply/presence.ts'
import { readWalk } from '../supply/walk.ts'
import { loadPurchases, type PurchaseLink, sharesByCustomer } from './purchases.ts'

export interface HitCompany {
  company: string
  tier: number
  /** Which of those that stop reach it. */
  through: readonly string[]
  /** What it buys from those that stop, or from others hit before it. */
  purchases: readonly PurchaseLink[]
  /** Other recorded suppliers of the same products that are not hit themselves; null when no product is recorded. */
  alternatives: readonly string[] | null
  exposure: Exposure
  /** Null without a zone. */
  presence: Presence | null
}

export interface Impact {
  companies: readonly string[]
  today: string
  profile: Profile
  /** Nearest tier first, then the most exposed. */
  hit: readonly HitCompany[]
  coverage: Coverage
}

export async function impactOf(
  companies: readonly string[],
  zone: string | null,
  depth: number,
  today: string,
  profile: Profile,
  context: QueryContext,
): Promise<Impact> {
  const network = await loadJointNetwork(companies, readWalk('DOWNSTREAM', { depth, today }, today), context)
  const through = reachedThrough(network)
  const keys = network.chosen.map(({ node }) => node.key)
  const purchases = keys.length === 0 ? [] : await loadPurchases(keys, today, { counted: false, zone }, context)
  const bySupplier = sharesByCustomer(purchases)
  const exposed = exposures(bySupplier, new Set(network.roots), keys, {
    ...profile.exposure,
    depth: Math.min(depth, profile.exposure.depth),
  })
  const stopped = new Set([...network.roots, ...keys])
  const hit = await Promise.all(
    network.chosen.map(async ({ node, tier }): Promise<HitCompany> => {
      const own = purchases.filter(({ customer }) => customer === node.key)
      const lost = own.filter(({ supplier }) => stopped.has(supplier))
      return {
        ...{ company: node.key, tier, through: through.get(node.key) ?? [], purchases: lost },
        alternatives: alternativesTo(lost, own, stopped),
        exposure: exposed.get(node.key) ?? { value: 0, estimated: false },
        presence: zone === null ? null : await presenceBeside(zone, node.key, context),
      }
    }),
  )
  const ordered = hit.toSorted((a, b) => a.tier - b.tier || b.exposure.value - a.exposure.value)
  return { companies: network.roots, today, profile, hit: ordered, coverage: network.coverage }
}

function reachedThrough({ seeds }: JointNetwork): ReadonlyMap<string, readonly string[]> {
  const through = new Map<string, string[]>()
  for (const { company, reached } of seeds) {
    for (const { node } of reached.members) through.set(node.key, [...(through.get(node.key) ?? []), company])
  }
  return through
}

function alternativesTo(
  lost: readonly PurchaseLink[],
  own: readonly PurchaseLink[],
  stopped: ReadonlySet<string>,
): readonly string[] | null {
  const products = new Set(lost.flatMap(({ product }) => product ?? []))
  if (products.size === 0) return null
  const others = own.filter(
    ({ supplier, product, planned }) => !stopped.has(supplier) && !planned && product !== null && products.has(product),
  )
  return [...new Set(others.map(({ supplier }) => supplier))]
}

export function impactSentence({ companies, hit }: Impact, language: 'ZH' | 'EN'): string {
  const direct = hit.filter(({ tier }) => tier === 1)
  const alone = direct.filter(({ alternatives }) => alternatives?.length === 0).length
  const here = hit.filter(({ presence }) => presence?.state === 'HERE').length
  const placed = hit.some(({ presence }) => presence !== null)
  if (language === 'ZH') {
    const near = placed ? `其中 ${here} 家在本区；` : ''
    const together = companies.length > 1 ? `${companies.length} 家同时停供：` : ''
    return `${together}有记录的客户中 ${hit.length} 家受影响，${direct.length} 家为直接客户；${near}${alone} 家直接客户所购产品没有其他供应商记录，不等于没有。`
  }
  const near = placed ? ` ${here} of them in the zone;` : ''
  const together = companies.length > 1 ? `${companies.length} companies stop together: ` : ''
  return `${together}${hit.length} recorded customers are hit, ${direct.length} directly;${near} ${alone} direct customers have no other recorded supplier of what they buy, which does not mean none.`
}
