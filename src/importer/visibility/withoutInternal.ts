/** In: a table and what is internal. Out: the same table as the public may have it: rows left out, cells emptied, both counted. */
import type { MappedRow, MappedTable } from '../map/mappedRow.ts'
import { type Cells, preparedColumns } from '../tables/prepared.ts'
import { type Internal, isFreeText, isHidden } from './findInternal.ts'

export interface Withheld {
  /** Rows left out. */
  rows: number
  /** Cells emptied in rows that stay: references to what is hidden, texts that name it. */
  cells: number
}

/** The counts are complete once the rows have been walked. */
export function withoutInternal(table: MappedTable, internal: Internal): MappedTable & { withheld: Withheld } {
  const withheld = { rows: 0, cells: 0 }
  async function* rows() {
    withheld.rows = 0
    withheld.cells = 0
    for await (const batch of table.rows()) {
      const open = batch.filter((row) => !isHidden(row, internal))
      withheld.rows += batch.length - open.length
      yield open.map((row) => {
        const told = withoutMentions(row, internal)
        withheld.cells += told.emptied
        return told.row
      })
    }
  }
  return { ...table, rows, withheld }
}

function withoutMentions(row: MappedRow, { facts, names }: Internal): { row: MappedRow; emptied: number } {
  const given = new Map(row.given)
  let emptied = 0
  for (const [name, cells] of row.given) {
    const column = row.table.byName.get(name)
    if (!column) continue
    const hidden = row.references.map((each) => each.column === name && facts.has(each.key))
    const mentions = isFreeText(column, row) && names.some((each) => cells[name]?.includes(each))
    if (!hidden.includes(true) && !mentions) continue
    emptied += 1
    const kept = column.form.kind === 'list' ? keptItems(row, name, cells, facts) : null
    given.set(name, { ...Object.fromEntries(preparedColumns(column).map((each) => [each.name, null])), [name]: kept })
  }
  if (emptied === 0) return { row, emptied }
  return { row: { ...row, given, references: row.references.filter(({ key }) => !facts.has(key)) }, emptied }
}

/** The other items of a list; none where items and references do not go together. */
function keptItems(row: MappedRow, column: string, cells: Cells, facts: ReadonlySet<string>): string | null {
  const items = cells[column]?.split(';') ?? []
  const own = row.references.filter((each) => each.column === column)
  if (own.length !== items.length) return null
  const kept = items.filter((_, index) => !facts.has(own[index]?.key ?? ''))
  return kept.length > 0 ? kept.join(';') : null
}
