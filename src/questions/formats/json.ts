/** In: an answer and its table. Out: both as JSON: the data as GraphQL gives it, the rows as every other format shows them. */
import type { QuestionAnswer } from '../runQuestion.ts'
import type { Table } from '../table.ts'
import { aboutAnswer, completeness } from './aboutAnswer.ts'

export function toJson(answer: QuestionAnswer, table: Table): string {
  const { entry, columns } = answer.question
  return `${JSON.stringify({
    question: entry.name,
    title: entry.title,
    variables: answer.variables,
    complete: answer.stoppedAt === null,
    completeness: completeness(answer),
    about: aboutAnswer(answer, table),
    columns: columns.map(({ path, title, titleEn, unit, number }) => ({ path, title, titleEn, unit, number })),
    rows: table.rows.map((row) => row.map(({ value }) => value)),
    sources: table.sources,
    data: answer.data,
  })}\n`
}
