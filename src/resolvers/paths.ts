/** Fields of schema/paths.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { connected, connectedSentence } from '../graph/paths/connections.ts'
import { supplyPaths, supplyPathsSentence } from '../graph/paths/supplyPaths.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityBy, EntityFinders } from '../graph/search/entityFinders.ts'
import type { QueryContext } from '../relations/queryContext.ts'

type PathTypes = 'Query' | 'SupplyPaths' | 'Connected'

export function pathResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, PathTypes> {
  const endsOf = ({ from, to }: { from: EntityBy; to: EntityBy }, context: QueryContext) =>
    Promise.all([finders.keyOf('Company', from, context), finders.keyOf('Company', to, context)])
  return {
    Query: {
      supplyPaths: async (_root, args, context) => {
        const [from, to] = await endsOf(args, context)
        const { longest, first, today } = args
        return supplyPaths(from, to, { longest, first, today: today ?? context.today }, context)
      },
      connected: async (_root, args, context) => {
        const [from, to] = await endsOf(args, context)
        return connected(from, to, profile, context)
      },
    },
    SupplyPaths: { sentence: (paths, { lang }) => supplyPathsSentence(paths, lang ?? 'ZH') },
    Connected: {
      connected: ({ ways }) => ways.length > 0,
      steps: ({ ways }) => ways[0]?.steps.length ?? null,
      sentence: (found, { lang }) => connectedSentence(found, lang ?? 'ZH'),
    },
  }
}
