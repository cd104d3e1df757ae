/**
 * In: a folder of prepared tables. Out: the files and arguments with which Neo4j's bulk importer makes the same graph as the
 * write scripts: the rows as they are, under headers of its own; links that are columns, in files of their own.
 */
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { readPreparedPackage } from '../prepare/preparedPackage.ts'
import { CsvFile } from '../report/csvFile.ts'
import { type Cells, derivedColumns, type PreparedColumn, preparedColumns } from '../tables/prepared.ts'
import type { Column, Table, Tables } from '../tables/table.ts'

/** Arguments of `neo4j-admin database import full` that name the files. */
export async function bulkFiles(prepared: string, work: string, tables: Tables): Promise<string[]> {
  const files: string[] = []
  for (const name of readPreparedPackage(prepared)) {
    const table = tables.byName.get(name)
    if (!table) throw new Error(`The package names ${name}, which is no table.`)
    const path = join(prepared, `${name}.csv`)
    const header = await headerOf(path)
    const typed = join(work, `${name}.csv`)
    writeFileSync(typed, `${typedHeader(table, header.split(',')).join(',')}\n`)
    const rows = createReadStream(path, { start: Buffer.byteLength(header) + 1 })
    await pipeline(rows, createWriteStream(typed, { flags: 'a' }))
    const type = table.linkSpec?.type
    if (table.label) files.push(`--nodes=${table.label}:Entity=${typed}`)
    else files.push(`--relationships${type ? `=${type}` : ''}=${typed}`)
    files.push(...(await columnLinks(table, path, work)))
  }
  return files
}

/** Plain names, so that the line ends where the first line of the file does. */
async function headerOf(path: string): Promise<string> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(64_000), 0, 64_000, 0)
  await file.close()
  return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''
}

function typedHeader(table: Table, names: readonly string[]): string[] {
  const types = new Map<string, string>()
  const spec = table.linkSpec
  for (const column of table.columns) {
    const isEnd = column.name === spec?.from || column.name === spec?.to
    if (isEnd || (spec && (column.name === spec.typeColumn || column.name === 'id'))) continue
    for (const prepared of preparedColumns(column)) addProperty(types, prepared, column)
  }
  for (const derived of derivedColumns(table)) addProperty(types, derived)
  if (table.label) types.set('key', 'key:ID')
  else types.set('link_id', 'id:string')
  if (spec) types.set(`${spec.from}_key`, ':START_ID').set(`${spec.to}_key`, ':END_ID')
  if (spec?.typeColumn) types.set(spec.typeColumn, ':TYPE')
  return names.map((name) => types.get(name) ?? ':IGNORE')
}

function addProperty(types: Map<string, string>, { name, property, type }: PreparedColumn, column?: Column): void {
  if (property !== null) types.set(name, `${property}:${typeWord(type, column)}`)
}

function typeWord(type: PreparedColumn['type'], column?: Column): string {
  if (type === 'list') return 'string[]'
  if (type === 'boolean') return 'boolean'
  if (type === 'text') return 'string'
  return column?.form.kind === 'number' && column.form.integer ? 'long' : 'double'
}

/** What a link carries that stands for a column: the evidence of its row. */
const evidence: Readonly<Record<string, string>> = {
  sources: 'sources:string[]',
  basis: 'basis:string',
  confidence: 'confidence:double',
  as_of: 'asOf:string',
  as_of_from: 'asOfFrom:string',
  as_of_to: 'asOfTo:string',
  note: 'note:string',
  visibility: 'visibility:string',
  deliveries: 'deliveries:string[]',
}

async function columnLinks(table: Table, path: string, work: string): Promise<string[]> {
  const links = table.columns.flatMap((column) => (column.link ? [{ column, link: column.link }] : []))
  if (links.length === 0) return []
  const files = links.map(({ column, link }) => {
    const [start, end] = link.direction === 'OUT' ? ['own', 'other'] : ['other', 'own']
    const header = [`:START_ID`, `:END_ID`, 'id:string', ...Object.values(evidence)]
    const names = [start, end, 'link', ...Object.keys(evidence)]
    const path = join(work, `${table.name}.${column.name}.csv`)
    return { column, type: link.type, file: new CsvFile(path, names, header) }
  })
  for await (const row of createReadStream(path).pipe(parse({ columns: true })) as AsyncIterable<Cells>) {
    for (const { column, file } of files) {
      const link = row[`${column.name}_link`]
      if (link) file.add({ ...row, own: row.key ?? null, other: row[`${column.name}_key`] ?? null, link })
    }
  }
  return files.flatMap(({ type, file }) => {
    file.flush()
    return file.rows > 0 ? [`--relationships=${type}=${file.path}`] : []
  })
}
