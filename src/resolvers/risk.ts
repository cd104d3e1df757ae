/** Fields of schema/risk.graphql. */

import { limits } from '../config.ts'
import type { Resolvers } from '../generated/resolverTypes.ts'
import { herfindahl } from '../graph/measures/herfindahl.ts'
import type { Profile } from '../graph/planning/profile.ts'
import { within } from '../graph/planning/within.ts'
import { bottlenecksOf } from '../graph/risk/bottlenecks.ts'
import { dependenceOf, dependenceSentence } from '../graph/risk/dependence.ts'
import { type HitCompany, type Impact, impactOf, impactSentence } from '../graph/risk/impact.ts'
import { loadPurchases } from '../graph/risk/purchases.ts'
import { type SingleSource, singleSources } from '../graph/risk/singleSources.ts'
import type { EntityBy, EntityFinders } from '../graph/search/entityFinders.ts'
import { loadNetwork } from '../graph/supply/network.ts'
import { readWalk } from '../graph/supply/walk.ts'
import { toKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'

type RiskTypes =
  | 'Query'
  | 'Company'
  | 'Zone'
  | 'Impact'
  | 'Bottleneck'
  | 'SingleSource'
  | 'Dependence'
  | 'DependenceRow'

export function riskResolvers(finders: EntityFinders, nodes: NodeLoader, profile: Profile): Pick<Resolvers, RiskTypes> {
  const zoneOf = async (by: EntityBy | null | undefined, context: QueryContext) =>
    by == null ? null : finders.keyOf('Zone', by, context)
  return {
    Query: {
      impact: async (_, { companies, depth, zone, today }, context) => {
        within('companies', companies.length, limits.seeds)
        within('depth', depth, profile.exposure.depth)
        const keys = companies.map((id) => toKey(id, 'Company'))
        const place = await zoneOf(zone, context)
        return viewImpact(await impactOf(keys, place, depth, today ?? context.today, profile, context))
      },
    },
    Company: {
      impact: async ({ id }, { depth, zone, today }, context) => {
        within('depth', depth, profile.exposure.depth)
        const place = await zoneOf(zone, context)
        return viewImpact(await impactOf([id], place, depth, today ?? context.today, profile, context))
      },
      singleSources: async ({ id }, { zone, today }, context) => {
        const makers = { counted: true, zone: await zoneOf(zone, context) }
        return singleSources(await loadPurchases([id], today ?? context.today, makers, context))
      },
      bottlenecks: async ({ id }, { depth, today, first }, context) => {
        const walk = readWalk('UPSTREAM', { depth, today: today ?? null }, context.today)
        const found = bottlenecksOf(await loadNetwork(id, walk, context))
        return found.slice(0, first ?? found.length)
      },
      dependence: async ({ id }, { by, depth, today }, context) =>
        dependenceOf(id, by, depth, today ?? context.today, profile, context),
      supplierConcentration: async ({ id }, { today }, context) => {
        const makers = { counted: false, zone: null }
        const purchases = await loadPurchases([id], today ?? context.today, makers, context)
        const shares = new Map<string, number>()
        for (const { supplier, share, planned } of purchases) {
          if (share !== null && !planned) shares.set(supplier, (shares.get(supplier) ?? 0) + share)
        }
        const suppliers = new Set(purchases.map(({ supplier }) => supplier)).size
        return { ...herfindahl([...shares.values()]), suppliers }
      },
    },
    Zone: {
      singleSources: async ({ id }, { today, first }, context) =>
        (await singleSourcesOf(id, today ?? context.today, context)).slice(
          0,
          within('first', first ?? limits.answerRows, limits.answerRows),
        ),
      singleSourceCount: async ({ id }, { today }, context) =>
        (await singleSourcesOf(id, today ?? context.today, context)).length,
    },
    Impact: {
      hit: ({ impact }, { here, first }) =>
        impact.hit
          .filter(({ presence }) => here == null || (presence?.state === 'HERE') === here)
          .slice(0, first ?? impact.hit.length)
          .map(viewHit),
      sentence: ({ impact }, { lang }) => impactSentence(impact, lang ?? 'ZH'),
    },
    Dependence: {
      rows: ({ rows }, { first }) => rows.slice(0, first ?? rows.length),
      sentence: (found, { lang }) => dependenceSentence(found, lang ?? 'ZH'),
    },
    DependenceRow: {
      name: async ({ on }, { lang }, context) =>
        on === null
          ? { ZH: '地点未载', EN: 'place not recorded' }[lang ?? 'ZH']
          : String((await nodes.loadKnown(on, context)).name),
    },
    Bottleneck: { dominates: ({ dominated }) => dominated.length },
  }
}

export type ImpactView = ReturnType<typeof viewImpact>
export type HitCompanyView = ReturnType<typeof viewHit>

const viewImpact = (impact: Impact) => {
  const { companies, today, profile, coverage, hit } = impact
  return { impact, company: companies[0] ?? '', companies, today, profile, coverage, total: hit.length }
}

const viewHit = ({ exposure, ...hit }: HitCompany) => ({
  ...hit,
  exposure: exposure.value,
  exposureEstimated: exposure.estimated,
  evidence: hit.purchases.map(({ evidence }) => evidence),
})

/** Read once for the rows and their number. */
const singleSourcesOf = (zone: string, today: string, context: QueryContext): Promise<readonly SingleSource[]> =>
  context
    .loader<readonly SingleSource[]>(`singleSources ${today}`, (zones) =>
      Promise.all(
        zones.map(async (key) =>
          singleSources(await loadPurchases([key], today, { counted: true, zone: key }, context)),
        ),
      ),
    )
    .load(zone)
