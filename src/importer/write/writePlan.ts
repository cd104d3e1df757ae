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
import { recordRows } from '../ledger/recordChanges.ts'
import { endOlderRuns, recordRun } from '../ledger/recordRun.ts'
import type { Plan, PlannedTable, RowCounts } from '../plan/plan.ts'
import type { SpooledRow } from '../plan/rowSpool.ts'
import { asConflict, ImportConflict } from './importConflict.ts'
import { removeRows } from './removeRows.ts'
import { writeScript } from './writeScript.ts'

/**
 * Rows written in one transaction. One transaction of 120,000 rows fits a heap of 2 GB, 600,000 do not (measured, design.md
 * §8); the margin is for rows of many columns.
 */
export const mostRowsAtOnce = 100_000
/** Rows of one transaction beyond that: four batches share a commit. */
const rowsOfStep = 20_000

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

export const rowsToWrite = ({ tables, removed }: Plan): number =>
  tables.reduce((sum, { toWrite }) => sum + toWrite.rows, 0) +
  removed.reduce((sum, { identities }) => sum + identities.length, 0)

/** Needs the constraints and the lock. Throws a `DatabaseError` or an `ImportConflict`. */
export async function writePlan(database: Database, plan: Plan, toWrite: RunToWrite): Promise<void> {
  const session = database.writeSession()
  try {
    const isWhole = rowsToWrite(plan) <= (toWrite.atOnce ?? mostRowsAtOnce)
    if (isWhole) await writeWhole(session, plan, toWrite)
    else await writeInSteps(session, plan, toWrite)
  } catch (cause) {
    if (toWrite.signal?.aborted && cause === toWrite.signal.reason) throw cause
    throw asConflict(cause) ?? translateDatabaseError(cause, `import of ${plan.dataSet}`)
  } finally {
    // Rolls back what was not committed.
    await session.close()
  }
}

async function writeWhole(session: Session, plan: Plan, writing: RunToWrite): Promise<void> {
  await inTransaction(session, writing, async (transaction) => {
    await runSteps(stepsOf(plan), transaction, writing, () => writing.signal?.throwIfAborted())
    await finish(transaction, writing)
  })
}

async function writeInSteps(session: Session, plan: Plan, writing: RunToWrite): Promise<void> {
  const { run, counts, files } = writing
  await inTransaction(session, writing, (transaction) => recordRun(transaction, run, counts, files))
  let pending: Step[] = []
  let rows = 0
  const commit = async () => {
    const steps = pending
    pending = []
    rows = 0
    await inTransaction(session, writing, async (transaction) => {
      await runSteps(steps, transaction, writing)
    })
    writing.signal?.throwIfAborted()
  }
  for (const step of stepsOf(plan)) {
    pending.push(step)
    rows += step.rows
    if (rows >= Math.min(rowsOfStep, writing.atOnce ?? rowsOfStep)) await commit()
  }
  pending.push(Object.assign(finish, { rows: 0 }))
  await commit()
}

/** Two under way: the next batch is read, encoded and sent while Neo4j works on the one before. */
async function runSteps(
  steps: Iterable<Step>,
  transaction: Transaction,
  writing: RunToWrite,
  between: () => void = () => {},
): Promise<void> {
  let before = Promise.resolve()
  for (const step of steps) {
    const now = step(transaction, writing)
    // Whoever awaits it hears of its failure; until then the one before may fail first.
    now.catch(() => undefined)
    await before
    between()
    before = now
  }
  await before
}

async function finish(transaction: Transaction, { run, counts, files }: RunToWrite): Promise<void> {
  await recordRun(transaction, { ...run, finishedAt: new Date().toISOString(), status: 'done' }, counts, files)
  await endOlderRuns(transaction, run)
}

/** Not a managed transaction: it would retry a full memory pool in vain. */
async function inTransaction(
  session: Session,
  { lock }: RunToWrite,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const transaction = await session.beginTransaction({ metadata: { app: 'liantu', operation: 'import' } })
  await work(transaction)
  await holdLock(transaction, lock)
  await transaction.commit()
}

type Step = ((transaction: Transaction, writing: RunToWrite) => Promise<void>) & { rows: number }

/** Links that go first, so that one may come again between other ends; then rows; then nodes that nothing points at any more. */
function* stepsOf(plan: Plan): Generator<Step> {
  const progress = { written: 0, of: rowsToWrite(plan) }
  for (const removed of plan.removed.filter(({ table }) => !table.label)) yield* removalSteps(removed, progress)
  for (const table of plan.tables) yield* tableSteps(table, progress)
  for (const removed of plan.removed.filter(({ table }) => table.label)) yield* removalSteps(removed, progress)
}

interface WriteProgress {
  written: number
  of: number
}

function* tableSteps({ table, toWrite }: PlannedTable, progress: WriteProgress): Generator<Step> {
  const script = writeScript(table.name)
  for (const rows of toWrite.batches()) {
    const step = async (transaction: Transaction, { run, onProgress }: RunToWrite) => {
      // Sent one behind the other: the ledger's rows are encoded while Neo4j works on the first.
      const writing = transaction.run(script, { rows: rows.map(({ cells }) => cells) })
      const recording = recordRows(transaction, run.id, table, rows)
      const [{ summary }] = await Promise.all([writing, recording])
      if (!table.label) checkLinks(table.name, rows, summary.counters.updates().relationshipsCreated)
      progress.written += rows.length
      onProgress(progress.written, progress.of, table.name)
    }
    yield Object.assign(step, { rows: rows.length })
  }
}

/** A script matches the ends of a link; an end deleted since the check would drop the link without a word. */
function checkLinks(table: string, rows: readonly SpooledRow[], made: number): void {
  const expected = rows.filter(({ isNew }) => isNew).length
  if (made >= expected) return
  throw new ImportConflict(
    `${table}: ${expected} links were planned and ${made} made; the graph changed meanwhile. 图在此间变了，请重来。 Run again.`,
  )
}

function* removalSteps({ table, identities }: Plan['removed'][number], progress: WriteProgress): Generator<Step> {
  for (let start = 0; start < identities.length; start += rowsOfStep) {
    const batch = identities.slice(start, start + rowsOfStep)
    const step = async (transaction: Transaction, { run, onProgress }: RunToWrite) => {
      await removeRows(transaction, run.id, table, batch)
      progress.written += batch.length
      onProgress(progress.written, progress.of, table.name)
    }
    yield Object.assign(step, { rows: batch.length })
  }
}
