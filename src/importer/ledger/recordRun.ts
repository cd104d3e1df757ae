/** Writes what is known of a run, in the transaction that makes it true. */
import type { Transaction } from 'neo4j-driver'
import type { RowCounts } from '../plan/plan.ts'
import type { ImportedFile, ImportRun } from './ledger.ts'
import { ledgerStatement } from './ledgerStatement.ts'

export async function recordRun(
  transaction: Transaction,
  run: Omit<ImportRun, keyof RowCounts>,
  counts: RowCounts,
  files: readonly ImportedFile[],
): Promise<void> {
  await transaction.run(ledgerStatement('run-record').text, { run, counts, files })
}

/** A delivery of the same data set that came whole makes an earlier, broken one history. */
export async function endOlderRuns(
  transaction: Transaction,
  { id, dataSet }: Pick<ImportRun, 'id' | 'dataSet'>,
): Promise<void> {
  await transaction.run(ledgerStatement('runs-supersede').text, { id, dataSet })
}
