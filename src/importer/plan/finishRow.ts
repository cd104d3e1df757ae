/**
 * In: the merged cells of a row. Out: the row its write script reads, with everything that follows from other columns:
 * keys, link ids, the order of names, default confidence, visibility. Pure.
 */
import type { RowIdentity } from '../map/mappedRow.ts'
import { idOfKey, joinLinkId } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Column, Table, Tables } from '../tables/table.ts'
import { searchKeyOf, sortKeyOf } from './nameKeys.ts'

/** How far a kind of statement is trusted where its row does not say (model.md, Evidence). */
const confidenceByBasis: Readonly<Record<string, string>> = {
  // A filing or an own survey can still be misread; nothing is certain.
  disclosed: '0.9',
  surveyed: '0.9',
  // Press repeats and rounds.
  reported: '0.7',
  // Our own reading: below one half, so that a filter at 0.5 leaves it out.
  inferred: '0.4',
}

export function finishRow(table: Table, identity: RowIdentity, merged: Cells, tables: Tables): Cells {
  const row: Cells = { ...merged }
  if (table.label) row.key = identity.id
  else row.link_id = identity.id
  for (const column of table.columns) {
    if (column.link) row[`${column.name}_link`] = columnLinkId(column, identity.id, merged, tables)
  }
  if (table.hasEvidence) addEvidence(row)
  if (table.names.length > 0) addNames(row, table)
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
  row.confidence ??= confidenceByBasis[basis] ?? null
  row.visibility ??= basis === 'surveyed' ? 'internal' : 'public'
}

function addNames(row: Cells, table: Table): void {
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
