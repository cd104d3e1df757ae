/**
 * The importer's door: a folder of tables goes in, a report comes out. read → map → check → plan → write → report, each a
 * folder here. Uses `database/` only.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { sha256OfFile, tablesVersion } from './ledger/fingerprints.ts'
import { releaseLock, takeLock } from './ledger/importLock.ts'
import { type ImportedFile, type ImportRun, newRunId } from './ledger/ledger.ts'
import { readRuns } from './ledger/readRuns.ts'
import type { Plan, RowCounts } from './plan/plan.ts'
import { planDelivery } from './plan/planDelivery.ts'
import type { ReadOptions } from './read/rawTable.ts'
import { allows, nothingRejected, type RejectLimit } from './rejectLimit.ts'
import { type ImportReport, reportOf, totalOf } from './report/importReport.ts'
import { readStored } from './stored/readStored.ts'
import { loadTables } from './tables/loadTables.ts'
import { ensureConstraints } from './write/ensureConstraints.ts'
import { ImportConflict } from './write/importConflict.ts'
import { replan, rowsToReplan } from './write/replan.ts'
import { rowsToWrite } from './write/steps.ts'
import { writePlan } from './write/writePlan.ts'

/** How far an import is. `of` is null while it is not known. */
export type Progress = (step: { phase: 'check' | 'write'; what: string; done: number; of: number | null }) => void

export interface ImportOptions {
  /** What the reader must not find out by itself. */
  read?: ReadOptions
  /** Plan only: the report says what would happen. */
  dryRun?: boolean
  /** Facts of the same data set that the delivery no longer holds go, in the tables it has a file for. */
  replace?: boolean
  maxRejects?: RejectLimit
  /** Where rejected rows are written, a file an input; nowhere by default. */
  rejectsFolder?: string | null
  /** Stops between batches: what is committed stays, and running again goes on. */
  signal?: AbortSignal
  onProgress?: Progress
  /** Rows of one transaction: fewer for a server with a small heap. */
  atOnce?: number
}

/**
 * Imports the tables of a folder. Nothing is written when more rows are rejected than allowed (none by default) or a file
 * cannot be read, and nothing, not even in the ledger, when all is there already. Throws a `DatabaseError` when the database
 * fails, an `ImportConflict` when the graph or another import stands in the way and the reason of `signal` when it stops;
 * what is wrong with the delivery is in the report.
 */
export async function importDelivery(
  database: Database,
  folder: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { dryRun = false, maxRejects = nothingRejected } = options
  const startedAt = new Date()
  const last = await lastRun(database)
  return withPlan(folder, database, options, async (plan) => {
    const { rejected, read } = totalOf(plan)
    if (plan.isBlocked || !allows(maxRejects, rejected, read)) return reportOf(plan, 'rejected')
    if (dryRun) return reportOf(plan, 'planned')
    const unfinished = last?.status === 'writing' && last.dataSet === plan.dataSet ? last : undefined
    if (rowsToWrite(plan) === 0 && !unfinished) return reportOf(plan, 'unchanged')
    await ensureConstraints(database)
    const lock = await takeLock(database, plan.dataSet)
    try {
      // Planned before the lock was ours, so that an unchanged delivery leaves no trace: whoever wrote since then made it old.
      if (stateOf(await lastRun(database)) !== stateOf(last)) throw new ImportConflict(planIsOld)
      const files = await filesOf(folder, plan)
      const resumed = unfinished && isSame(unfinished, files) ? unfinished : undefined
      const run = runOf(plan.dataSet, resumed?.startedAt ?? startedAt.toISOString(), resumed?.id, options)
      const counts = countsOf(plan, resumed)
      const onProgress = (done: number, of: number, what: string) => {
        options.onProgress?.({ phase: 'write', what, done, of })
      }
      const { atOnce, signal } = options
      await writePlan(database, plan, { run, counts, files, lock, onProgress, atOnce, signal })
      if (rowsToWrite(plan) > rowsToReplan) await replan(database)
      return reportOf(plan, 'written', run.id)
    } finally {
      // Where the database has gone the lock stays; it is taken over once this process has ended.
      await releaseLock(database, lock).catch(() => undefined)
    }
  })
}

/** Checks a folder without any database: references that lead out of it are pointed out, not refused. */
export async function checkFolder(
  folder: string,
  options: Pick<ImportOptions, 'read' | 'rejectsFolder' | 'onProgress'> = {},
) {
  return withPlan(folder, null, { ...options, dryRun: true }, async (plan) =>
    reportOf(plan, plan.isBlocked || totalOf(plan).rejected > 0 ? 'rejected' : 'planned'),
  )
}

async function withPlan(
  folder: string,
  database: Database | null,
  {
    read = {},
    dryRun = false,
    replace = false,
    maxRejects = nothingRejected,
    rejectsFolder = null,
    signal,
    onProgress,
  }: ImportOptions,
  use: (plan: Plan) => Promise<ImportReport>,
): Promise<ImportReport> {
  const workFolder = mkdtempSync(join(tmpdir(), 'liantu-import-'))
  try {
    const onBatch = (file: string, done: number) => {
      onProgress?.({ phase: 'check', what: file, done, of: null })
      signal?.throwIfAborted()
    }
    const isLenient = maxRejects.percent !== undefined || (maxRejects.rows ?? 0) > 0
    const planning = { read, workFolder: dryRun ? null : workFolder, rejectsFolder, replace, isLenient, onBatch }
    const plan = await planDelivery(folder, loadTables(), database && readStored(database), planning)
    try {
      return await use(plan)
    } finally {
      for (const { toWrite } of plan.tables) toWrite.close()
    }
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

const planIsOld = '计划之后另有导入写入，请重来。 Another import wrote after this one was planned: run it again.'

const lastRun = async (database: Database) => (await readRuns(database, 1))[0]

const stateOf = (run: ImportRun | undefined): string => `${run?.id} ${run?.finishedAt}`

const runOf = (dataSet: string, startedAt: string, id: string | undefined, { replace = false }: ImportOptions) => ({
  id: id ?? newRunId(new Date(startedAt)),
  dataSet,
  startedAt,
  status: 'writing' as const,
  tablesVersion: tablesVersion(),
  replace,
})

/** Going on with the same files, what the first attempt wrote counts as written by the run. */
function countsOf(plan: Plan, resumed: RowCounts | undefined): RowCounts {
  const total = totalOf(plan)
  if (!resumed) return total
  const { created, changed, removed } = resumed
  return { ...total, created, changed, removed, unchanged: total.read - created - changed - total.rejected }
}

const isSame = (
  { files, tablesVersion: version }: { files: readonly ImportedFile[]; tablesVersion: string },
  now: readonly ImportedFile[],
): boolean => {
  const text = (all: readonly ImportedFile[]) =>
    all
      .map(({ name, sha256 }) => `${name} ${sha256}`)
      .sort()
      .join('\n')
  return version === tablesVersion() && text(files) === text(now)
}

function filesOf(folder: string, plan: Plan): Promise<ImportedFile[]> {
  const read = plan.tables.filter(({ file }) => file !== '')
  return Promise.all(
    read.map(async ({ file, table, counts }) => ({
      name: file,
      table: table.name,
      sha256: await sha256OfFile(join(folder, file)),
      rows: counts.read,
    })),
  )
}
