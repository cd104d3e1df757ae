/** In: a plan without rejected rows. Writes what is new or changed and the ledger of it, in one transaction: all of it or nothing. */
import type { Transaction } from 'neo4j-driver'
import type { Database } from '../../database/database.ts'
import { translateDatabaseError } from '../../database/databaseError.ts'
import { holdLock, type ImportLock } from '../ledger/importLock.ts'
import type { ImportedFile, ImportRun, RunCounts } from '../ledger/ledger.ts'
import { recordRows } from '../ledger/recordChanges.ts'
import { recordRun } from '../ledger/recordRun.ts'
import type { Plan, PlannedTable } from '../plan/plan.ts'
import { asConflict, ImportConflict } from './importConflict.ts'
import { writeScript } from './writeScript.ts'

/** Rows of one statement: enough to hide the round trip, few enough to keep the statement's own state small. */
const batchRows = 5_000

/**
 * Rows of one delivery. One transaction of 120,000 rows fits a heap of 2 GB, 600,000 do not (measured, design.md §8);
 * the margin is for rows of many columns.
 */
export const mostRowsAtOnce = 100_000

export type Progress = (step: { table: string; written: number; of: number }) => void

export interface RunToWrite {
  run: Omit<ImportRun, keyof RunCounts>
  counts: RunCounts
  files: readonly ImportedFile[]
  lock: ImportLock
}

/** Needs the constraints and the lock. Throws a `DatabaseError` or an `ImportConflict`. */
export async function writePlan(
  database: Database,
  plan: Plan,
  { run, counts, files, lock }: RunToWrite,
  onProgress: Progress = () => {},
): Promise<void> {
  const session = database.writeSession()
  try {
    // Not a managed transaction: it would retry a full memory pool in vain.
    const transaction = await session.beginTransaction({ metadata: { app: 'liantu', operation: 'import' } })
    for (const table of plan.tables) await writeTable(transaction, run.id, table, onProgress)
    const finishedAt = new Date().toISOString()
    await recordRun(transaction, { ...run, finishedAt, status: 'done' }, counts, files)
    await holdLock(transaction, lock)
    await transaction.commit()
  } catch (cause) {
    throw asConflict(cause) ?? translateDatabaseError(cause, `import of ${plan.dataSet}`)
  } finally {
    // Rolls back what was not committed.
    await session.close()
  }
}

export const rowsToWrite = ({ rows }: PlannedTable) =>
  rows.filter(({ action }) => action === 'create' || action === 'change')

async function writeTable(
  transaction: Transaction,
  run: string,
  planned: PlannedTable,
  onProgress: Progress,
): Promise<void> {
  const { table } = planned
  const rows = rowsToWrite(planned)
  const script = writeScript(table.name)
  let linksCreated = 0
  for (let start = 0; start < rows.length; start += batchRows) {
    const batch = rows.slice(start, start + batchRows)
    const { summary } = await transaction.run(script, { rows: batch.map(({ cells }) => cells) })
    await recordRows(transaction, { run, at: new Date().toISOString() }, table, batch)
    linksCreated += summary.counters.updates().relationshipsCreated
    onProgress({ table: table.name, written: Math.min(start + batchRows, rows.length), of: rows.length })
  }
  // A script matches the ends of a link; an end deleted since the check would drop the link without a word.
  const expected = rows.filter(({ action }) => action === 'create').length
  if (!table.label && linksCreated < expected) {
    throw new ImportConflict(
      `${table.name}: ${expected} links were planned and ${linksCreated} made; the graph changed meanwhile. Run again.`,
    )
  }
}
