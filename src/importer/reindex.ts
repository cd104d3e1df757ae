/** Nodes made by hand in cypher-shell get what the importer would have given them: the label Entity, a key, search keys. */
import { type Database, patient } from '../database/database.ts'
import { translateDatabaseError } from '../database/databaseError.ts'
import { searchKeyOf, sortKeyOf } from './plan/nameKeys.ts'
import { storedStatement } from './stored/readStored.ts'
import { keyOf } from './tables/entityKey.ts'
import type { Table, Tables } from './tables/table.ts'

/** Label → nodes that were brought up to date. */
export async function reindex(database: Database, tables: Tables): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  for (const table of tables.all) if (table.label) done[table.label] = await reindexLabel(database, table, table.label)
  return done
}

async function reindexLabel(database: Database, table: Table, label: string): Promise<number> {
  const unkeyed = storedStatement('unkeyed', label)
  for (let count = 0; ; ) {
    const parameters = { hasNames: table.names.length > 0 }
    const rows = await database.read(unkeyed, parameters, { operation: 'reindex' }, patient)
    if (rows.length === 0) return count
    const keys = rows.map(([id, properties]) => {
      const named = properties as Record<string, unknown>
      return { id: id as string, key: keyOf(label, id as string), ...searchKeys(table, named) }
    })
    await write(database, storedStatement('set-keys', label).text, { keys })
    count += rows.length
  }
}

function searchKeys(table: Table, properties: Record<string, unknown>) {
  if (table.names.length === 0) return { sortKey: null, searchKey: null }
  const valuesOf = (columns: readonly string[]) =>
    columns.flatMap((name) => {
      const value = properties[table.byName.get(name)?.property ?? name]
      return value == null ? [] : [value].flat().map(String)
    })
  const names = valuesOf(table.names)
  return { sortKey: sortKeyOf(names[0] ?? ''), searchKey: searchKeyOf(names, valuesOf(table.codes)) }
}

async function write(database: Database, text: string, parameters: Record<string, unknown>): Promise<void> {
  const session = database.writeSession()
  try {
    await session.run(text, parameters)
  } catch (cause) {
    throw translateDatabaseError(cause, 'reindex')
  } finally {
    await session.close()
  }
}
