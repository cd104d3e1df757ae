/**
 * Rows that wait on disk from planning to writing, in batches as they will be sent: memory holds one batch, and what is
 * written is exactly what was planned, whatever happens to the user's files meanwhile.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { Cells } from '../tables/prepared.ts'

/** Rows of one statement: enough to hide the round trip, few enough to keep the statement's own state small. */
export const rowsAtOnce = 5_000

export interface SpooledRow {
  /** Id in the API. */
  subject: string
  name: string | null
  isNew: boolean
  /** Cells that are not null: a missing key of a map is null in Cypher. */
  cells: Cells
  /** Property, old, new. */
  changes: [string, string | null, string | null][]
}

/** Rows of one statement, on disk until they are read. */
export interface SpooledBatch {
  rows: number
  areNew: boolean
  read(): SpooledRow[]
}

export class RowSpool {
  #file: number | undefined
  readonly #path: string | null
  #pending: SpooledRow[] = []
  #end = 0
  readonly batches: SpooledBatch[] = []
  rows = 0

  /** The file is made with the first batch. Without a path rows are counted only: nothing will be written. */
  constructor(path: string | null) {
    this.#path = path
  }

  add(row: SpooledRow): void {
    this.rows += 1
    if (this.#path === null) return
    this.#pending.push(row)
    if (this.#pending.length >= rowsAtOnce) this.flush()
  }

  /** To be called after the last row. */
  flush(): void {
    if (this.#path === null || this.#pending.length === 0) return
    this.#file ??= openSync(this.#path, 'wx+', 0o600)
    const bytes = Buffer.from(JSON.stringify(this.#pending))
    writeSync(this.#file, bytes, 0, bytes.length, this.#end)
    const [at, length] = [this.#end, bytes.length]
    this.batches.push({
      rows: this.#pending.length,
      areNew: this.#pending.every(({ isNew }) => isNew),
      read: () => this.#read(at, length),
    })
    this.#end += length
    this.#pending = []
  }

  #read(at: number, bytes: number): SpooledRow[] {
    const buffer = Buffer.allocUnsafe(bytes)
    readSync(this.#file ?? -1, buffer, 0, bytes, at)
    return JSON.parse(buffer.toString('utf8')) as SpooledRow[]
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    if (this.#path !== null) rmSync(this.#path, { force: true })
  }
}
