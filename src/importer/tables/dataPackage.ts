/** In: the tables of a folder. Out: its `datapackage.json`, schemas inlined, valid for Frictionless's own validator. */
import { readSchemas } from './loadTables.ts'
import type { TableSchema } from './tableSchema.ts'

export interface PackagedTable {
  table: string
  /** Name of the file inside the folder. */
  path: string
}

export function dataPackage(name: string, files: readonly PackagedTable[]): string {
  const schemas = new Map(readSchemas().map((schema) => [schema.name, schema]))
  const tables = new Set(files.map(({ table }) => table))
  const resources = files.flatMap(({ table, path }) => {
    const schema = schemas.get(table)
    if (!schema) return []
    const { name: resource, title, description } = schema
    const form = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }
    return [{ name: resource, title, description, path, ...form, schema: schemaWithin(schema, tables) }]
  })
  return `${JSON.stringify({ name, profile: 'tabular-data-package', resources }, null, 2)}\n`
}

/** A foreign key may only name a resource of the package; one's own is named by nothing. */
function schemaWithin({ name, fields, primaryKey, foreignKeys = [] }: TableSchema, tables: ReadonlySet<string>) {
  const within = foreignKeys.filter(({ reference }) => tables.has(reference.resource))
  const keys = within.map(({ fields: own, reference }) => ({
    fields: own,
    reference: { ...reference, resource: reference.resource === name ? '' : reference.resource },
  }))
  return { fields, primaryKey, ...(keys.length > 0 && { foreignKeys: keys }) }
}
