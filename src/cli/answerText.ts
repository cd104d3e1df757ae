/** In: an answer. Out: what a person reads in a terminal: notes, a table that fits the width, sources by number, how complete it is. */
import { completeness } from '../questions/formats/aboutAnswer.ts'
import { headerOf } from '../questions/formats/header.ts'
import type { ColumnPath } from '../questions/question.ts'
import type { QuestionAnswer } from '../questions/runQuestion.ts'
import { type Cell, joiner, type SourceRow, toTable } from '../questions/table.ts'
import { alignColumns } from './alignColumns.ts'
import { fitTable } from './fitTable.ts'
import { wrap } from './textWidth.ts'

export function answerText(answer: QuestionAnswer, width: number): string {
  const { entry, columns, notes } = answer.question
  const table = toTable(answer)
  const numbers = new Map(table.sources.map(({ title }, index) => [title, `[${index + 1}]`]))
  const rows = table.rows.map((row) => row.map((cell, index) => shown(cell, columns[index], numbers)))
  const headers = columns.map(headerOf)
  const told = notes.flatMap((note, index) => {
    const value = table.notes[index]?.value ?? null
    return value === null ? [] : [[`${headerOf(note)}：`, typeof value === 'number' ? readable(value, note) : value]]
  })
  const body =
    rows.length === 1 && headers.length > 2
      ? oneRow(headers, rows[0] ?? [], width)
      : fitTable(
          headers,
          rows,
          columns.map(({ number }) => number),
          width,
        )
  return [
    `${entry.title}  ${entry.titleEn}`,
    '',
    ...labelled(told, width),
    ...(told.length > 0 ? [''] : []),
    ...(rows.length > 0
      ? body
      : ['没有符合的记录；未载不等于没有。 Nothing is recorded; that does not mean that there is none.']),
    '',
    `${rows.length} 行。${completeness(answer)}空白为未载。`,
    ...(table.sources.length > 0
      ? ['', '来源 Sources', ...table.sources.flatMap((source) => sourceLine(source, numbers, width))]
      : []),
    '',
  ].join('\n')
}

/** Titles of sources stand at the end, once each; in the table their numbers. */
function shown({ value }: Cell, column: ColumnPath | undefined, numbers: ReadonlyMap<string, string>): string {
  if (value === null) return ''
  if (typeof value === 'number') return readable(value, column)
  const isSource = column?.steps.at(-2)?.key === 'sources' && column.steps.at(-1)?.key === 'title'
  if (!isSource) return String(value)
  return String(value)
    .split(joiner)
    .map((title) => numbers.get(title) ?? title)
    .join('')
}

/** Three decimals are enough to read, one of a percentage; files keep them all. */
function readable(value: number, column: ColumnPath | undefined): string {
  const size = column?.percent ? 10 : 1000
  return String(Math.round(value * size) / size)
}

const oneRow = (headers: readonly string[], row: readonly string[], width: number): string[] =>
  labelled(
    headers.flatMap((header, index) => (row[index] ? [[`${header}：`, row[index]]] : [])),
    width,
  )

/** A label beside each text; what is long goes on below itself. */
function labelled(pairs: readonly (readonly string[])[], width: number): string[] {
  const labels = alignColumns(
    pairs.map(([label = '']) => [label, '|']),
    () => false,
  ).map((line) => line.slice(0, -1))
  return pairs.flatMap(([, text = ''], index) => {
    const label = labels[index] ?? ''
    const indent = ' '.repeat(label.length + [...label].filter((sign) => sign > '\u2e80').length)
    const lines = wrap(text, Math.max(20, width - indent.length))
    return lines.map((line, place) => `${place === 0 ? label : indent}${line}`)
  })
}

const sourceLine = (
  { title, publisher, publishedOn, url }: SourceRow,
  numbers: ReadonlyMap<string, string>,
  width: number,
) => {
  const told = [`${numbers.get(title)} ${title}`, publisher, publishedOn].filter(Boolean).join('，')
  return [...wrap(told, width), ...(url ? [`    ${url}`] : [])]
}
