/**
 * The importer's door: a folder of tables goes in, a report comes out. read → map → check → plan → write → report, each a
 * folder here. Uses `database/` only.
 */
import type { Database } from '../database/database.ts'
import { planDelivery } from './plan/planDelivery.ts'
import { type ImportReport, reportOf } from './report/importReport.ts'
import { readStored } from './stored/readStored.ts'
import { loadTables } from './tables/loadTables.ts'
import { isError, verdictAt } from './verdict.ts'
import { mostRowsAtOnce, type Progress, rowsToWrite, writePlan } from './write/writePlan.ts'

export interface ImportOptions {
  /** Plan only: the report says what would happen. */
  dryRun?: boolean
  onProgress?: Progress
}

/**
 * Imports the tables of a folder. Nothing is written when a single row or file is rejected, and nothing when all is there
 * already. Throws a `DatabaseError` when the database fails and an `ImportConflict` when the graph stands in the way; what is
 * wrong with the delivery is in the report.
 */
export async function importDelivery(
  database: Database,
  folder: string,
  { dryRun = false, onProgress }: ImportOptions = {},
): Promise<ImportReport> {
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
  const written = await writePlan(database, plan, onProgress)
  return reportOf(plan, written ? 'written' : 'unchanged')
}

/** Checks a folder without any database: references that lead out of it are pointed out, not refused. */
export async function checkFolder(folder: string): Promise<ImportReport> {
  const plan = await planDelivery(folder, loadTables(), null)
  return reportOf(plan, plan.verdicts.some(isError) ? 'rejected' : 'planned')
}
