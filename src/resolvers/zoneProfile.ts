/** Fields of schema/zoneProfile.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import { clustersOf } from '../graph/zone/clusters.ts'
import { byCustomer, byFirm, bySegment, type ZoneConcentration } from '../graph/zone/concentration.ts'
import { honourLadder, honourSentence } from '../graph/zone/honours.ts'
import { platformSupport } from '../graph/zone/platformSupport.ts'
import { loadZoneFirms } from '../graph/zone/zoneFirms.ts'
import { type CompanyValue, zoneValues } from '../graph/zone/zoneValues.ts'

import { readableValue } from '../relations/plannerUnits.ts'

type ProfileTypes = 'Zone' | 'Segment' | 'HonourLadder' | 'Cluster' | 'CompanyValue'

export function zoneProfileResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, ProfileTypes> {
  return {
    Zone: {
      concentration: async ({ id }, { indicator }, context) => {
        const firms = await loadZoneFirms(id, null, context)
        const key = indicator == null ? null : await finders.keyOf('Indicator', indicator, context)
        const amounts = key === null ? null : byFirm(await zoneValues(id, key, context))
        return {
          bySegment: viewConcentration(bySegment(firms)),
          byCustomer: viewConcentration(byCustomer(firms)),
          byFirm: amounts && viewConcentration(amounts),
          capped: firms.capped,
        }
      },
      companyValues: async ({ id }, { indicator, atLeast, below, threshold, first }, context) => {
        const { rows } = await zoneValues(id, await finders.keyOf('Indicator', indicator, context), context)
        return between(rows, atLeast, below)
          .slice(0, first ?? rows.length)
          .map((row) => withRatio(row, threshold ?? null))
      },
      nearAboveScale: async ({ id }, { indicator }, context) => {
        const { rows } = await zoneValues(id, await finders.keyOf('Indicator', indicator, context), context)
        const { revenue, nearFrom } = profile.aboveScale
        return between(rows, nearFrom * revenue, revenue).map((row) => withRatio(row, revenue))
      },
      honours: async ({ id }, { chain }, context) => {
        const key = chain == null ? null : await finders.keyOf('Chain', chain, context)
        return honourLadder(await loadZoneFirms(id, key, context))
      },
      platformSupport: async ({ id }, { chain }, context) =>
        platformSupport(id, await finders.keyOf('Chain', chain, context), profile, context),
    },
    Segment: { clusters: ({ id }, { by }, context) => clustersOf(id, by, context) },
    HonourLadder: { sentence: (ladder, { lang }) => honourSentence(ladder, lang ?? 'ZH') },
    CompanyValue: { readable: ({ value, unit }, { lang }) => readableValue(value, unit, lang ?? 'ZH') },
    Cluster: { count: ({ companies }) => companies.length },
  }
}

export type ZoneConcentrationView = ReturnType<typeof viewConcentration>
export type CompanyValueView = ReturnType<typeof withRatio>

const viewConcentration = ({ concentration, top, total }: ZoneConcentration) => ({ ...concentration, top, total })

const between = (rows: readonly CompanyValue[], least: number | null | undefined, below: number | null | undefined) =>
  rows.filter(({ value }) => value >= (least ?? -Infinity) && value < (below ?? Infinity))

const withRatio = (row: CompanyValue, threshold: number | null) => ({
  ...row,
  ratio: threshold ? row.value / threshold : null,
})
