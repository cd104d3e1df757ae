/** In: a batch of checked rows and what is stored. Out: what shall happen to each of them. Writes nothing. */
import { identityText, type MappedRow, placeIn, type RowIdentity } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import { cellsOfLink, cellsOfNode, comparedColumns } from '../stored/storedCells.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { isError, verdictAt } from '../verdict.ts'
import { finishRow } from './finishRow.ts'
import { mergeRow } from './mergeRow.ts'
import { checkStoredTwins } from './storedTwins.ts'

export interface Change {
  column: string
  before: string | null
  after: string | null
}

export interface PlannedRow {
  row: MappedRow
  action: 'create' | 'change' | 'keep' | 'reject'
  /** The prepared row; empty when it is rejected. */
  cells: Cells
  /** Differences from what is stored, for `change` only. */
  changes: readonly Change[]
}

export async function planRows(
  table: Table,
  rows: readonly MappedRow[],
  dataSet: string,
  tables: Tables,
  stored: Stored,
): Promise<PlannedRow[]> {
  const identities = rows.flatMap((row) => row.identity ?? [])
  const before = await storedRows(table, identities, stored)
  const isNew = ({ identity }: MappedRow) => identity !== null && !before.has(identityText(identity))
  await checkStoredTwins(table, rows.filter(isNew), stored)
  const compared = comparedColumns(table)
  return rows.map((row): PlannedRow => {
    if (!row.identity || row.verdicts.some(isError)) return rejected(row)
    const old = before.get(identityText(row.identity))
    const cells = finishRow(table, row.identity, mergeRow(row, old, dataSet), tables, old)
    if (!isComplete(row, cells)) return rejected(row)
    if (!old) return { row, action: 'create', cells, changes: [] }
    const changes = differences(compared, old, cells)
    return { row, action: changes.length > 0 ? 'change' : 'keep', cells, changes }
  })
}

const rejected = (row: MappedRow): PlannedRow => ({ row, action: 'reject', cells: {}, changes: [] })

/** What is stored of some facts of a table; keyed as `identityText`. */
export async function storedRows(
  table: Table,
  identities: readonly RowIdentity[],
  stored: Stored,
): Promise<Map<string, Cells>> {
  const cells = new Map<string, Cells>()
  if (table.label) {
    const nodes = await stored.nodes(
      table.label,
      identities.map(({ id }) => id),
    )
    for (const [key, node] of nodes) cells.set(key, cellsOfNode(table, node))
    return cells
  }
  for (const [type, group] of Map.groupBy(identities, (identity) => identity.type)) {
    if (type === null) continue
    const links = await stored.links(
      type,
      group.map(({ id }) => id),
    )
    for (const [id, link] of links) cells.set(identityText({ type, id }), cellsOfLink(table, link))
  }
  return cells
}

/** A new fact needs all its required columns; a later delivery may leave out what is stored already. */
function isComplete(row: MappedRow, cells: Cells): boolean {
  const missing = row.table.columns.filter(({ name, required }) => required && !has(row.table, name, cells))
  for (const { name } of missing) {
    row.verdicts.push(verdictAt(placeIn(row, name), { code: 'REQUIRED', expected: '不能为空。 A value' }))
  }
  return missing.length === 0
}

const has = (table: Table, column: string, cells: Cells): boolean =>
  Boolean(table.byName.get(column)?.form.kind === 'labelled' ? cells[`${column}_key`] : cells[column])

export const differences = (columns: readonly string[], before: Cells, after: Cells): Change[] =>
  columns
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((change) => change.before !== change.after)
