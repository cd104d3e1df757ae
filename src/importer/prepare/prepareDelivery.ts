/**
 * In: a delivery and what is stored. Out: a folder of the prepared tables that the scripts of `import/cypher` read, for
 * cypher-shell and Neo4j's bulk importer: UTF-8, English headers, plain numbers, `;` lists, keys, derived columns.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { planDelivery } from '../plan/planDelivery.ts'
import type { ReadOptions } from '../read/rawTable.ts'
import { CsvFile } from '../report/csvFile.ts'
import { type ImportReport, reportOf, totalOf } from '../report/importReport.ts'
import type { Stored } from '../stored/stored.ts'
import { type Cells, preparedNames } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { writePreparedPackage } from './preparedPackage.ts'

export interface PrepareOptions {
  read?: ReadOptions
  rejectsFolder?: string | null
}

/** Rows as an import would leave them; `stored` is null for an empty database. Writes no file when a row is rejected. */
export async function prepareDelivery(
  folder: string,
  target: string,
  tables: Tables,
  stored: Stored | null,
  { read = {}, rejectsFolder = null }: PrepareOptions = {},
): Promise<ImportReport> {
  const files = new Map<Table, CsvFile>()
  const onRow = (table: Table, cells: Cells) => {
    const file = files.get(table) ?? new CsvFile(join(target, `${table.name}.csv`), preparedNames(table))
    files.set(table, file)
    file.add(cells)
  }
  const plan = await planDelivery(folder, tables, stored, { read, rejectsFolder, workFolder: null, onRow })
  for (const file of files.values()) file.flush()
  if (plan.isBlocked || totalOf(plan).rejected > 0) {
    for (const { path } of files.values()) rmSync(path, { force: true })
    return reportOf(plan, 'rejected')
  }
  writePreparedPackage(target, plan.dataSet, [...files.keys()])
  return reportOf(plan, 'planned')
}
