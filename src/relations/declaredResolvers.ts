/** Resolvers for everything the SDL declares by directive: links, lists, references, labels, quantities, sources, enum values. */
import { type DocumentNode, type FieldDefinitionNode, type GraphQLResolveInfo, Kind } from 'graphql'
import type { Declarations } from './declarations.ts'
import type { EnumType, Language } from './enumValues.ts'
import { internalEnums } from './expandSdl.ts'
import { linkResolver } from './linkResolver.ts'
import { listResolver } from './listResolver.ts'
import type { NodeLoader } from './nodeLoader.ts'
import { convertQuantity, type StoredQuantity } from './quantity.ts'
import type { QueryContext } from './queryContext.ts'
import { argumentsOf, directive } from './sdl.ts'

type Source = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: GraphQL resolvers take parents and arguments of every type; codegen types the hand-written ones.
type Resolver = (parent: any, args: any, context: QueryContext, info: GraphQLResolveInfo) => unknown
export type ResolverMap = Record<string, Record<string, Resolver | string>>

/** `expanded` still carries its directives. */
export function declaredResolvers(
  expanded: DocumentNode,
  declarations: Declarations,
  nodes: NodeLoader,
  enums: ReadonlyMap<string, EnumType>,
): ResolverMap {
  const resolvers: ResolverMap = {}
  for (const definition of expanded.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const field of definition.fields ?? []) {
      const resolver = resolverOf(definition.name.value, field, enums, nodes)
      if (resolver) put(resolvers, definition.name.value, field.name.value, resolver)
    }
  }
  for (const [name, type] of enums) if (!internalEnums.has(name)) resolvers[name] = { ...type.stored }
  for (const link of declarations.links) put(resolvers, link.parent, link.field, linkResolver(link, declarations))
  for (const list of declarations.lists) put(resolvers, 'Query', list.field, listResolver(list, declarations))
  return resolvers
}

function put(resolvers: ResolverMap, type: string, field: string, resolver: Resolver) {
  const fields = resolvers[type] ?? {}
  fields[field] = resolver
  resolvers[type] = fields
}

function resolverOf(
  type: string,
  field: FieldDefinitionNode,
  enums: ReadonlyMap<string, EnumType>,
  nodes: NodeLoader,
): Resolver | undefined {
  const name = field.name.value
  const label = directive(field, 'labelOf')
  if (label) {
    const { field: subject, enum: enumName } = argumentsOf(label) as { field: string; enum: string }
    return labelResolver(subject, enums.get(enumName))
  }
  if (directive(field, 'quantity')) return quantityResolver(name)
  if (directive(field, 'reference')) return referenceResolver(name, nodes)
  if (directive(field, 'loaded')) return loadedResolver(name, nodes)
  if (name === 'totalCount' && type.endsWith('Connection')) return countAll
  if (type === 'Evidence' && name === 'sources') return sourcesResolver(nodes)
  return undefined
}

/** The value is what the field itself answers, which may have a resolver of its own. */
function labelResolver(subject: string, type: EnumType | undefined): Resolver {
  const label = (value: unknown, lang: Language) => type?.labels.get(String(value))?.[lang] ?? String(value)
  const labels = (value: unknown, lang: Language) => {
    if (value == null) return null
    return Array.isArray(value) ? value.map((each) => label(each, lang)) : label(value, lang)
  }
  return (parent: Source, { lang }: { lang?: Language }, context, info) => {
    const resolve = info.parentType.getFields()[subject]?.resolve
    const value = resolve ? resolve(parent, {}, context, info) : parent[subject]
    return value instanceof Promise ? value.then((found) => labels(found, lang ?? 'ZH')) : labels(value, lang ?? 'ZH')
  }
}

const quantityResolver =
  (name: string): Resolver =>
  (parent: Source, args: { in?: string }) =>
    parent[name] == null ? null : convertQuantity(parent[name] as StoredQuantity, args.in)

const referenceResolver =
  (name: string, nodes: NodeLoader): Resolver =>
  (parent: Source, _args, context) => {
    const value = parent[name] as { reference: string } | null | undefined
    return value == null ? null : nodes.load(value.reference, context)
  }

/** Services answer with keys; the nodes of one level load together. */
const loadedResolver =
  (name: string, nodes: NodeLoader): Resolver =>
  (parent: Source, _args, context) => {
    const keys = parent[name] as string | readonly string[] | null | undefined
    if (keys == null) return null
    return typeof keys === 'string'
      ? nodes.loadKnown(keys, context)
      : Promise.all(keys.map((key) => nodes.loadKnown(key, context)))
  }

/** Lists that are computed whole know their count; paged ones count when asked. */
const countAll: Resolver = (parent: { totalCount?: number; countAll?: () => Promise<number> }) =>
  parent.totalCount ?? parent.countAll?.()

/** A source id that no source has is left out: the import refuses such rows, so only hand-made facts can name one. */
const sourcesResolver =
  (nodes: NodeLoader): Resolver =>
  async (evidence: { sourceIds: readonly string[] }, _args, context) => {
    const sources = await Promise.all(evidence.sourceIds.map((id) => nodes.load(`Source:${id}`, context)))
    return sources.filter((source) => source !== null)
  }
