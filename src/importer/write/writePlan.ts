/**
 * In: a plan. Writes what is new, changed and gone, and the ledger of it. Up to a measured size in one transaction: all of
 * it or nothing. Beyond it in transactions of some batches, between which the run is marked as being written, so that no
 * reader takes half an import for a whole one; running it again writes what is missing.
 */
import type { Session, Transaction } from 'neo4j-driver'
import type { Database } from '../../database/database.ts'
import { translateDatabaseError } from '../../database/databaseError.ts'
import { holdLock, type ImportLock } from '../ledger/importLock.ts'
import type { ImportedFile, ImportRun } from '../ledger/ledger.ts'
import { endOlderRuns, recordRun } from '../ledger/recordRun.ts'
import type { Plan, RowCounts } from '../plan/plan.ts'
import { asConflict } from './importConflict.ts'
import { Lanes } from './lanes.ts'
import { rowsToWrite, type Step, stepsOf } from './steps.ts'

/**
 * Rows written in one transaction. One transaction of 120,000 rows fits a heap of 2 GB, 600,000 do not (measured, design.md
 * §8); the margin is for rows of many columns.
 */
export const mostRowsAtOnce = 100_000
/** Rows of one transaction beyond that: four batches share a commit. */
const rowsOfTransaction = 20_000

export interface RunToWrite {
  run: Omit<ImportRun, keyof RowCounts>
  counts: RowCounts
  files: readonly ImportedFile[]
  lock: ImportLock
  /** Rows of one transaction; `mostRowsAtOnce` unless a test wants more to go wrong. */
  atOnce: number | undefined
  /** Stops after the transaction at work; a whole import is then rolled back. */
  signal: AbortSignal | undefined
  /** Told of rows written so far. */
  onProgress: (written: number, of: number, table: string) => void
}

/** Needs the constraints and the lock. Throws a `DatabaseError` or an `ImportConflict`. */
export async function writePlan(database: Database, plan: Plan, toWrite: RunToWrite): Promise<void> {
  try {
    const isWhole = rowsToWrite(plan) <= (toWrite.atOnce ?? mostRowsAtOnce)
    if (isWhole) await writeWhole(database, plan, toWrite)
    else await writeInTransactions(database, plan, toWrite)
  } catch (cause) {
    if (toWrite.signal?.aborted && cause === toWrite.signal.reason) throw cause
    throw asConflict(cause) ?? translateDatabaseError(cause, `import of ${plan.dataSet}`)
  }
}

async function writeWhole(database: Database, plan: Plan, writing: RunToWrite): Promise<void> {
  const told = progressOf(plan, writing)
  await inTransaction(database, writing, async (transaction) => {
    await runSteps(stepsOf(plan), transaction, writing, (step) => {
      told(step)
      writing.signal?.throwIfAborted()
    })
    await finish(transaction, writing)
  })
}

async function writeInTransactions(database: Database, plan: Plan, writing: RunToWrite): Promise<void> {
  const { run, counts, files, atOnce = rowsOfTransaction, signal } = writing
  const told = progressOf(plan, writing)
  await inTransaction(database, writing, (transaction) => recordRun(transaction, run, counts, files))
  const lanes = new Lanes()
  try {
    for (const steps of grouped(stepsOf(plan), Math.min(rowsOfTransaction, atOnce))) {
      const write = () => inTransaction(database, writing, (transaction) => runSteps(steps, transaction, writing, told))
      await lanes.run(write, steps.every(({ isApart }) => isApart) ? steps[0]?.table : undefined)
      signal?.throwIfAborted()
    }
  } finally {
    // The one that fails first is what the user hears of.
    await lanes.done()
  }
  signal?.throwIfAborted()
  await inTransaction(database, writing, (transaction) => finish(transaction, writing))
}

/** Steps of one table that share a transaction. */
function* grouped(steps: Iterable<Step>, mostRows: number): Generator<Step[]> {
  let group: Step[] = []
  let rows = 0
  for (const step of steps) {
    if (group.length > 0 && (rows >= mostRows || group[0]?.table !== step.table)) {
      yield group
      group = []
      rows = 0
    }
    group.push(step)
    rows += step.rows
  }
  if (group.length > 0) yield group
}

/** Two under way: the next batch is read, encoded and sent while Neo4j works on the one before. */
async function runSteps(
  steps: Iterable<Step>,
  transaction: Transaction,
  { run }: RunToWrite,
  onDone: (step: Step) => void,
): Promise<void> {
  let before = Promise.resolve()
  for (const step of steps) {
    const now = step.write(transaction, run.id).then(() => onDone(step))
    // Whoever awaits it hears of its failure; until then the one before may fail first.
    now.catch(() => undefined)
    await before
    before = now
  }
  await before
}

function progressOf(plan: Plan, { onProgress }: RunToWrite): (step: Step) => void {
  const of = rowsToWrite(plan)
  let written = 0
  return ({ table, rows }) => {
    written += rows
    onProgress(written, of, table.name)
  }
}

async function finish(transaction: Transaction, { run, counts, files }: RunToWrite): Promise<void> {
  await recordRun(transaction, { ...run, finishedAt: new Date().toISOString(), status: 'done' }, counts, files)
  await endOlderRuns(transaction, run)
}

/** Not a managed transaction: it would retry a full memory pool in vain. Closing the session rolls back what was not committed. */
async function inTransaction(
  database: Database,
  { lock }: RunToWrite,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const session: Session = database.writeSession()
  try {
    const transaction = await session.beginTransaction({ metadata: { app: 'liantu', operation: 'import' } })
    await work(transaction)
    await holdLock(transaction, lock)
    await transaction.commit()
  } finally {
    await session.close()
  }
}
