/**
 * In: a database and a folder. Writes the whole graph back as deliveries: one for each data set, each holding what that data
 * set says, so that importing them changes nothing. Reads page by page.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityText } from '../map/mappedRow.ts'
import { deliveriesOf, readClaims } from '../plan/claims.ts'
import { storedRows } from '../plan/planRows.ts'
import { CsvFile } from '../report/csvFile.ts'
import { factPages } from '../stored/factPages.ts'
import type { Stored } from '../stored/stored.ts'
import { dataPackage } from '../tables/dataPackage.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { userCells } from './userCells.ts'

/** The data set of facts that were made by hand and name none. */
const byHand = 'by-hand'

export interface ExportedDelivery {
  dataSet: string
  folder: string
  rows: number
  /** Rows of each table. */
  tables: Record<string, number>
}

export class FolderNotEmptyError extends Error {
  override name = 'FolderNotEmptyError'
}

/** One data set lies in the folder itself, several in folders of their names. Throws a `FolderNotEmptyError`. */
export async function exportGraph(stored: Stored, tables: Tables, folder: string): Promise<ExportedDelivery[]> {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) {
    throw new FolderNotEmptyError(`${folder} 不是空文件夹，请另选。 The folder is not empty: choose another.`)
  }
  const dataSets = await stored.dataSets()
  const folderOf = (dataSet: string) =>
    dataSets.length <= 1 && dataSet !== byHand ? folder : join(folder, folderName(dataSet))
  const files = new Map<string, Map<Table, CsvFile>>()
  const fileOf = (dataSet: string, table: Table): CsvFile => {
    const own = files.get(dataSet) ?? new Map<Table, CsvFile>()
    files.set(dataSet, own)
    const columns = table.columns.map(({ name }) => name)
    const file = own.get(table) ?? new CsvFile(join(folderOf(dataSet), `${table.name}.csv`), columns)
    own.set(table, file)
    return file
  }
  for (const table of tables.all) {
    for await (const page of factPages(stored, table, tables, null)) {
      const cells = await storedRows(table, page, stored)
      for (const identity of page) {
        for (const { delivery, said } of statements(cells.get(identityText(identity)))) {
          fileOf(delivery, table).add(userCells(table, identity, said))
        }
      }
    }
  }
  return [...files].map(([dataSet, own]) => finishDelivery(dataSet, folderOf(dataSet), own))
}

/** What each data set says of a fact; what a single one says is what is stored. */
function statements(cells: Cells | undefined): { delivery: string; said: Cells }[] {
  if (!cells) return []
  const claims = readClaims(cells)
  if (claims.length > 0) return claims.map(({ delivery, cells: said }) => ({ delivery, said }))
  const [delivery = byHand] = deliveriesOf(cells)
  return [{ delivery, said: cells }]
}

function finishDelivery(dataSet: string, folder: string, own: ReadonlyMap<Table, CsvFile>): ExportedDelivery {
  for (const file of own.values()) file.flush()
  const packaged = [...own.keys()].map(({ name }) => ({ table: name, path: `${name}.csv` }))
  writeFileSync(join(folder, 'datapackage.json'), dataPackage(dataSet, packaged))
  const rows = Object.fromEntries([...own].map(([{ name }, file]) => [name, file.rows]))
  return { dataSet, folder, rows: Object.values(rows).reduce((sum, count) => sum + count, 0), tables: rows }
}

/** Names of data sets come from files of users: nothing in them leads out of the folder. */
const folderName = (dataSet: string): string => dataSet.replaceAll(/[\\/:*?"<>|]|^\.+/g, '_')
