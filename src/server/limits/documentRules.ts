/** Validation rules that bound a document before it runs. Each refusal names the limit, what was found and what to do. */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { limits } from '../../config.ts'
import { type ErrorCodeName, errorMessage } from '../../errorCodes.ts'

export const documentRules: readonly ValidationRule[] = [depthRule, countRule]

function depthRule(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>()
  return {
    OperationDefinition(operation) {
      const found = depthOf(operation.selectionSet, context, depths)
      if (found > limits.depth) context.reportError(tooMuch('QUERY_TOO_DEEP', limits.depth, found))
    },
  }
}

/**
 * Levels of fields, fragments spread in place. Each fragment is measured once, or fragments that spread others twice would
 * double the work at every level; one inside itself counts 0 there: another rule refuses the cycle.
 */
function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, number>,
): number {
  const levels = selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.selectionSet ? 1 + depthOf(selection.selectionSet, context, known) : 1
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, known)
    const fragment = context.getFragment(selection.name.value)
    return fragment ? depthOfFragment(fragment, context, known) : 0
  })
  return Math.max(0, ...levels)
}

function depthOfFragment(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, number>,
): number {
  const before = known.get(fragment)
  if (before !== undefined) return before
  known.set(fragment, 0)
  const depth = depthOf(fragment.selectionSet, context, known)
  known.set(fragment, depth)
  return depth
}

/** Titles of a named question: none may stand twice in one place, so the tokens bound them. */
const questionDirectives = new Set(['question', 'variable', 'suggest', 'rows', 'column', 'note'])

/** What is counted over the whole document, as it is written. */
function countRule(context: ValidationContext): ASTVisitor {
  const found = { aliases: 0, directives: 0, fragments: 0 }
  return {
    Field(field) {
      if (field.alias) found.aliases += 1
    },
    Directive({ name }) {
      if (!questionDirectives.has(name.value)) found.directives += 1
    },
    FragmentSpread() {
      found.fragments += 1
    },
    InlineFragment() {
      found.fragments += 1
    },
    Document: {
      leave() {
        for (const [what, code] of counted)
          if (found[what] > limits[what]) context.reportError(tooMuch(code, limits[what], found[what]))
      },
    },
  }
}

const counted = [
  ['aliases', 'TOO_MANY_ALIASES'],
  ['directives', 'TOO_MANY_DIRECTIVES'],
  ['fragments', 'TOO_MANY_FRAGMENTS'],
] as const

/** Apollo gives every validation error its own code; `formatError` puts ours in its place. */
const tooMuch = (refusedAs: ErrorCodeName, limit: number, found: number) =>
  new GraphQLError(errorMessage(refusedAs, { limit, found }), { extensions: { refusedAs, limit, found } })
