/** What an import is going to do: counted and sampled for people, row by row in spools for the writer. */
import type { RowIdentity } from '../map/mappedRow.ts'
import type { Table } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'
import type { RowSpool } from './rowSpool.ts'

/** `read` = `created` + `changed` + `unchanged` + `rejected`; what is removed was not read. */
export interface RowCounts {
  read: number
  created: number
  changed: number
  unchanged: number
  rejected: number
  removed: number
}

/** One property of one fact, old and new. */
export interface PropertyChange {
  /** Id in the API: `Company:x`, `SUPPLIES:a>b>c`. */
  subject: string
  name: string | null
  property: string
  before: string | null
  after: string | null
}

export interface PlannedTable {
  table: Table
  file: string
  encoding: string
  counts: RowCounts
  /** Property → rows in which it changes. */
  changedProperties: ReadonlyMap<string, number>
  /** The first of them, to be shown. */
  changes: readonly PropertyChange[]
  /** New and changed rows. */
  toWrite: RowSpool
}

/** Facts that the data set no longer states and nobody else does. */
export interface RemovedRows {
  table: Table
  identities: readonly RowIdentity[]
}

export interface Plan {
  dataSet: string
  /** In writing order: node tables first. */
  tables: readonly PlannedTable[]
  removed: readonly RemovedRows[]
  verdicts: readonly Verdict[]
  /** Errors and warnings beyond those in `verdicts`. */
  moreVerdicts: number
  /** What keeps anything from being written whatever the user allows: a file or a header that cannot be read. */
  isBlocked: boolean
}

/** The id of a fact in the API. */
export const subjectOf = ({ type, id }: RowIdentity): string => (type ? `${type}:${id}` : id)
