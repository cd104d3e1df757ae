/** Roots that find one entity: by id, by name, by code. */
import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import { type EntityBy, type EntityFinders, namedLabels } from '../graph/search/entityFinders.ts'
import { normaliseKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'
import type { ResolveInfo } from '../relations/requestedFields.ts'

export function entityResolvers(finders: EntityFinders, nodes: NodeLoader) {
  const byRoot = namedLabels.map((label) => [
    `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    (_root: unknown, { by }: { by: EntityBy }, context: QueryContext, info: ResolveInfo) =>
      finders.find(label, by, context, info),
  ])
  return {
    Query: {
      ...Object.fromEntries(byRoot),
      node: (_root: unknown, { id }: { id: string }, context: QueryContext) =>
        nodes.load(normaliseKey(id, nodes.labels), context),
      nodes: (_root: unknown, { ids }: { ids: string[] }, context: QueryContext) => {
        if (ids.length > limits.pageSize) throw tooManyIds(ids.length)
        return Promise.all(ids.map((id) => nodes.load(normaliseKey(id, nodes.labels), context)))
      },
    },
  }
}

const tooManyIds = (found: number) =>
  new GraphQLError(
    `ids: 给出 ${found} 个，一次至多 ${limits.pageSize} 个，请分成几次请求。 ids: ${found} given, at most ${limits.pageSize} at once; ask in several requests.`,
    {
      extensions: { code: 'PAGE_SIZE', argument: 'ids', limit: limits.pageSize, found },
    },
  )
