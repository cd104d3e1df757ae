/** In: the checked rows of one table and what is stored. Out: what shall happen to each row. Writes nothing. */
import { identityText, type MappedRow, type MappedTable } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import { cellsOfLink, cellsOfNode, comparedColumns } from '../stored/storedCells.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { isError, verdictAt } from '../verdict.ts'
import { finishRow } from './finishRow.ts'
import { mergeRow } from './mergeRow.ts'
import type { Change, PlannedRow, PlannedTable } from './plan.ts'

export async function planTable(
  mapped: MappedTable,
  dataSet: string,
  tables: Tables,
  stored: Stored,
): Promise<PlannedTable> {
  const rows: PlannedRow[] = []
  for await (const batch of mapped.rows()) rows.push(...(await planRows(mapped.table, batch, dataSet, tables, stored)))
  return { table: mapped.table, file: mapped.file, encoding: mapped.encoding, rows }
}

async function planRows(
  table: Table,
  rows: readonly MappedRow[],
  dataSet: string,
  tables: Tables,
  stored: Stored,
): Promise<PlannedRow[]> {
  const before = await storedRows(table, rows, stored)
  const compared = comparedColumns(table)
  return rows.map((row): PlannedRow => {
    if (!row.identity || row.verdicts.some(isError)) return rejected(row)
    const old = before.get(identityText(row.identity))
    const cells = finishRow(table, row.identity, mergeRow(row, old, dataSet), tables)
    if (!isComplete(row, cells)) return rejected(row)
    if (!old) return { row, action: 'create', cells, changes: [] }
    const changes = differences(compared, old, cells)
    return { row, action: changes.length > 0 ? 'change' : 'keep', cells, changes }
  })
}

const rejected = (row: MappedRow): PlannedRow => ({ row, action: 'reject', cells: {}, changes: [] })

/** What the rows of a table are about, as it is stored now; keyed as `identityText`. */
async function storedRows(table: Table, rows: readonly MappedRow[], stored: Stored): Promise<Map<string, Cells>> {
  const identities = rows.flatMap((row) => row.identity ?? [])
  const cells = new Map<string, Cells>()
  if (table.label) {
    const nodes = await stored.nodes(identities.map(({ id }) => id))
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
  for (const { name, title } of missing) {
    const place = { file: row.file, line: row.line, column: row.headers.get(name) ?? `${title}（${name}）` }
    row.verdicts.push(verdictAt(place, { code: 'REQUIRED', expected: '不能为空。 A value' }))
  }
  return missing.length === 0
}

const has = (table: Table, column: string, cells: Cells): boolean =>
  Boolean(table.byName.get(column)?.form.kind === 'labelled' ? cells[`${column}_key`] : cells[column])

const differences = (columns: readonly string[], before: Cells, after: Cells): Change[] =>
  columns
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((change) => change.before !== change.after)
