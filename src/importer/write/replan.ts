/** In: a database to which much was written. Plans made for the smaller graph are forgotten; a chain map costs a third by fresh ones. */
import type { Database } from '../../database/database.ts'
import { ledgerStatement } from '../ledger/ledgerStatement.ts'

/** Rows beyond which statistics may have moved; a weekly ledger stays below. */
export const rowsToReplan = 1_000

/** A server that does not offer the procedure plans anew by itself, later. */
export async function replan(database: Database): Promise<void> {
  const session = database.writeSession()
  try {
    await session.run(ledgerStatement('replan').text)
  } catch {
  } finally {
    await session.close()
  }
}
