/** In: the planned rows of a batch. Writes what they change into the ledger, in the transaction that writes them. */
import type { Transaction } from 'neo4j-driver'
import { identityText, type RowIdentity } from '../map/mappedRow.ts'
import type { PlannedRow } from '../plan/plan.ts'
import { preparedColumns } from '../tables/prepared.ts'
import type { Table } from '../tables/table.ts'
import { ledgerStatement } from './ledgerStatement.ts'

/** Ids kept in one node: a million rows are then a thousand nodes. */
const chunkSize = 1_000

export interface BatchMark {
  run: string
  at: string
}

export async function recordRows(
  transaction: Transaction,
  { run, at }: BatchMark,
  table: Table,
  rows: readonly PlannedRow[],
): Promise<void> {
  const created = rows.filter(({ action }) => action === 'create').flatMap(({ row }) => subjectOf(row.identity))
  await recordIds(transaction, { run, at }, table, 'created', created)
  const changes = rows.filter(({ action }) => action === 'change').flatMap((row) => changesOf(row, table))
  if (changes.length === 0) return
  await transaction.run(ledgerStatement('changes').text, { run, at, table: table.name, changes })
}

export async function recordIds(
  transaction: Transaction,
  { run, at }: BatchMark,
  table: Table,
  action: 'created' | 'removed',
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length === 0) return
  const chunks: string[][] = []
  for (let start = 0; start < subjects.length; start += chunkSize) chunks.push(subjects.slice(start, start + chunkSize))
  await transaction.run(ledgerStatement('chunk').text, { run, at, table: table.name, action, chunks })
}

/** The id in the API: `Company:x`, `SUPPLIES:a>b>c`. */
const subjectOf = (identity: RowIdentity | null): string[] =>
  identity ? [identity.type ? `${identity.type}:${identity.id}` : identity.id] : []

/** One entry a property: [subject, name, property, before, after]. What only follows from another column is left out. */
function changesOf({ row, cells, changes }: PlannedRow, table: Table): (string | null)[][] {
  const [subject = identityText(row.identity ?? { type: null, id: '' })] = subjectOf(row.identity)
  const name = cells[table.names[0] ?? ''] ?? null
  return changes.flatMap(({ column, before, after }) => {
    const property = propertyOf(table, column)
    return property === undefined ? [] : [[subject, name, property, before, after]]
  })
}

/** The property, or for a column stored as a link the property that it would be. */
function propertyOf(table: Table, prepared: string): string | undefined {
  for (const column of table.columns) {
    const found = preparedColumns(column).find(({ name }) => name === prepared)
    if (found)
      return /_(from|to)$/.test(prepared) && column.form.kind === 'date'
        ? undefined
        : (found.property ?? column.property)
  }
  return prepared === 'deliveries' ? prepared : undefined
}
