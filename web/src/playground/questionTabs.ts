/** One tab for each file of `questions/`, in the order of the file names; variables start with their defaults. */
import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql'

const files = import.meta.glob<string>('../../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export const questionTabs = Object.keys(files)
  .sort()
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
