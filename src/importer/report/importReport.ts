/** In: a plan. Out: what the user is told: counts that reconcile for every table, what changes, and the verdicts. */
import type { Plan, PlannedTable, PropertyChange, RowCounts } from '../plan/plan.ts'
import type { Verdict } from '../verdict.ts'

export interface TableCounts extends RowCounts {
  table: string
  title: string
  file: string
  encoding: string
  /** Property → rows in which it changes. */
  changedProperties: Record<string, number>
}

export interface ImportReport {
  dataSet: string
  /**
   * `written`: all rows that were not rejected are in the graph. `unchanged`: they were already, nothing was written.
   * `planned`: a dry run. `rejected`: something is wrong, nothing was written. For the last two the counts say what would
   * happen.
   */
  outcome: 'written' | 'unchanged' | 'planned' | 'rejected'
  /** Id of the run in the ledger; null when nothing was written. */
  run: string | null
  tables: TableCounts[]
  total: RowCounts
  /** The first changes of each table, old and new. */
  changes: readonly PropertyChange[]
  /** Errors and warnings in the order of files and lines; `moreVerdicts` were found beyond these. */
  verdicts: readonly Verdict[]
  moreVerdicts: number
}

export function reportOf(plan: Plan, outcome: ImportReport['outcome'], run: string | null = null): ImportReport {
  return {
    dataSet: plan.dataSet,
    outcome,
    run,
    tables: plan.tables.filter(({ file, counts }) => file !== '' || counts.read > 0).map(countTable),
    total: totalOf(plan),
    changes: plan.tables.flatMap(({ changes }) => changes),
    verdicts: plan.verdicts,
    moreVerdicts: plan.moreVerdicts,
  }
}

export function totalOf(plan: Plan): RowCounts {
  const total = { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, removed: 0 }
  for (const { counts } of plan.tables) {
    for (const name of Object.keys(total) as (keyof RowCounts)[]) total[name] += counts[name]
  }
  return total
}

const countTable = ({ table, file, encoding, counts, changedProperties }: PlannedTable): TableCounts => ({
  table: table.name,
  title: table.title,
  file,
  encoding,
  ...counts,
  changedProperties: Object.fromEntries(changedProperties),
})
