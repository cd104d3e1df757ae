/** Roots that find one entity: by id, by name, by code. */
import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import { EntityFinder } from '../graph/findEntity.ts'
import type { Declarations } from '../relations/declarations.ts'
import { normaliseKey, toKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'

/** One of these is given: `@oneOf` holds it. */
interface EntityBy {
  id?: string
  name?: string
  uscc?: string
  stockCode?: string
}

/** Labels with a root of their own that takes `by`. */
const roots = { company: 'Company', zone: 'Zone', park: 'Park', chain: 'Chain', segment: 'Segment', product: 'Product' }

export function entityResolvers(declarations: Declarations, nodes: NodeLoader) {
  const labels = [...declarations.entities.keys()]
  const byRoot = Object.entries(roots).map(([root, label]) => {
    const finder = new EntityFinder(label, nodes)
    return [root, (_root: unknown, { by }: { by: EntityBy }, context: QueryContext) => findBy(finder, by, context)]
  })
  return {
    Query: {
      ...Object.fromEntries(byRoot),
      source: (_root: unknown, { id }: { id: string }, context: QueryContext) =>
        nodes.load(toKey(id, 'Source'), context),
      node: (_root: unknown, { id }: { id: string }, context: QueryContext) =>
        nodes.load(normaliseKey(id, labels), context),
      nodes: (_root: unknown, { ids }: { ids: string[] }, context: QueryContext) => {
        if (ids.length > limits.pageSize) throw tooManyIds(ids.length)
        return Promise.all(ids.map((id) => nodes.load(normaliseKey(id, labels), context)))
      },
    },
  }
}

function findBy(finder: EntityFinder, by: EntityBy, context: QueryContext) {
  const [argument, value] = Object.entries(by).find(([, given]) => given != null) ?? ['name', '']
  return argument === 'id' ? finder.byId(value, context) : finder.byText(argument, value, context)
}

const tooManyIds = (found: number) =>
  new GraphQLError(`ids: ${found} given, at most ${limits.pageSize} at once. Ask in several requests.`, {
    extensions: { code: 'PAGE_SIZE', argument: 'ids', limit: limits.pageSize, found },
  })
