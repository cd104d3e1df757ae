/** What reading gives: a file or sheet as records in the user's words, to be walked as often as needed and never held whole. */
import type { Table } from '../tables/table.ts'
import type { Place, Verdict } from '../verdict.ts'

/** Records handed on at once, and with them the rows that later steps hold and ask the database about. */
export const recordsAtOnce = 5_000

export interface RawRecord {
  /** First line of the record in the file, or its row in the sheet, as the user's own program numbers it. */
  line: number
  cells: readonly string[]
}

export interface RawTable {
  /** Name of the file inside the delivery. */
  file: string
  /** Name of the sheet; null where the file is a single table. */
  sheet: string | null
  table: Table
  /** What the bytes were read as: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `xlsx`. */
  encoding: string
  header: RawRecord
  /** The records below the header, from the start at every call. Throws an `UnreadableFile` where the file breaks off. */
  records(): AsyncIterable<RawRecord[]>
}

/** A file that cannot be read to its end: nothing of it is taken. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  readonly verdict: Verdict
  constructor(verdict: Verdict) {
    super(`${verdict.file}: ${verdict.expected}`)
    this.verdict = verdict
  }
}

export const placeOfFile = (file: string): Place => ({ file, line: null, column: null })
