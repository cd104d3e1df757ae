/** In: the cells of a stored row. Out: the same row as a user's table writes it, so that reading it gives the same cells again. */
import type { RowIdentity } from '../map/mappedRow.ts'
import { tableForm } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Column, Table } from '../tables/table.ts'

export function userCells(table: Table, identity: RowIdentity, cells: Cells): Cells {
  const row: Cells = {}
  for (const column of table.columns) row[column.name] = userCell(column, cells)
  const { typeColumn } = table.linkSpec ?? {}
  if (typeColumn) row[typeColumn] = identity.type
  // A link table with an id of its own may give it; spelled out, it stays the same whatever its ends are.
  if (table.linkSpec && table.byName.has('id')) row.id = identity.id
  return row
}

function userCell({ name, form }: Column, cells: Cells): string | null {
  if (form.kind === 'labelled') {
    const key = cells[`${name}_key`]
    return key ? tableForm(key) : null
  }
  // The words met say all that was made of them.
  if (form.kind === 'quantity') return cells[`${name}_text`] ?? cells[name] ?? null
  return cells[name] ?? null
}
