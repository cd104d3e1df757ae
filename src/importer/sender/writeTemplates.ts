/** In: tables and a folder. Out: templates that a sender fills in, with a data dictionary and a data package that says their schemas. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { csvText } from '../../csvText.ts'
import { dataPackage } from '../tables/dataPackage.ts'
import type { Table, Tables } from '../tables/table.ts'
import { dictionary } from './dictionary.ts'
import { exampleRow } from './exampleRow.ts'

export type TemplateFormat = 'csv' | 'xlsx'

/** Names of the files written. Throws when one of them is there already: it may be filled in. */
export async function writeTemplates(
  chosen: readonly Table[],
  tables: Tables,
  folder: string,
  format: TemplateFormat,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, string | Uint8Array>()
  if (format === 'csv') {
    for (const table of chosen) {
      const rows = [table.columns.map(({ title }) => title), exampleRow(table, tables)]
      // With the byte order mark that Excel needs to read Chinese.
      files.set(`${table.name}.csv`, `\ufeff${csvText(rows)}`)
    }
    const packaged = chosen.map(({ name }) => ({ table: name, path: `${name}.csv` }))
    files.set('datapackage.json', dataPackage('template', packaged, { titles: true }))
  } else {
    files.set(chosen.length === 1 ? `${chosen[0]?.name}.xlsx` : 'tables.xlsx', await workbook(chosen, tables))
  }
  files.set('dictionary.md', dictionary(chosen))
  const taken = [...files.keys()].filter((name) => existsSync(join(folder, name)))
  if (taken.length > 0) throw new TemplateExistsError(folder, taken)
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return [...files.keys()]
}

export class TemplateExistsError extends Error {
  override name = 'TemplateExistsError'
  constructor(folder: string, names: readonly string[]) {
    super(
      `${folder} 里已有 ${names.join('、')}，可能已填过；请换一个文件夹。 Already there, perhaps filled in: name another folder.`,
    )
  }
}

/** A sheet a table, named like it, so that the workbook can be imported as it is; every cell is text, so that codes stay whole. */
async function workbook(chosen: readonly Table[], tables: Tables): Promise<Uint8Array> {
  const sheets = chosen.map((table) => ({
    sheet: table.name,
    data: [
      table.columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      exampleRow(table, tables).map((value) => ({ value, type: String, format: '@' })),
    ] satisfies SheetData,
    columns: table.columns.map(() => ({ width: 18 })),
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}
