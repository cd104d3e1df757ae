/** In: a database. Out: its ledger, newest run first, and what one run changed. */
import { type Database, patient } from '../../database/database.ts'
import type { ImportedFile, ImportRun } from './ledger.ts'
import { ledgerStatement } from './ledgerStatement.ts'

export interface ListedRun extends ImportRun {
  files: readonly ImportedFile[]
}

export async function readRuns(database: Database, limit: number): Promise<ListedRun[]> {
  const rows = await database.read(ledgerStatement('runs'), { limit }, { operation: 'imports' }, patient)
  return rows.map(([run, files]) => ({ ...(run as ImportRun), files: files as ImportedFile[] }))
}

export interface LedgerEntry {
  table: string
  action: 'created' | 'changed' | 'removed'
  subject: string
  subjectName: string | null
  property: string | null
  before: string | null
  after: string | null
}

export async function readRunChanges(database: Database, run: string, limit: number): Promise<LedgerEntry[]> {
  const rows = await database.read(ledgerStatement('run-changes'), { run, limit }, { operation: 'imports' }, patient)
  return rows.map(([table, action, subject, subjectName, property, before, after]) => ({
    table: table as string,
    action: action as LedgerEntry['action'],
    subject: subject as string,
    subjectName: subjectName as string | null,
    property: property as string | null,
    before: before as string | null,
    after: after as string | null,
  }))
}
