/** What reading gives: a file or sheet as records in the user's words, to be walked as often as needed. */
import type { Table } from '../tables/table.ts'
import type { Place, Verdict } from '../verdict.ts'
import type { Encoding } from './decode.ts'

/** Records handed on at once, and with them the rows that later steps hold and ask the database about. */
export const recordsAtOnce = 2_000

export interface RawRecord {
  /** First line of the record in the file, or its row in the sheet, as the user's own program numbers it. */
  line: number
  cells: readonly string[]
  /** Of a mapped file: the record as it stands there. */
  own?: readonly string[]
}

/** A file or sheet as it lies there, header and all. */
export interface RawSheet {
  /** Name of the file inside the delivery. */
  file: string
  /** Name of the sheet; null where the file is a single table. */
  sheet: string | null
  /** What the bytes were read as. */
  encoding: Encoding | 'xlsx'
  /** What is odd but readable: rows that are hidden. */
  remarks: readonly Verdict[]
  /** Its records without the empty ones, from the start at every call. Throws an `UnreadableFile` where the file breaks off. */
  records(): AsyncIterable<RawRecord[]>
}

export interface RawTable extends RawSheet {
  table: Table
  header: RawRecord
  /** The unit of bare amounts, where a row above the header states one (`单位：万元`). */
  unit: string | undefined
  /** Of a mapped file: its own header, and from which of its columns each cell comes (-1: from none, or from several). */
  origin?: { header: RawRecord; columns: readonly number[] }
  /** Its ids are made by a mapping. */
  mintsIds?: boolean
  /** The records below the header. */
  records(): AsyncIterable<RawRecord[]>
}

/** What the user may force where finding it out fails. */
export interface ReadOptions {
  encoding?: Encoding | undefined
  /** Name of the sheet of a workbook. */
  sheet?: string | undefined
  /** Line of the header, 1 being the first. */
  headerRow?: number | undefined
  /** The day a ledger speaks for where neither its title nor its name says one. */
  asOf?: string | undefined
  /** What is pointed at and unknown becomes a marked stub. */
  createMissing?: boolean | undefined
  /** What is internal, and what would give it away, is left out. */
  publicOnly?: boolean | undefined
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
