/**
 * In: the merged cells of a row. Out: the row its write script reads, with everything that follows from other columns:
 * keys, link ids, the order of names, default confidence, visibility. Pure.
 */
import type { RowIdentity } from '../map/mappedRow.ts'
import { idOfKey, joinLinkId } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Column, Table, Tables } from '../tables/table.ts'
import { confidenceOf } from './confidence.ts'
import { searchKeyOf, sortKeyOf } from './nameKeys.ts'

/** `stored` lends its search keys where the names are the same: spelling a name out costs more than all the rest of a row. */
export function finishRow(table: Table, identity: RowIdentity, merged: Cells, tables: Tables, stored?: Cells): Cells {
  const row: Cells = { ...merged }
  if (table.label) row.key = identity.id
  else row.link_id = identity.id
  // Stored as the type of the link, so a row made from what is stored does not have it.
  if (table.linkSpec?.typeColumn) row[table.linkSpec.typeColumn] = identity.type
  for (const column of table.columns) {
    if (column.link) row[`${column.name}_link`] = columnLinkId(column, identity.id, merged, tables)
  }
  if (table.hasEvidence) addEvidence(row)
  if (table.names.length > 0) addNames(row, table, stored)
  return row
}

/** A link made from a column: `child>parent` from its start to its end. */
function columnLinkId(column: Column, ownKey: string, cells: Cells, tables: Tables): string | null {
  const otherKey = cells[`${column.name}_key`]
  if (!otherKey) return null
  const shared = tables.sharedTypes.has(column.link?.type ?? '')
  const own = shared ? ownKey : idOfKey(ownKey)
  const other = shared || column.form.kind === 'labelled' ? otherKey : idOfKey(otherKey)
  return joinLinkId(column.link?.direction === 'IN' ? [other, own] : [own, other])
}

function addEvidence(row: Cells): void {
  const basis = row.basis ?? ''
  row.confidence ??= confidenceOf(basis)
  row.visibility ??= basis === 'surveyed' ? 'internal' : 'public'
}

function addNames(row: Cells, table: Table, stored: Cells | undefined): void {
  const called = [...table.names, ...table.codes]
  if (stored?.search_key && called.every((name) => (stored[name] ?? null) === (row[name] ?? null))) {
    row.sort_key = stored.sort_key ?? null
    row.search_key = stored.search_key
    return
  }
  const [first = ''] = table.names
  row.sort_key = row[first] ? sortKeyOf(row[first]) : null
  row.search_key = searchKeyOf(valuesOf(row, table.names, table), valuesOf(row, table.codes, table))
}

const valuesOf = (row: Cells, columns: readonly string[], table: Table): string[] =>
  columns.flatMap((name) => {
    const value = row[name]
    if (!value) return []
    return table.byName.get(name)?.form.kind === 'list' ? value.split(';') : [value]
  })
