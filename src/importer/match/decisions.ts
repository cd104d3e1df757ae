/**
 * `decisions.csv` of a delivery: whom a doubtful name means, asked by the importer and answered once by a person. In: a folder.
 * Out: the answers; and the questions that are still open, added to the file.
 */
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { csvText } from '../../csvText.ts'
import { fileBytes } from '../read/bytes.ts'
import { openCsv } from '../read/openCsv.ts'
import { type RawTable, UnreadableFile } from '../read/rawTable.ts'
import { keyOf, labelOfKey } from '../tables/entityKey.ts'
import type { Tables } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'

export const decisionsFile = 'decisions.csv'
const header = ['label', 'found', 'id', 'candidates']

export interface Decisions {
  /** `identityOf` of what was found → key of whom it means, or `new`. */
  answers: ReadonlyMap<string, string>
  /** Already asked, answered or not. */
  asked: ReadonlySet<string>
  /** The answers as rows of the table `identities`, which keeps them. */
  table: RawTable | null
  verdicts: Verdict[]
}

export interface Question {
  /** `Company:零跑`, as written. */
  key: string
  found: string
  candidates: readonly string[]
}

/** The key under which a decision is kept: `Identity:company-零跑`. */
export const identityOf = (label: string, found: string): string =>
  keyOf('Identity', `${label.toLowerCase()}-${found.normalize('NFKC').replaceAll(/[\s:>;|、,]/g, '')}`)

export async function readDecisions(folder: string, tables: Tables): Promise<Decisions> {
  const path = join(folder, decisionsFile)
  const table = tables.byName.get('identities')
  if (!existsSync(path) || !table) return { answers: new Map(), asked: new Set(), table: null, verdicts: [] }
  const answers = new Map<string, string>()
  const asked = new Set<string>()
  const rows: { line: number; cells: string[]; own: readonly string[] }[] = []
  try {
    const sheet = await openCsv(fileBytes(decisionsFile, path))
    for await (const batch of sheet.records()) {
      for (const { line, cells } of batch) {
        const [label = '', found = '', id = ''] = cells.map((cell) => cell.trim())
        const known = [...tables.byLabel.keys()].find((one) => one.toLowerCase() === label.toLowerCase())
        if (!known || found === '') continue
        const key = identityOf(known, found)
        asked.add(key)
        if (id === '') continue
        answers.set(key, id === 'new' ? 'new' : keyOf(known, id))
        if (id !== 'new')
          rows.push({ line, cells: [key.slice('Identity:'.length), found, `${label}:${id}`], own: cells })
      }
    }
    const first = { line: 1, cells: ['id', 'found', 'target'] }
    const { encoding } = sheet
    const kept: RawTable = {
      file: decisionsFile,
      sheet: null,
      encoding,
      remarks: [],
      table,
      header: first,
      unit: undefined,
      origin: { header: { line: 1, cells: header }, columns: [1, 1, 2] },
      async *records() {
        if (rows.length > 0) yield rows
      },
    }
    return { answers, asked, table: rows.length > 0 ? kept : null, verdicts: [] }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { answers, asked, table: null, verdicts: [error.verdict] }
  }
}

/** Adds what is not asked yet; false where the folder cannot be written. */
export function ask(folder: string, questions: readonly Question[], { asked }: Decisions): boolean {
  const fresh = questions.filter(({ key, found }) => !asked.has(identityOf(labelOfKey(key), found)))
  if (fresh.length === 0) return true
  const path = join(folder, decisionsFile)
  const rows = fresh.map(({ key, found, candidates }) => [
    labelOfKey(key).toLowerCase(),
    found,
    '',
    candidates.join(';'),
  ])
  try {
    appendFileSync(path, existsSync(path) ? csvText(rows) : `\ufeff${csvText([header, ...rows])}`)
    return true
  } catch {
    return false
  }
}
