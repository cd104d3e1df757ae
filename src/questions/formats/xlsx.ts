/** In: an answer and its table. Out: a workbook: 结果 as the list shows it, 来源, 口径与完整度. The same answer gives the same bytes. */
import { unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type Image, type Sheet, type Cell as SheetCell } from 'write-excel-file/node'
import type { QuestionAnswer } from '../runQuestion.ts'
import type { Cell, Table } from '../table.ts'
import { aboutAnswer } from './aboutAnswer.ts'
import { headerOf } from './header.ts'
import { type CellLink, hyperlinks } from './hyperlinks.ts'

/** Parts of a zip carry a date; this one is the first that the format can say. */
const sameDate = new Date(1980, 0, 1, 12)

const head = (value: string) => ({ value, fontWeight: 'bold', backgroundColor: '#eef2f7', wrap: true }) as const
const blue = '#0b57d0'

export async function toXlsx(answer: QuestionAnswer, table: Table): Promise<Uint8Array> {
  const { columns } = answer.question
  const sources = table.sources.map(({ title, publisher, publishedOn, url }) =>
    [title, publisher, publishedOn, url].map((value, index) => ({ value, link: index === 3 ? url : null })),
  )
  const sheets = [
    sheetOf('结果', columns.map(headerOf), table.rows),
    sheetOf('来源', ['标题', '发布者', '发布日期', '网址'], sources),
    sheetOf(
      '口径与完整度',
      ['项目', '内容'],
      aboutAnswer(answer, table).map(({ title, value }) => [
        { value: title, link: null },
        { value, link: null },
      ]),
    ),
  ]
  const links = sheets.map(({ links }) => links)
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [hyperlinks(links)] }
  const bytes = await writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    options,
  ).toBuffer()
  return zipSync(unzipSync(bytes), { mtime: sameDate })
}

function sheetOf(name: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const links = rows.flatMap((row, rowIndex) =>
    row.flatMap(({ link }, column): CellLink[] => (link === null ? [] : [{ row: rowIndex + 1, column, url: link }])),
  )
  const sheet: Sheet<Image['content']> = {
    sheet: name,
    data: [headers.map(head), ...rows.map((row) => row.map(sheetCell))],
    columns: headers.map((header, column) => ({ width: widthOf([header, ...rows.map((row) => row[column]?.value)]) })),
    stickyRowsCount: 1,
  }
  return { sheet, links }
}

function sheetCell({ value, link }: Cell): SheetCell {
  if (value === null) return null
  if (typeof value === 'number')
    return { value, type: Number, alignVertical: 'top', ...(Number.isInteger(value) ? {} : { format: '#,##0.###' }) }
  return { value, type: String, wrap: true, alignVertical: 'top', ...(link ? { textColor: blue } : {}) }
}

/** A Chinese character is two letters wide; beyond fifty the cell wraps. */
function widthOf(values: readonly unknown[]): number {
  const widths = values.map((value) =>
    [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0),
  )
  return Math.min(50, Math.max(8, ...widths.map((width) => width + 2)))
}
