/** Fields of schema/search.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { resolveNames, search } from '../graph/search/search.ts'
import type { EnumType } from '../relations/enumValues.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'

export function searchResolvers(
  enums: ReadonlyMap<string, EnumType>,
  nodes: NodeLoader,
): Pick<Resolvers, 'Query' | 'SearchMatch' | 'ResolvedName'> {
  const every = Object.values(enums.get('EntityKind')?.stored ?? {})
  return {
    Query: {
      search: (_root, { text, kinds, first }, context) => search(text, kinds ?? every, first ?? 20, context),
      resolveNames: (_root, { names, kinds }, context) => resolveNames(names, kinds ?? ['Company'], context),
    },
    SearchMatch: { node: ({ key }, _args, context) => nodes.loadKnown(key, context) },
    ResolvedName: { node: ({ key }, _args, context) => (key === null ? null : nodes.load(key, context)) },
  }
}
