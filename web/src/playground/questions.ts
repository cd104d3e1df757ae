/** The files of `questions/`, read when the pages are built: by theme, the main question first. */
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql'
import { directiveOf } from './directiveOf.ts'

export interface Question {
  /** Name of the file: what `?question=` in the address names. */
  file: string
  /** Name of the operation, which GraphiQL also shows as the title of its tab. */
  name: string
  /** Chinese. */
  title: string
  /** Chinese: the first comment line of the file, without the title that stands before its colon. */
  about: string
  theme: string
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

const themes: Readonly<Record<string, string>> = {
  SUPPLY: '供应',
  CHAIN: '产业链',
  ATTRACTION: '招商',
  PROJECTS: '项目',
  RISK: '风险',
  COMPARISON: '对比与指标',
  DOSSIER: '档案',
  KNOWLEDGE: '已知与未知',
}

const themeOrder = Object.values(themes)

export const questions: readonly Question[] = Object.entries(files)
  .map(([path, query]) => toQuestion(path.replace(/^.*\/|\.graphql$/g, ''), query))
  .sort(
    (a, b) =>
      themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme) ||
      Number(b.name === mainName) - Number(a.name === mainName) ||
      a.file.localeCompare(b.file),
  )

/** The tabs of a first visit: one a theme. */
export const firstOfThemes: readonly Question[] = [...Map.groupBy(questions, ({ theme }) => theme).values()].flatMap(
  ([first]) => first ?? [],
)

function toQuestion(file: string, query: string): Question {
  const operation = firstOperation(parse(query))
  const { title = file, theme = '' } = (operation && directiveOf(operation, 'question')) ?? {}
  const about = /^#\s*(.*)/.exec(query)?.[1] ?? ''
  return {
    file,
    name: operation?.name?.value ?? '',
    title: String(title),
    about: about.replace(/^[^：]{1,16}：/, ''),
    theme: themes[String(theme)] ?? String(theme),
    query,
    variables: defaults(operation),
  }
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
