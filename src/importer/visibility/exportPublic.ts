/**
 * In: what is stored and a folder. Writes the graph back as deliveries, like exportGraph, but only what the public may have: what
 * any data set holds to be internal is hidden from all of them. The whole is spelled out in a folder of our own meanwhile.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type ExportedDelivery, exportGraph, FolderNotEmptyError } from '../export/exportGraph.ts'
import { userCells } from '../export/userCells.ts'
import type { MappedTable } from '../map/mappedRow.ts'
import { openDelivery } from '../openDelivery.ts'
import { CsvFile } from '../report/csvFile.ts'
import type { Stored } from '../stored/stored.ts'
import { dataPackage } from '../tables/dataPackage.ts'
import type { Tables } from '../tables/table.ts'
import { findInternal, type Internal } from './findInternal.ts'
import { type Withheld, withoutInternal } from './withoutInternal.ts'

export interface PublicExport {
  written: ExportedDelivery[]
  withheld: Withheld
}

/** Throws a `FolderNotEmptyError`. */
export async function exportPublic(stored: Stored, tables: Tables, folder: string): Promise<PublicExport> {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0)
    throw new FolderNotEmptyError(`${folder} 不是空文件夹，请另选。 The folder is not empty: choose another.`)
  const whole = mkdtempSync(join(tmpdir(), 'liantu-public-'))
  try {
    const exported = await exportGraph(stored, tables, whole)
    const opened = await Promise.all(exported.map(({ folder: from }) => openDelivery(from, tables, null)))
    const internal = await findInternal(opened.flatMap((delivery) => delivery.tables))
    const withheld = { rows: 0, cells: 0 }
    const written: ExportedDelivery[] = []
    for (const [index, { dataSet, folder: from }] of exported.entries()) {
      const target = join(folder, relative(whole, from))
      const rows: Record<string, number> = {}
      for (const table of opened[index]?.tables ?? []) {
        const count = await writeTable(table, internal, target, withheld)
        if (count > 0) rows[table.table.name] = count
      }
      mkdirSync(target, { recursive: true })
      const packaged = Object.keys(rows).map((name) => ({ table: name, path: `${name}.csv` }))
      writeFileSync(join(target, 'datapackage.json'), dataPackage(dataSet, packaged))
      const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
      written.push({ dataSet, folder: target, rows: total, tables: rows })
    }
    return { written, withheld }
  } finally {
    rmSync(whole, { recursive: true, force: true })
  }
}

/** The rows written. */
async function writeTable(mapped: MappedTable, internal: Internal, folder: string, sum: Withheld): Promise<number> {
  const { table } = mapped
  const open = withoutInternal(mapped, internal)
  const file = new CsvFile(
    join(folder, `${table.name}.csv`),
    table.columns.map(({ name }) => name),
  )
  for await (const batch of open.rows()) {
    for (const { identity, given } of batch)
      if (identity) file.add(userCells(table, identity, Object.assign({}, ...given.values())))
  }
  file.flush()
  sum.rows += open.withheld.rows
  sum.cells += open.withheld.cells
  return file.rows
}
