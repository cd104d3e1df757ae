/** In: a folder. Out: its tables as records with line numbers, still in the user's words, and what could not be read. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { nearestTo } from '../check/nearest.ts'
import type { Tables } from '../tables/table.ts'
import { type Finding, type Verdict, verdictAt } from '../verdict.ts'
import { fileBytes } from './bytes.ts'
import { dataSetName } from './dataSetName.ts'
import { openCsv } from './openCsv.ts'
import { placeOfFile, type RawTable, UnreadableFile } from './rawTable.ts'

export interface RawDelivery {
  /** Name of the data set: `name` of its `datapackage.json`, else of its folder. Kept on every fact. */
  name: string
  tables: RawTable[]
  verdicts: Verdict[]
}

/** Files that may lie beside the tables and say nothing to the importer. */
const ignored = /^(\..*|.*\.md|.*\.txt|datapackage\.json)$/i

export async function readDelivery(folder: string, tables: Tables): Promise<RawDelivery> {
  const root = resolve(folder)
  const delivery: RawDelivery = { name: basename(root), tables: [], verdicts: [] }
  const entries = await readdir(root, { withFileTypes: true }).catch((error: Error) => error)
  if (entries instanceof Error) {
    const expected = '一个可以打开的文件夹。 A folder that can be opened'
    delivery.verdicts.push(fileVerdict(folder, { code: 'FOLDER_NOT_READ', found: entries.message, expected }))
    return delivery
  }
  const name = await dataSetName(root)
  if (name === null) {
    const expected = '{"name": "数据集名，不含空格与分号", …}。 JSON with the name of the data set'
    delivery.verdicts.push(fileVerdict('datapackage.json', { code: 'FILE_KIND', expected }))
  } else delivery.name = name
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    if (!ignored.test(entry.name)) await readEntry(root, entry, tables, delivery)
  }
  return delivery
}

async function readEntry(root: string, entry: Dirent, tables: Tables, delivery: RawDelivery): Promise<void> {
  const name = entry.name
  const reject = (finding: Finding) => delivery.verdicts.push(fileVerdict(name, finding))
  // Links and folders are left alone: what is read lies in the folder that was named.
  if (!entry.isFile() || extname(name).toLowerCase() !== '.csv') {
    reject({ code: 'FILE_KIND', found: name, expected: '名为“表名.csv”的普通文件。 A plain file called <table>.csv' })
    return
  }
  const table = tables.byName.get(basename(name, extname(name)).toLowerCase())
  if (!table) {
    const nearest = nearestTo(basename(name, extname(name)), tables.byName.keys())
    reject({ code: 'FILE_NOT_A_TABLE', found: name, expected: '与表同名的文件。 A file named like a table', nearest })
    return
  }
  try {
    delivery.tables.push(await openCsv(fileBytes(name, join(root, name)), table))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    delivery.verdicts.push(error.verdict)
  }
}

const fileVerdict = (file: string, finding: Finding): Verdict => verdictAt(placeOfFile(file), finding)
