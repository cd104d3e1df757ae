/** A row of the user's file in our terms: what it says column by column, which fact it is about, where it stands. */
import type { RawRecord } from '../read/rawTable.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table } from '../tables/table.ts'
import type { Place, Verdict } from '../verdict.ts'

export interface Reference {
  column: string
  /** `Label:id` of the node pointed at. */
  key: string
}

export interface MappedRow {
  table: Table
  file: string
  /** Name of the sheet; null where the file is a single table. */
  sheet: string | null
  line: number
  /** Header of each column as the user wrote it, for verdicts. */
  headers: ReadonlyMap<string, string>
  /** Letters of each column in a sheet; empty for a CSV file. */
  letters: ReadonlyMap<string, string>
  /**
   * What the row says: column → the prepared cells it becomes. A column that is empty here is absent (it says nothing);
   * one that is erased with （清空） is here with nulls.
   */
  given: ReadonlyMap<string, Cells>
  references: readonly Reference[]
  /** The key of its node, or `TYPE id` of its link; null when the columns that make it could not be read. */
  identity: RowIdentity | null
  verdicts: Verdict[]
  /** The record as the user wrote it, under the header of its `MappedTable`: what a file of rejects gives back. */
  cells: readonly string[]
}

export interface RowIdentity {
  /** Type of the link; null for a node. */
  type: string | null
  /** `Label:id` of a node, the id of a link. */
  id: string
}

/** A file or sheet in our terms: walked as often as needed, never held whole. */
export interface MappedTable {
  file: string
  /** Name of the sheet; null where the file is a single table. */
  sheet: string | null
  table: Table
  encoding: string
  header: RawRecord
  /** The ids of its rows are made by a mapping: who they mean may be known under another id. */
  mintsIds: boolean
  /** What is wrong with the header. With an error here every row is counted and none is read. */
  verdicts: readonly Verdict[]
  /** Its rows in batches of at most `recordsAtOnce`, made anew at every call, with the same verdicts every time. */
  rows(): AsyncIterable<MappedRow[]>
}

/** Where a cell of the row stands, or the whole row where `column` is null. */
export function placeIn(row: MappedRow, column: string | null): Place {
  const { file, line, sheet } = row
  const title = column && (row.headers.get(column) ?? row.table.byName.get(column)?.title ?? column)
  const cell = sheet === null ? {} : { cell: `${sheet}!${(column && row.letters.get(column)) ?? ''}${line}` }
  return { file, line, column: title, ...cell }
}

export const identityText = ({ type, id }: RowIdentity): string => (type ? `${type} ${id}` : id)
