/** In: a question, its input and a way to execute an operation. Out: one answer, its pages followed to the end or to a stated cap. */
import type { GraphQLFormattedError } from 'graphql'
import { limits } from '../config.ts'
import type { Question, Step } from './question.ts'
import type { QuestionInput } from './readInput.ts'
import { resolveIds } from './resolveIds.ts'

export type Data = Readonly<Record<string, unknown>>

/** The execution of `/graphql`, with its limits and checks. */
export type Execute = (operation: {
  query: string
  operationName: string
  variables: Record<string, unknown>
}) => Promise<{ data?: Data | null | undefined; errors?: readonly GraphQLFormattedError[] | undefined }>

export interface QuestionAnswer {
  question: Question
  variables: Readonly<Record<string, unknown>>
  data: Data
  /** Rows at which following pages stopped although more exist; null when it did not. */
  stoppedAt: number | null
}

/** The errors of an operation; a part of an answer is never exported as the whole. */
export class AnswerError extends Error {
  override name = 'AnswerError'
  readonly errors: readonly GraphQLFormattedError[]

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

export async function runQuestion(
  question: Question,
  { variables: given, atMost }: QuestionInput,
  execute: Execute,
): Promise<QuestionAnswer> {
  const variables = await resolveIds(question, given, execute)
  const cap = Math.min(atMost ?? limits.answerRows, limits.exportRows)
  const first = Math.min(limits.pageSize, cap)
  const paged = question.pages ? { ...variables, first } : variables
  const data = await ask(question, paged, execute)
  const page = question.pages && (valueAt(data, question.pages) as Page | null)
  if (!page) return { question, variables, data, stoppedAt: null }
  let { hasNextPage, endCursor } = page.pageInfo
  const rows = rowsOf(page)
  while (hasNextPage && rows.length < cap) {
    const wanted = { ...variables, first: Math.min(first, cap - rows.length), after: endCursor }
    const next = valueAt(await ask(question, wanted, execute), question.pages ?? []) as Page | null
    if (!next || rowsOf(next).length === 0) break
    rows.push(...rowsOf(next))
    hasNextPage = next.pageInfo.hasNextPage
    endCursor = next.pageInfo.endCursor
  }
  return { question, variables, data, stoppedAt: hasNextPage ? rows.length : null }
}

/** One execution that asks for the drawing and as few rows as it may. */
export async function runForGraph(question: Question, input: QuestionInput, execute: Execute): Promise<QuestionAnswer> {
  const given = await resolveIds(question, input.variables, execute)
  const variables = { ...given, graph: true, ...(question.pages ? { first: 1 } : {}) }
  return { question, variables: given, data: await ask(question, variables, execute), stoppedAt: null }
}

interface Page {
  nodes?: unknown[]
  edges?: unknown[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const rowsOf = (page: Page): unknown[] => page.nodes ?? page.edges ?? []

async function ask({ entry }: Question, variables: Record<string, unknown>, execute: Execute): Promise<Data> {
  const defined = new Set(entry.variables.map(({ name }) => name))
  const known = Object.fromEntries(Object.entries(variables).filter(([name]) => defined.has(name)))
  const { data, errors } = await execute({ query: entry.document, operationName: entry.operation, variables: known })
  if (errors?.length || !data) throw new AnswerError(errors ?? [])
  return data
}

/** The value at the end of steps that no list interrupts. */
export function valueAt(data: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>((value, { key }) => (value as Data | null | undefined)?.[key] ?? null, data)
}
