/** In: the rows of one table. Adds a verdict to every row that states again what an earlier row of the file states. */
import { identityText, type MappedRow, type MappedTable } from '../map/mappedRow.ts'
import { verdictAt } from '../verdict.ts'

export function checkDuplicates({ table, rows }: MappedTable): void {
  const key = table.primaryKey.map((name) => table.byName.get(name)?.title ?? name).join('、')
  refuseRepeats(rows, null, key, (row) => (row.identity ? identityText(row.identity) : null))
  for (const { name, title, unique } of table.columns) {
    if (unique && !table.primaryKey.includes(name)) {
      refuseRepeats(rows, name, title, (row) => row.given.get(name)?.[name] ?? null)
    }
  }
}

/** `column` is null when several columns together make the value that must not repeat; `title` says which. */
function refuseRepeats(
  rows: readonly MappedRow[],
  column: string | null,
  title: string,
  read: (row: MappedRow) => string | null,
): void {
  const firstLines = new Map<string, number>()
  for (const row of rows) {
    const value = read(row)
    if (value === null) continue
    const first = firstLines.get(value)
    if (first === undefined) {
      firstLines.set(value, row.line)
      continue
    }
    const place = { file: row.file, line: row.line, column: column && (row.headers.get(column) ?? title) }
    const expected = `每个${title}一行。 One row each`
    const hint = `第 ${first} 行已有。 Line ${first} has it already`
    row.verdicts.push(verdictAt(place, { code: 'DUPLICATE', found: value, expected, hint }))
  }
}
