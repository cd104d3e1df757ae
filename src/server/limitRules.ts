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
import { limits } from '../config.ts'

export const limitRules: readonly ValidationRule[] = [depthRule, aliasRule]

function depthRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const found = depthOf(operation.selectionSet, context, new Set())
      if (found > limits.depth) {
        context.reportError(
          tooMuch(
            'QUERY_TOO_DEEP',
            'fields nested',
            limits.depth,
            found,
            'Ask for the inner part in a request of its own, by id.',
          ),
        )
      }
    },
  }
}

/** Levels of fields, fragments spread in place. A fragment inside itself counts once: another rule refuses the cycle. */
function depthOf(
  selections: SelectionSetNode,
  context: ValidationContext,
  open: ReadonlySet<FragmentDefinitionNode>,
): number {
  const depths = selections.selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.selectionSet ? 1 + depthOf(selection.selectionSet, context, open) : 1
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, open)
    const fragment = context.getFragment(selection.name.value)
    if (!fragment || open.has(fragment)) return 0
    return depthOf(fragment.selectionSet, context, new Set([...open, fragment]))
  })
  return Math.max(0, ...depths)
}

function aliasRule(context: ValidationContext): ASTVisitor {
  let found = 0
  return {
    Field(field) {
      if (field.alias) found += 1
    },
    Document: {
      leave() {
        if (found > limits.aliases) {
          context.reportError(
            tooMuch(
              'TOO_MANY_ALIASES',
              'aliases',
              limits.aliases,
              found,
              'Use nodes(ids) or a list with a filter for many at once.',
            ),
          )
        }
      },
    },
  }
}

/** Apollo gives every validation error its own code; `formatError` puts ours in its place. */
const tooMuch = (code: string, what: string, limit: number, found: number, advice: string) =>
  new GraphQLError(`${found} ${what}, at most ${limit}. ${advice}`, { extensions: { refusedAs: code, limit, found } })
