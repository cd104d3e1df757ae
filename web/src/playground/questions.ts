/** The files of `questions/`, read when the pages are built; the main question first, then by file name. */
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql'

export interface Question {
  /** Name of the operation, which GraphiQL also shows as the title of its tab. */
  name: string
  /** Chinese, from the first comment line of the file, before its colon. */
  title: string
  /** Chinese, the rest of that line; empty when there is none. */
  about: string
  query: string
  /** The declared defaults as the text of the variables editor, so that a reader sees what can be changed. */
  variables: string
}

const files = import.meta.glob<string>('../../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Opens first: it is what the product is for. */
const mainName = 'UpstreamSuppliers'

export const questions: readonly Question[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, query]) => toQuestion(query))
  .sort((a, b) => Number(b.name === mainName) - Number(a.name === mainName))

function toQuestion(query: string): Question {
  const operation = firstOperation(parse(query))
  const [title = '', ...about] = (/^#\s*(.*)/.exec(query)?.[1] ?? '').split('：')
  return { name: operation?.name?.value ?? '', title, about: about.join('：'), query, variables: defaults(operation) }
}

function firstOperation(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

function defaults(operation: OperationDefinitionNode | undefined): string {
  const entries = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  return entries.length ? JSON.stringify(Object.fromEntries(entries), null, 2) : ''
}
