/**
 * The importer's door: a folder of tables goes in, a report comes out. read → map → check → plan → write → report, each a
 * folder here. Uses `database/` only.
 */
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { sha256OfFile, tablesVersion } from './ledger/fingerprints.ts'
import { releaseLock, takeLock } from './ledger/importLock.ts'
import { type ImportedFile, newRunId } from './ledger/ledger.ts'
import { readRuns } from './ledger/readRuns.ts'
import type { Plan } from './plan/plan.ts'
import { planDelivery } from './plan/planDelivery.ts'
import { type ImportReport, reportOf } from './report/importReport.ts'
import { readStored } from './stored/readStored.ts'
import { loadTables } from './tables/loadTables.ts'
import { isError, verdictAt } from './verdict.ts'
import { ensureConstraints } from './write/ensureConstraints.ts'
import { ImportConflict } from './write/importConflict.ts'
import { mostRowsAtOnce, type Progress, rowsToWrite, writePlan } from './write/writePlan.ts'

export interface ImportOptions {
  /** Plan only: the report says what would happen. */
  dryRun?: boolean
  onProgress?: Progress
}

/**
 * Imports the tables of a folder. Nothing is written when a single row or file is rejected, and nothing, not even in the
 * ledger, when all is there already. Throws a `DatabaseError` when the database fails and an `ImportConflict` when the graph
 * or another import stands in the way; what is wrong with the delivery is in the report.
 */
export async function importDelivery(
  database: Database,
  folder: string,
  { dryRun = false, onProgress }: ImportOptions = {},
): Promise<ImportReport> {
  const startedAt = new Date()
  const last = await lastRunId(database)
  const plan = await planDelivery(folder, loadTables(), readStored(database))
  const toWrite = plan.tables.reduce((sum, table) => sum + rowsToWrite(table).length, 0)
  if (toWrite > mostRowsAtOnce) {
    const expected = `一次至多写 ${mostRowsAtOnce} 行：请分成几次交付。 At most so many rows at once: split the delivery`
    const place = { file: folder, line: null, column: null }
    const verdict = verdictAt(place, { code: 'TOO_LARGE', found: String(toWrite), expected })
    return reportOf({ ...plan, verdicts: [...plan.verdicts, verdict] }, 'rejected')
  }
  if (plan.verdicts.some(isError)) return reportOf(plan, 'rejected')
  if (dryRun) return reportOf(plan, 'planned')
  if (toWrite === 0) return reportOf(plan, 'unchanged')
  const report = reportOf(plan, 'written')
  await ensureConstraints(database)
  const lock = await takeLock(database, plan.dataSet)
  try {
    // Planned before the lock was ours, so that an unchanged delivery leaves no trace: whoever wrote since then made it old.
    if ((await lastRunId(database)) !== last) throw new ImportConflict(planIsOld)
    const run = {
      id: newRunId(startedAt),
      dataSet: plan.dataSet,
      startedAt: startedAt.toISOString(),
      status: 'writing',
      tablesVersion: tablesVersion(),
      replace: false,
    } as const
    const files = await filesOf(folder, plan)
    await writePlan(database, plan, { run, counts: { ...report.total, removed: 0 }, files, lock }, onProgress)
  } finally {
    await releaseLock(database, lock)
  }
  return report
}

const planIsOld = '计划之后另有导入写入，请重来。 Another import wrote after this one was planned: run it again.'

const lastRunId = async (database: Database): Promise<string | undefined> => (await readRuns(database, 1))[0]?.id

const filesOf = (folder: string, plan: Plan): Promise<ImportedFile[]> =>
  Promise.all(
    plan.tables.map(async ({ file, table, rows }) => ({
      name: file,
      table: table.name,
      sha256: await sha256OfFile(join(folder, file)),
      rows: rows.length,
    })),
  )

/** Checks a folder without any database: references that lead out of it are pointed out, not refused. */
export async function checkFolder(folder: string): Promise<ImportReport> {
  const plan = await planDelivery(folder, loadTables(), null)
  return reportOf(plan, plan.verdicts.some(isError) ? 'rejected' : 'planned')
}
