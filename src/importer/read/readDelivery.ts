/** In: a folder. Out: its tables as records with line numbers, still in the user's words, and what could not be read. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { nearestTo } from '../check/nearest.ts'
import { readMapped } from '../mapping/readMapped.ts'
import type { Stored } from '../stored/stored.ts'
import type { Table, Tables } from '../tables/table.ts'
import { type Finding, type Verdict, verdictAt } from '../verdict.ts'
import { fileBytes, isGzip } from './bytes.ts'
import { dataSetName } from './dataSetName.ts'
import { findHeader } from './findHeader.ts'
import { openCsv } from './openCsv.ts'
import { openWorkbook } from './openWorkbook.ts'
import { placeOfFile, type RawSheet, type RawTable, type ReadOptions, UnreadableFile } from './rawTable.ts'

export interface RawDelivery {
  /** Name of the data set: `name` of its `datapackage.json`, else of its folder. Kept on every fact. */
  name: string
  tables: RawTable[]
  verdicts: Verdict[]
}

/** Files that may lie beside the tables and say nothing to the importer. */
const ignored = /^(\..*|~\$.*|.*\.md|.*\.txt|datapackage\.json|decisions\.csv)$/i

/** `stored` is asked about earlier weeks of a ledger; null where there is no database. */
export async function readDelivery(
  folder: string,
  tables: Tables,
  stored: Stored | null,
  options: ReadOptions = {},
): Promise<RawDelivery> {
  const root = resolve(folder)
  const delivery: RawDelivery = { name: basename(root), tables: [], verdicts: [] }
  const listed = await readdir(root, { withFileTypes: true }).catch((error: Error) => error)
  if (listed instanceof Error) {
    const expected = '一个可以打开的文件夹。 A folder that can be opened'
    delivery.verdicts.push(fileVerdict(folder, { code: 'FOLDER_NOT_READ', found: listed.message, expected }))
    return delivery
  }
  const name = await dataSetName(root)
  if (name === null) {
    const expected = '{"name": "数据集名，不含空格与分号", …}。 JSON with the name of the data set'
    delivery.verdicts.push(fileVerdict('datapackage.json', { code: 'FILE_KIND', expected }))
  } else delivery.name = name
  const entries = listed.filter((entry) => !ignored.test(entry.name)).toSorted((a, b) => a.name.localeCompare(b.name))
  const mapped = await readMapped(root, entries, tables, stored, options)
  delivery.tables.push(...mapped.tables)
  delivery.verdicts.push(...mapped.verdicts)
  for (const entry of entries) {
    if (mapped.taken.has(entry.name)) continue
    try {
      delivery.tables.push(...(await readEntry(root, entry, tables, options)))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      delivery.verdicts.push(error.verdict)
    }
  }
  return delivery
}

/** `companies.csv.gz` → `companies` and `.csv`. */
const nameParts = (name: string): [base: string, kind: string] => {
  const plain = isGzip(name) ? name.slice(0, -3) : name
  return [basename(plain, extname(plain)), extname(plain).toLowerCase()]
}

async function readEntry(root: string, entry: Dirent, tables: Tables, options: ReadOptions): Promise<RawTable[]> {
  const [base, kind] = nameParts(entry.name)
  // Links and folders are left alone: what is read lies in the folder that was named.
  if (!entry.isFile() || (kind !== '.csv' && kind !== '.xlsx')) {
    const expected = '名为“表名.csv”或“表名.xlsx”的普通文件，可用 gzip 压缩。 A plain file called <table>.csv or .xlsx'
    throw new UnreadableFile(fileVerdict(entry.name, { code: 'FILE_KIND', found: entry.name, expected }))
  }
  const source = fileBytes(entry.name, join(root, entry.name))
  const table = findTable(base, tables)
  if (kind === '.csv') {
    if (!table) throw new UnreadableFile(fileVerdict(entry.name, noTable(base, tables)))
    return [await findHeader(await openCsv(source, options.encoding), table, options.headerRow)]
  }
  const chosen = tablesOfSheets(await openWorkbook(source), table, tables, options.sheet)
  return Promise.all(chosen.map(({ sheet, table }) => findHeader(sheet, table, options.headerRow)))
}

const findTable = (name: string, tables: Tables): Table | undefined =>
  tables.byName.get(name.toLowerCase()) ?? tables.all.find(({ title }) => title === name)

function noTable(name: string, tables: Tables): Finding {
  const nearest = nearestTo(
    name,
    tables.all.flatMap((table) => [table.name, table.title]),
  )
  const expected = '与表同名的文件，英文或中文。 A file named like a table'
  const hint = '别的文件用 mapping.yaml 说明其列。 For any other file write a mapping.yaml'
  return { code: 'FILE_NOT_A_TABLE', found: name, expected, hint, nearest }
}

/** A workbook named like a table holds it in its only sheet, or in the one that is named; else each sheet named like a table is one. */
function tablesOfSheets(sheets: readonly RawSheet[], table: Table | undefined, tables: Tables, wanted?: string) {
  const file = sheets[0]?.file ?? ''
  const filled = sheets.filter(({ sheet }) => wanted === undefined || sheet === wanted)
  const [only] = filled
  if (table && only && filled.length === 1) return [{ sheet: only, table }]
  const named = filled.flatMap((sheet) => {
    const match = findTable(sheet.sheet ?? '', tables)
    return match && (!table || match === table) ? [{ sheet, table: match }] : []
  })
  if (named.length > 0) return named
  const names = sheets.map(({ sheet }) => sheet ?? '')
  const expected = `其中一张工作表：${names.join('、')}；用 --sheet 指明，或把工作表改名为表名。 One of these sheets`
  const found = wanted ?? `${names.length} 张工作表`
  const nearest = wanted === undefined ? [] : nearestTo(wanted, names)
  throw new UnreadableFile(fileVerdict(file, { code: 'SHEET_UNKNOWN', found, expected, nearest }))
}

const fileVerdict = (file: string, finding: Finding): Verdict => verdictAt(placeOfFile(file), finding)
