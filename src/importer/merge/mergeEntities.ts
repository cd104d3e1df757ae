/** `liantu merge A B`: makes one of two nodes that are the same thing, in one transaction, recorded in the ledger like an import. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../database/database.ts'
import { tablesVersion } from '../ledger/fingerprints.ts'
import { releaseLock, takeLock } from '../ledger/importLock.ts'
import { newRunId } from '../ledger/ledger.ts'
import { type PropertyChange, subjectOf } from '../plan/plan.ts'
import { totalOf } from '../report/importReport.ts'
import { readStored } from '../stored/readStored.ts'
import { loadTables } from '../tables/loadTables.ts'
import { ensureConstraints } from '../write/ensureConstraints.ts'
import { writePlan } from '../write/writePlan.ts'
import { planMerge } from './planMerge.ts'

export interface MergeReport {
  /** Id of the run in the ledger; null for a dry run. */
  run: string | null
  created: number
  changed: number
  removed: readonly string[]
  changes: readonly PropertyChange[]
}

/** Throws a `MergeRefused`, a `DatabaseError` or an `ImportConflict`. */
export async function mergeEntities(
  database: Database,
  kept: string,
  dropped: string,
  { dryRun = false } = {},
): Promise<MergeReport> {
  const workFolder = mkdtempSync(join(tmpdir(), 'liantu-merge-'))
  await ensureConstraints(database)
  const lock = await takeLock(database, 'merge')
  try {
    const plan = await planMerge(kept, dropped, loadTables(), readStored(database), workFolder)
    const removed = plan.removed.flatMap(({ identities }) => identities.map(subjectOf))
    const { created, changed } = totalOf(plan)
    const changes = plan.tables.flatMap((table) => table.changes)
    const startedAt = new Date()
    const run = {
      id: newRunId(startedAt),
      dataSet: plan.dataSet,
      startedAt: startedAt.toISOString(),
      status: 'writing' as const,
      tablesVersion: tablesVersion(),
      replace: false,
    }
    const counts = { ...totalOf(plan), removed: removed.length }
    const writing = {
      run,
      counts,
      files: [],
      lock,
      atOnce: Number.POSITIVE_INFINITY,
      signal: undefined,
      onProgress: () => {},
    }
    if (!dryRun) await writePlan(database, plan, writing)
    for (const { toWrite } of plan.tables) toWrite.close()
    return { run: dryRun ? null : run.id, created, changed, removed, changes }
  } finally {
    await releaseLock(database, lock).catch(() => undefined)
    rmSync(workFolder, { recursive: true, force: true })
  }
}
