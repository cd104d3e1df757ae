/** What an import is going to do, row by row. */
import type { MappedRow } from '../map/mappedRow.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'

export interface Change {
  column: string
  before: string | null
  after: string | null
}

export interface PlannedRow {
  row: MappedRow
  action: 'create' | 'change' | 'keep' | 'reject'
  /** The prepared row; empty when it is rejected. */
  cells: Cells
  /** Differences from what is stored, for `change` only. */
  changes: readonly Change[]
}

export interface PlannedTable {
  table: Table
  file: string
  encoding: string
  rows: readonly PlannedRow[]
}

export interface Plan {
  dataSet: string
  /** In writing order: node tables first. */
  tables: readonly PlannedTable[]
  verdicts: readonly Verdict[]
}
