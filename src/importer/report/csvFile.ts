/** A CSV file that is written as rows come: UTF-8, RFC 4180, a header line; made when its first row comes. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { csvText } from '../../csvText.ts'
import type { Cells } from '../tables/prepared.ts'

/** Rows kept until they are written together. */
const rowsAtOnce = 5_000

export class CsvFile {
  rows = 0
  readonly path: string
  readonly #columns: string[]
  #pending: Cells[] = []

  readonly #header: string[]

  /** `header`: what the first line calls the columns; their names by default. */
  constructor(path: string, columns: readonly string[], header = columns) {
    this.path = path
    this.#header = [...header]
    this.#columns = [...columns]
  }

  add(cells: Cells): void {
    this.#pending.push(cells)
    if (this.#pending.length >= rowsAtOnce) this.flush()
  }

  /** To be called after the last row. */
  flush(): void {
    if (this.#pending.length === 0) return
    if (this.rows === 0) {
      mkdirSync(dirname(this.path), { recursive: true })
      writeFileSync(this.path, csvText([this.#header]))
    }
    appendFileSync(this.path, csvText(this.#pending, '\n', this.#columns))
    this.rows += this.#pending.length
    this.#pending = []
  }
}
