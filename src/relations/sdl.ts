/** Small questions to SDL nodes: their directives, and the type behind list and non-null. */
import { type ConstDirectiveNode, Kind, type TypeNode, valueFromASTUntyped } from 'graphql'

export const directive = (
  node: { directives?: readonly ConstDirectiveNode[] },
  name: string,
): ConstDirectiveNode | undefined => node.directives?.find((candidate) => candidate.name.value === name)

/** The literal arguments of a directive by name. */
export const argumentsOf = (node: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

export function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}
