/** Fields of schema/readiness.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { chainRanking } from '../graph/matrix/chainRanking.ts'
import { complementsOf } from '../graph/matrix/complements.ts'
import { readinessOf, readinessSentence } from '../graph/matrix/readiness.ts'
import { loadChainsOfZone, loadZoneMatrix } from '../graph/matrix/zoneMatrix.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'

export function readinessResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, 'Zone' | 'Readiness'> {
  return {
    Zone: {
      readiness: async ({ id }, { chain, today: day }, context) => {
        const asked = { zone: id, chain: await finders.keyOf('Chain', chain, context), today: day ?? context.today }
        return readinessOf(await loadZoneMatrix(asked.chain, asked.today, profile, context), asked, profile)
      },
      complements: async ({ id }, { chain, today, first }, context) => {
        const key = await finders.keyOf('Chain', chain, context)
        const found = complementsOf(await loadZoneMatrix(key, today ?? context.today, profile, context), id)
        return found.slice(0, first ?? found.length)
      },
      chains: async ({ id }, { today }, context) =>
        chainRanking(await loadChainsOfZone(id, today ?? context.today, profile, context), id),
    },
    Readiness: {
      rows: ({ rows }, { first }) => rows.slice(0, first ?? rows.length),
      sentence: (found, { lang }) => readinessSentence(found, lang ?? 'ZH'),
    },
  }
}
