/** Asks a question and follows its pages to the end, or to as many rows as a screen is for; downloads have them all. */
import type { CatalogueQuestion } from '../../../src/questions/catalogue.ts'
import { type Answer, type ApiError, ask } from '../api/ask.ts'
import { partAt } from './rowsOf.ts'
import type { Values } from './variables.ts'

const pagesAtMost = 10

interface QuestionPages {
  /** One answer a page. */
  pages: readonly Record<string, unknown>[]
  /** Rows remain beyond those asked. */
  more: boolean
}

interface PageInfo {
  hasNextPage: boolean
  endCursor: string | null
}

export async function askPages(
  question: CatalogueQuestion,
  variables: Values,
  signal: AbortSignal,
): Promise<Answer<QuestionPages>> {
  const isPaged = question.variables.some(({ name, role }) => role === 'PAGE' && name === 'after')
  const connection = question.rowsPath.replace(/\.(nodes|edges)\[\]$/, '')
  const pages: Record<string, unknown>[] = []
  const errors: ApiError[] = []
  let after: string | undefined
  do {
    const asked = after ? { ...variables, after } : variables
    const answer = await ask<Record<string, unknown>, Values>(question.document, asked, signal)
    pages.push(answer.data)
    errors.push(...answer.errors)
    const info = isPaged ? (partAt(answer.data, `${connection}.pageInfo`) as PageInfo | undefined) : undefined
    after = info?.hasNextPage ? (info.endCursor ?? undefined) : undefined
  } while (after && pages.length < pagesAtMost)
  return { data: { pages, more: after !== undefined }, errors }
}
