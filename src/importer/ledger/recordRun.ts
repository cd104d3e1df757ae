/** Writes what is known of a run, in the transaction that makes it true. */
import type { Transaction } from 'neo4j-driver'
import type { ImportedFile, ImportRun, RunCounts } from './ledger.ts'
import { ledgerStatement } from './ledgerStatement.ts'

export async function recordRun(
  transaction: Transaction,
  run: Partial<ImportRun> & Pick<ImportRun, 'id'>,
  counts: RunCounts,
  files: readonly ImportedFile[],
): Promise<void> {
  await transaction.run(ledgerStatement('run-record').text, { run, counts, files })
}
