/** Roots that find one entity: by id, by name, by code. */
import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import { EntityFinder } from '../graph/search/findEntity.ts'
import type { Declarations } from '../relations/declarations.ts'
import { normaliseKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'

/** One of these is given: `@oneOf` holds it. */
interface EntityBy {
  id?: string
  name?: string
  uscc?: string
  stockCode?: string
}

/** Roots that take `by`; each is called like its label. */
const roots = [
  'company',
  'region',
  'zone',
  'park',
  'chain',
  'segment',
  'product',
  'institution',
  'platform',
  'technology',
  'project',
  'policy',
  'event',
  'recognition',
  'indicator',
  'source',
]

export function entityResolvers(declarations: Declarations, nodes: NodeLoader) {
  const labels = [...declarations.entities.keys()]
  const byRoot = roots.map((root) => {
    const label = `${root.charAt(0).toUpperCase()}${root.slice(1)}`
    const finder = new EntityFinder(label, declarations.titles.get(label) ?? label, nodes)
    return [root, (_root: unknown, { by }: { by: EntityBy }, context: QueryContext) => findBy(finder, by, context)]
  })
  return {
    Query: {
      ...Object.fromEntries(byRoot),
      node: (_root: unknown, { id }: { id: string }, context: QueryContext) =>
        nodes.load(normaliseKey(id, labels), context),
      nodes: (_root: unknown, { ids }: { ids: string[] }, context: QueryContext) => {
        if (ids.length > limits.pageSize) throw tooManyIds(ids.length)
        return Promise.all(ids.map((id) => nodes.load(normaliseKey(id, labels), context)))
      },
    },
  }
}

function findBy(finder: EntityFinder, { id, name, uscc, stockCode }: EntityBy, context: QueryContext) {
  if (id != null) return finder.byId(id, context)
  if (uscc != null) return finder.byText('uscc', uscc, context)
  if (stockCode != null) return finder.byText('stockCode', stockCode, context)
  return finder.byText('name', name ?? '', context)
}

const tooManyIds = (found: number) =>
  new GraphQLError(`ids: ${found} given, at most ${limits.pageSize} at once. Ask in several requests.`, {
    extensions: { code: 'PAGE_SIZE', argument: 'ids', limit: limits.pageSize, found },
  })
