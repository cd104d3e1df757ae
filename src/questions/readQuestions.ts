/**
 * In: the files of `questions/` and the schema they ask. Out: the questions, checked: each is one valid operation whose title,
 * variables, rows and columns can be used. Throws a `QuestionFileError` that names every problem by file and line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql'
import { projectRoot } from '../config.ts'
import type { EnumType } from '../relations/enumValues.ts'
import type { QuestionColumn } from './catalogue.ts'
import { labelled } from './labels.ts'
import type { ColumnPath, Question } from './question.ts'
import { type Problem, problemLine, QuestionFileError } from './questionFileError.ts'
import { readRows } from './readRows.ts'
import { readVariables } from './readVariables.ts'
import { directiveOf, selectFields } from './selection.ts'
import { readTableNames } from './tables.ts'

export interface QuestionSchema {
  schema: GraphQLSchema
  enums: ReadonlyMap<string, EnumType>
}

const shippedFolder = join(projectRoot, 'questions')

/** By file name. */
export function readQuestions(schema: QuestionSchema, folder = shippedFolder): ReadonlyMap<string, Question> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const lines: string[] = []
  const questions = files.sort().map((file): [string, Question] | undefined => {
    const problems: Problem[] = []
    const question = readQuestion(file, readFileSync(join(folder, file), 'utf8'), schema, problems)
    lines.push(...problems.map((problem) => problemLine(file, problem)))
    return question && [question.entry.name, question]
  })
  if (lines.length > 0) throw new QuestionFileError(lines)
  return new Map(questions.filter((entry) => entry !== undefined))
}

function readQuestion(
  file: string,
  text: string,
  { schema, enums }: QuestionSchema,
  problems: Problem[],
): Question | undefined {
  const ast = parseDocument(file, text, problems)
  const invalid = ast ? validate(schema, ast) : []
  problems.push(...invalid.map((error) => ({ node: error.nodes?.[0], message: error.message })))
  const operation = ast && onlyOperation(ast, problems)
  const root = schema.getQueryType()
  if (!ast || !operation || !root || invalid.length > 0) return undefined
  const name = file.replace(/\.graphql$/, '')
  const told = directiveOf(operation, 'question')
  if (!told) problems.push({ node: operation, message: 'lacks @question(title, titleEn, theme).' })
  if (operation.name?.value !== pascalCase(name))
    problems.push({ node: operation, message: `its operation must be called ${pascalCase(name)}, like the file.` })
  const { title = '', titleEn = '', theme = '', view = 'TABLE', needs = [], better = [] } = (told ?? {}) as Told
  checkTables([needs, better].flat(), operation, problems)
  const rows = readRows(selectFields(schema, root, operation.selectionSet), operation, problems)
  return {
    ast,
    ...rows,
    needs: [needs].flat(),
    better: [better].flat(),
    entry: {
      name,
      operation: operation.name?.value ?? '',
      title,
      titleEn,
      description: leadingComment(text, title),
      theme: labelled(enums, 'QuestionTheme', theme),
      view: labelled(enums, 'QuestionView', view),
      document: text,
      variables: readVariables(operation, schema, enums, rows.pages !== null, problems),
      columns: rows.columns.map(toEntry),
      notes: rows.notes.map(toEntry),
      rowsPath: rows.rowsPath,
      graphPath: rows.graphPath,
      formats: rows.graph ? ['json', 'csv', 'xlsx', 'gexf', 'graphml', 'nodelink'] : ['json', 'csv', 'xlsx'],
    },
  }
}

const toEntry = ({ path, title, titleEn, unit, number, way }: ColumnPath): QuestionColumn => ({
  ...{ path, title, titleEn, unit, number, way },
})

interface Told {
  title?: string
  titleEn?: string
  theme?: string
  view?: string
  needs?: string | string[]
  better?: string | string[]
}

function parseDocument(file: string, text: string, problems: Problem[]): DocumentNode | undefined {
  try {
    return parse(new Source(text, file))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    problems.push({ node: undefined, message: error.message, place: error.locations?.[0] })
    return undefined
  }
}

function onlyOperation(ast: DocumentNode, problems: Problem[]): OperationDefinitionNode | undefined {
  const [operation, ...others] = ast.definitions
  if (others.length === 0 && operation?.kind === Kind.OPERATION_DEFINITION) return operation
  problems.push({ node: others[0], message: 'must hold one operation and nothing else.' })
  return undefined
}

const pascalCase = (name: string): string =>
  name.replaceAll(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase())

/** The lines of `#` at the top, without the title that opens them. */
function leadingComment(text: string, title: string): string {
  const lines = /^(?:#.*\n)*/.exec(text)?.[0].split('\n') ?? []
  const comment = lines
    .map((line) => line.replace(/^#\s*/, '').trim())
    .filter(Boolean)
    .join('\n')
  return comment.startsWith(`${title}：`) ? comment.slice(title.length + 1) : comment
}

/** `table` or `table.column` of import/tables. */
function checkTables(names: readonly string[], node: OperationDefinitionNode, problems: Problem[]): void {
  const tables = readTableNames()
  for (const name of names) {
    const [table = '', column] = name.split('.')
    const known = tables.get(table)
    if (!known || (column !== undefined && !known.columns.has(column)))
      problems.push({ node, message: `"${name}" is no table, or no column of one, in import/tables.` })
  }
}
