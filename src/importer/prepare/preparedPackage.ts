/** The `datapackage.json` of a folder of prepared tables: which they are, in writing order, and their columns. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivedColumns, preparedColumns, preparedNames } from '../tables/prepared.ts'
import type { Table } from '../tables/table.ts'

const file = 'datapackage.json'
/** The delimiter is said, because validators guess it otherwise, and wrongly where texts hold other signs. */
const form = {
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',' },
}

export function writePreparedPackage(folder: string, dataSet: string, tables: readonly Table[]): void {
  const resources = tables.map((table) => ({
    name: table.name,
    title: `${table.title}（预备表 prepared）`,
    path: `${table.name}.csv`,
    ...form,
    schema: { fields: fieldsOf(table) },
  }))
  const text = JSON.stringify({ name: dataSet, profile: 'tabular-data-package', resources }, null, 2)
  writeFileSync(join(folder, file), `${text}\n`)
}

/** Names of the tables, in writing order. */
export function readPreparedPackage(folder: string): string[] {
  const { resources } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { resources: { name: string }[] }
  return resources.map(({ name }) => name)
}

function fieldsOf(table: Table): { name: string; type: string }[] {
  const typed = [...table.columns.flatMap(preparedColumns), ...derivedColumns(table)]
  const types = new Map(typed.map(({ name, type }) => [name, type]))
  return preparedNames(table).map((name) => {
    const type = types.get(name)
    return { name, type: type === 'number' || type === 'boolean' ? type : 'string' }
  })
}
