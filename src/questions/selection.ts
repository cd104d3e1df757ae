/** In: an operation and the schema. Out: its fields as a tree of response keys with their types and directives. */
import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

export interface SelectedField {
  key: string
  /** It and the fields above it, the operation's first. */
  path: readonly SelectedField[]
  type: GraphQLOutputType
  list: boolean
  node: FieldNode
  children: readonly SelectedField[]
}

/** Fields of fragments stand among those of the object; the operation is valid. */
export function selectFields(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  above: readonly SelectedField[] = [],
): SelectedField[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return selectField(schema, parent, node, above)
    if (node.kind === Kind.FRAGMENT_SPREAD) return []
    const type = node.typeCondition && schema.getType(node.typeCondition.name.value)
    return selectFields(schema, isCompositeType(type) ? type : parent, node.selectionSet, above)
  })
}

function selectField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  node: FieldNode,
  above: readonly SelectedField[],
): SelectedField[] {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const type = fields[node.name.value]?.type
  if (!type) return []
  const path: SelectedField[] = [...above]
  const field = {
    key: node.alias?.value ?? node.name.value,
    path,
    type,
    list: isListType(getNullableType(type)),
    node,
    children: [] as SelectedField[],
  }
  path.push(field)
  const named = getNamedType(type)
  if (node.selectionSet && isCompositeType(named)) {
    field.children = selectFields(schema, named, node.selectionSet, path)
  }
  return [field]
}

export const allFields = (fields: readonly SelectedField[]): SelectedField[] =>
  fields.flatMap((field) => [field, ...allFields(field.children)])

export const pathText = (path: readonly SelectedField[]): string =>
  path.map(({ key, list }) => `${key}${list ? '[]' : ''}`).join('.')

export const directiveOf = (
  node: { directives?: readonly DirectiveNode[] | undefined },
  name: string,
): Record<string, unknown> | undefined => {
  const found = node.directives?.find((candidate) => candidate.name.value === name)
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map(({ name: key, value }) => [key.value, valueFromASTUntyped(value)]))
  )
}
