/**
 * Rejected rows of one input as a file that can be mended and imported: the user's own columns and cells as they came, then
 * where and why. Written as rows come, so that memory holds none.
 */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { csvText } from '../../csvText.ts'
import type { MappedRow } from '../map/mappedRow.ts'
import { isError } from '../verdict.ts'

/** The importer passes over these columns when the file comes back. */
export const reasonColumns = ['_file', '_line', '_column', '_code', '_message', '_hint'] as const

export class RejectsFile {
  readonly path: string
  readonly #header: readonly string[]
  readonly #lines = new Set<number>()
  rows = 0

  constructor(path: string, header: readonly string[]) {
    this.path = path
    this.#header = header
  }

  /** A line that makes rows of several tables comes once. */
  add(rejected: readonly MappedRow[]): void {
    const rows = rejected.filter(({ line }) => !this.#lines.has(line))
    if (rows.length === 0) return
    for (const { line } of rows) this.#lines.add(line)
    if (this.rows === 0) {
      mkdirSync(dirname(this.path), { recursive: true })
      // With the byte order mark that Excel needs to read Chinese; our own reader takes it as well.
      writeFileSync(this.path, `\ufeff${csvText([[...this.#header, ...reasonColumns]])}`)
    }
    this.rows += rows.length
    appendFileSync(this.path, csvText(rows.map((row) => this.#cellsOf(row))))
  }

  /** One line a row: all its errors, `;` between them. */
  #cellsOf(row: MappedRow): string[] {
    const errors = row.verdicts.filter(isError)
    const own = this.#header.map((_, index) => row.cells[index] ?? '')
    const join = (texts: readonly (string | null)[]) => texts.map((text) => text ?? '').join(' ; ')
    return [
      ...own,
      row.file,
      String(row.line),
      join(errors.map(({ column }) => column)),
      join(errors.map(({ code }) => code)),
      join(errors.map(({ found, expected }) => (found === null ? expected : `${found} → ${expected}`))),
      join(errors.map(({ hint, nearest }) => [hint, ...nearest].filter(Boolean).join(' '))),
    ]
  }
}

/** What makes the rejected rows a delivery of their own: the data set they belong to, and the mapping they were read by. */
export function completeRejects(folder: string, delivery: string, dataSet: string): void {
  if (!existsSync(folder)) return
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify({ name: dataSet }, null, 2)}\n`)
  const mapping = join(delivery, 'mapping.yaml')
  if (existsSync(mapping)) copyFileSync(mapping, join(folder, 'mapping.yaml'))
}

/** Removes the rejected rows of an earlier run, known by their reason columns, and nothing else. */
export function clearRejects(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
    const path = join(folder, name)
    const [header = ''] = readFileSync(path, 'utf8').split('\n', 1)
    if (header.trimEnd().endsWith(reasonColumns.join(','))) rmSync(path)
  }
}
