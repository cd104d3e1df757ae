/** In: a plan. Out: what the user is told: counts that reconcile for every table, and every verdict. */
import type { Plan, PlannedRow, PlannedTable } from '../plan/plan.ts'
import type { Verdict } from '../verdict.ts'

/** `read` = `created` + `changed` + `unchanged` + `rejected`. */
export interface TableCounts {
  table: string
  title: string
  file: string
  encoding: string
  read: number
  created: number
  changed: number
  unchanged: number
  rejected: number
}

export interface ImportReport {
  dataSet: string
  /**
   * `written`: all rows are in the graph. `unchanged`: they were already, nothing was written. `planned`: a dry run.
   * `rejected`: something is wrong, nothing was written. For the last two the counts say what would happen.
   */
  outcome: 'written' | 'unchanged' | 'planned' | 'rejected'
  tables: TableCounts[]
  total: Omit<TableCounts, 'table' | 'title' | 'file' | 'encoding'>
  /** Errors and warnings in the order of files and lines. */
  verdicts: readonly Verdict[]
}

export function reportOf(plan: Plan, outcome: ImportReport['outcome']): ImportReport {
  const tables = plan.tables.map(countTable)
  const sum = (count: 'read' | 'created' | 'changed' | 'unchanged' | 'rejected') =>
    tables.reduce((total, table) => total + table[count], 0)
  return {
    dataSet: plan.dataSet,
    outcome,
    tables,
    total: {
      read: sum('read'),
      created: sum('created'),
      changed: sum('changed'),
      unchanged: sum('unchanged'),
      rejected: sum('rejected'),
    },
    verdicts: plan.verdicts,
  }
}

function countTable({ table, file, encoding, rows }: PlannedTable): TableCounts {
  const count = (action: PlannedRow['action']) => rows.filter((row) => row.action === action).length
  return {
    table: table.name,
    title: table.title,
    file,
    encoding,
    read: rows.length,
    created: count('create'),
    changed: count('change'),
    unchanged: count('keep'),
    rejected: count('reject'),
  }
}
