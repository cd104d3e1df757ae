/** In: the header row of a file and its table. Out: which column each cell belongs to, and what is wrong with the headers. */
import { isRefusal, readQuantity } from '../cells/quantity.ts'
import { nearestTo } from '../check/nearest.ts'
import { isPersonal } from '../read/personalColumns.ts'
import type { RawTable } from '../read/rawTable.ts'
import { columnLetters } from '../read/sheetLayout.ts'
import type { Column, Table } from '../tables/table.ts'
import { type Finding, type Verdict, verdictAt } from '../verdict.ts'

export interface MatchedHeader {
  column: Column
  /** The header as the user wrote it. */
  written: string
  /** Its unit, where it states one: `总投资（亿元）`. */
  unit: string | undefined
}

type HeaderSource = Pick<RawTable, 'file' | 'sheet' | 'table' | 'header' | 'unit'>

export interface HeaderMatch {
  /** One entry a column of the file; null where the header means nothing to the table. */
  headers: (MatchedHeader | null)[]
  verdicts: Verdict[]
}

/** What a file of rejects adds to the user's columns; passed over when the file comes back. */
const reasonColumn = /^_(file|line|column|code|message|hint)$/

export function matchHeaders({ file, sheet, table, header, unit }: HeaderSource): HeaderMatch {
  const verdicts: Verdict[] = []
  const report = (column: string | null, finding: Finding, index = 0) => {
    const cell = sheet ? { cell: `${sheet}!${columnLetters(index)}${header.line}` } : {}
    verdicts.push(verdictAt({ file, line: header.line, column, ...cell }, finding))
  }
  const seen = new Set<Column>()
  const headers = header.cells.map((cell, index) => {
    if (reasonColumn.test(cell)) return null
    const matched = matchHeader(cell, table, unit)
    if (!matched && isPersonal(cell)) report(cell, personalHeader(cell), index)
    else if (!matched) report(cell, unknownHeader(cell, table), index)
    else if (seen.has(matched.column)) {
      report(cell, { code: 'HEADER_DUPLICATE', found: cell, expected: '每列一次。 Each column once' }, index)
    } else seen.add(matched.column)
    return matched
  })
  for (const column of requiredColumns(table)) {
    if (seen.has(column)) continue
    const found = `缺 ${column.title}（${column.name}）`
    report(null, {
      code: 'HEADER_MISSING',
      found,
      expected: '有这一列：它属于主键。 This column: it is part of the key',
    })
  }
  return { headers, verdicts }
}

/** Without its key columns a table says nothing; any other column may be missing from a later delivery. */
const requiredColumns = (table: Table): Column[] =>
  table.columns.filter((column) => column.required && table.primaryKey.includes(column.name))

/** `sheetUnit` counts where the header states no unit of its own: `单位：万元` above the table. */
export function matchHeader(cell: string, table: Table, sheetUnit?: string): MatchedHeader | null {
  const text = cell.normalize('NFKC').trim()
  const column = findColumn(text, table)
  if (column) return { column, written: cell, unit: fits(column, sheetUnit) ? sheetUnit : undefined }
  const [, base = '', unit = ''] = /^(.+?)\s*[(（[](.+)[)）\]]$/.exec(text) ?? []
  const amount = findColumn(base.trim(), table)
  return amount && fits(amount, unit) ? { column: amount, written: cell, unit } : null
}

/** Whether a bare amount of the column can count in this unit. */
const fits = ({ form }: Column, unit: string | undefined): boolean =>
  unit !== undefined && form.kind === 'quantity' && !isRefusal(readQuantity(`1${unit}`, form.unit))

const findColumn = (text: string, table: Table): Column | undefined =>
  table.byName.get(text.toLowerCase()) ?? table.columns.find((column) => column.title === text)

const personalHeader = (found: string): Finding => ({
  code: 'PERSONAL_DATA',
  severity: 'warning',
  found,
  expected: '个人信息列一律不读。 Columns about persons are never read',
})

function unknownHeader(cell: string, table: Table): Finding {
  const nearest = nearestTo(
    cell.trim(),
    table.columns.flatMap(({ name, title }) => [name, title]),
  )
  const expected = `${table.title}（${table.name}）的列名，中文或英文。 A column of this table`
  return { code: 'HEADER_UNKNOWN', found: cell, expected, nearest, ...hintFor(cell) }
}

/** Headers that are odd as a whole have an odd cause, and it is better to name it than to list the columns. */
function hintFor(cell: string): { hint?: string } {
  if (cell.trim() === '') return { hint: '表头有空格子，请删去空列。 An empty header: delete the empty column' }
  if (/[，；;\t]/.test(cell)) return { hint: '列之间要用半角逗号。 Columns are separated by the comma “,”' }
  return {}
}
