/**
 * What a script of an afternoon does: reads each CSV file, sends its cells as they are in batches of 5,000, one MERGE a row by
 * the same constrained key. No check, no unit, no date, no search key, no ledger. Argument: the folder.
 */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import neo4j from 'neo4j-driver'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import type { Table } from '../../src/importer/tables/table.ts'
import { benchAddress } from './benchAddress.ts'

const batchRows = 5_000
const [folder = ''] = process.argv.slice(2)
const tables = loadTables()
const { uri, user, password } = benchAddress()
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
const session = driver.session({ database: 'neo4j' })
let total = 0
for (const table of tables.all) {
  const path = join(folder, `${table.name}.csv`)
  if (!existsSync(path)) continue
  const statement = statementOf(table)
  let batch: Record<string, string>[] = []
  const send = async () => {
    const rows = batch
    batch = []
    total += rows.length
    if (rows.length > 0) await session.executeWrite((transaction) => transaction.run(statement, { rows }))
  }
  for await (const row of createReadStream(path).pipe(parse({ columns: true, bom: true }))) {
    batch.push(keyed(table, row as Record<string, string>))
    if (batch.length === batchRows) await send()
  }
  await send()
}
await session.close()
await driver.close()
process.stdout.write(JSON.stringify({ rows: total }))

/** Text of the table's name and type, none of it a user's. */
function statementOf({ label, linkSpec, columns }: Table): string {
  if (!label) {
    const type = linkSpec?.type ?? 'APPLIES_TO'
    return `UNWIND $rows AS row MATCH (a:Entity {key: row._from}) MATCH (b:Entity {key: row._to})
      MERGE (a)-[link:${type} {id: row.id}]->(b) SET link += row`
  }
  const links = columns.flatMap(({ name, link }) => {
    if (!link) return []
    const [left, right] = link.direction === 'OUT' ? ['-', '->'] : ['<-', '-']
    return [
      `CALL (row, node) { WITH * WHERE row._to_${name} IS NOT NULL MERGE (other:Entity {key: row._to_${name}})
        MERGE (node)${left}[:${link.type} {id: row._key + '>' + row._to_${name}}]${right}(other) }`,
    ]
  })
  return `UNWIND $rows AS row MERGE (node:Entity {key: row._key}) SET node:${label}, node += row ${links.length > 0 ? 'WITH row, node' : ''} ${links.join('\n')}`
}

function keyed(table: Table, row: Record<string, string>): Record<string, string> {
  const keyOf = (column: string): string => {
    const form = table.byName.get(column)?.form
    const text = row[column] ?? ''
    if (form?.kind === 'reference') return `${tables.byName.get(form.tables[0])?.label}:${text}`
    const [prefix = '', id = ''] = text.split(':')
    const label = [...tables.byLabel.keys()].find((known) => known.toLowerCase() === prefix.toLowerCase())
    return `${label}:${id}`
  }
  if (table.label) {
    const links = table.columns.flatMap(({ name, link }) => (link && row[name] ? [[`_to_${name}`, keyOf(name)]] : []))
    return { ...row, _key: `${table.label}:${row.id}`, ...Object.fromEntries(links) }
  }
  const id = row.id || table.primaryKey.map((name) => row[name] ?? '').join('>')
  return { ...row, id, _from: keyOf(table.linkSpec?.from ?? ''), _to: keyOf(table.linkSpec?.to ?? '') }
}
