/** One tab for each file of `questions/`, the main question first, then by file name; variables start with their defaults. */
import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql'

const files = import.meta.glob<string>('../../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Opens first: it is what the product is for. */
const main = '../../../questions/upstream-suppliers.graphql'

export const questionTabs = [
  main,
  ...Object.keys(files)
    .filter((path) => path !== main)
    .sort(),
]
  .map((path) => files[path] ?? '')
  .map((query) => ({ query, variables: defaultVariables(parse(query)) }))

/** The declared defaults as the text of the variables editor, so that a reader sees what can be changed. */
function defaultVariables(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const variables = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  return variables.length ? JSON.stringify(Object.fromEntries(variables), null, 2) : ''
}
