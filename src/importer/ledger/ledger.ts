/** What the graph remembers of imports: a run with its files, and every change it made. Plain data. */
import type { RowCounts } from '../plan/plan.ts'

export interface ImportedFile {
  name: string
  table: string
  sha256: string
  rows: number
}

export interface ImportRun extends RowCounts {
  id: string
  dataSet: string
  /** UTC, ISO 8601. */
  startedAt: string
  /** Missing while it is being written, and for one that was cut short. */
  finishedAt?: string
  /** `writing` marks a graph that holds a part of a delivery only. */
  status: 'writing' | 'done' | 'superseded'
  tablesVersion: string
  replace: boolean
}

/** `20261125-020304-3fa9`: ordered by time, short enough to type. */
export function newRunId(at: Date): string {
  const digits = at
    .toISOString()
    .replaceAll(/[-:]|\..*/g, '')
    .replace('T', '-')
  return `${digits}-${Math.floor(Math.random() * 0x10000)
    .toString(16)
    .padStart(4, '0')}`
}
