/** The arguments of a directive on a part of a document; undefined where it does not stand. */
import { type DirectiveNode, valueFromASTUntyped } from 'graphql'

export function directiveOf(
  { directives }: { readonly directives?: readonly DirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const found = directives?.find((each) => each.name.value === name)
  if (!found) return undefined
  return Object.fromEntries((found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]))
}
