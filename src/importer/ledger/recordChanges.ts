/** In: the rows of a batch. Writes what they change into the ledger, in the transaction that writes them. */
import type { Transaction } from 'neo4j-driver'
import type { SpooledRow } from '../plan/rowSpool.ts'
import type { Table } from '../tables/table.ts'
import { ledgerStatement } from './ledgerStatement.ts'

/** Ids kept in one node: a million rows are then a thousand nodes. */
const chunkSize = 1_000

const chunkText = ledgerStatement('chunk').text
const changesText = ledgerStatement('changes').text

export async function recordRows(
  transaction: Transaction,
  run: string,
  table: Table,
  rows: readonly SpooledRow[],
): Promise<void> {
  const created = rows.filter(({ isNew }) => isNew).map(({ subject }) => subject)
  await recordIds(transaction, run, table, 'created', created)
  const changes = rows.flatMap(({ subject, name, changes }) => changes.map((change) => [subject, name, ...change]))
  if (changes.length === 0) return
  await transaction.run(changesText, { run, table: table.name, changes })
}

export async function recordIds(
  transaction: Transaction,
  run: string,
  table: Table,
  action: 'created' | 'removed',
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length === 0) return
  const chunks: string[][] = []
  for (let start = 0; start < subjects.length; start += chunkSize) chunks.push(subjects.slice(start, start + chunkSize))
  await transaction.run(chunkText, { run, table: table.name, action, chunks })
}
