/**
 * Which fields of the nodes of a link field an operation asks for, so that nothing else is read. Skipped fields count as asked for.
 * In: what GraphQL tells a resolver. Out: names; or nothing where a field is asked for whose needs are not declared in the SDL.
 */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

export type ResolveInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

export interface RequestedFields {
  /** Undefined: any field may be needed. */
  node: ReadonlySet<string> | undefined
  /** Whether the link's own fields are asked for. */
  edges: boolean
  /** Whether a place in the list may be shown. */
  cursors: boolean
}

export interface KnownFields {
  stored: ReadonlySet<string>
  links: ReadonlySet<string>
}

export function requestedFields(info: ResolveInfo, many: boolean, known: KnownFields): RequestedFields {
  if (!many) return { node: neededOf(fieldsAt(info, [[]]), known), edges: false, cursors: false }
  const parts = new Set(fieldsAt(info, [[]]).map(({ name }) => name.value))
  const edges = parts.has('edges')
  return { node: neededOf(fieldsAt(info, nodesOfPage), known), edges, cursors: edges || parts.has('pageInfo') }
}

/** Where a connection holds its nodes. */
export const nodesOfPage: readonly Way[] = [['nodes'], ['edges', 'node']]

type Way = readonly string[]

/** The fields selected below this one at the ends of these ways. */
export function fieldsAt(info: ResolveInfo, ways: readonly Way[]): FieldNode[] {
  const below = (fields: readonly FieldNode[]) =>
    fields.flatMap(({ selectionSet }) => fieldsIn(selectionSet, info.fragments))
  return ways.flatMap((way) =>
    way.reduce((fields, step) => below(fields.filter(({ name }) => name.value === step)), below(info.fieldNodes)),
  )
}

/** Undefined when a field is asked for whose needs are not declared. */
export function neededOf(
  fields: readonly FieldNode[],
  { stored, links }: KnownFields,
): ReadonlySet<string> | undefined {
  const needed = new Set(['id'])
  for (const { name } of fields) {
    const subject = name.value.replace(/Label$/, '')
    if (stored.has(name.value)) needed.add(name.value)
    else if (stored.has(subject)) needed.add(subject)
    else if (!links.has(name.value) && name.value !== '__typename') return undefined
  }
  return needed
}

function fieldsIn(selections: SelectionSetNode | undefined, fragments: ResolveInfo['fragments']): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet
    return fieldsIn(inner, fragments)
  })
}
