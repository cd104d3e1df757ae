/** Fields of schema/growth.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { extendersInto } from '../graph/growth/extenders.ts'
import { groupMembers } from '../graph/growth/groupMembers.ts'
import { overlapSentence, projectOverlap } from '../graph/growth/projectOverlap.ts'
import { sharedInputs } from '../graph/growth/sharedInputs.ts'
import { growthSigns } from '../graph/growth/signals.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import { presenceBeside } from '../graph/supply/presence.ts'

type GrowthTypes = 'Zone' | 'Segment' | 'Project' | 'Company' | 'ProjectOverlap'

export function growthResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, GrowthTypes> {
  return {
    Zone: {
      sharedInputs: async ({ id }, { chain, depth, madeHere, anchorsAtLeast, first }, context) => {
        const key = chain == null ? null : await finders.keyOf('Chain', chain, context)
        const found = await sharedInputs(id, key, depth, context)
        return found
          .filter(
            ({ makersHere, anchors }) =>
              (madeHere == null || makersHere.length > 0 === madeHere) && anchors.length >= anchorsAtLeast,
          )
          .slice(0, first ?? found.length)
      },
      extenders: async ({ id }, { segment }, context) =>
        extendersInto(id, await finders.keyOf('Segment', segment, context), context),
    },
    Segment: {
      growthSigns: async ({ id }, { months, today, first }, context) => {
        const found = await growthSigns(id, months, today ?? context.today, profile, context)
        return found.slice(0, first ?? found.length)
      },
    },
    Project: {
      overlap: async ({ id }, { zone }, context) =>
        projectOverlap(id, await finders.keyOf('Zone', zone, context), context),
    },
    Company: {
      group: async ({ id }, { zone }, context) =>
        groupMembers(id, zone == null ? null : await finders.keyOf('Zone', zone, context), context),
      presence: async ({ id }, { zone }, context) =>
        presenceBeside(await finders.keyOf('Zone', zone, context), id, context),
    },
    ProjectOverlap: { sentence: (overlap, { lang }) => overlapSentence(overlap, lang ?? 'ZH') },
  }
}
