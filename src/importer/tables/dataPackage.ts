/** In: the tables of a folder. Out: its `datapackage.json`, schemas inlined, valid for Frictionless's own validator. */
import { readSchemas } from './loadTables.ts'
import type { TableSchema } from './tableSchema.ts'

export interface PackagedTable {
  table: string
  /** Name of the file inside the folder. */
  path: string
}

/** `titles`: the files have Chinese headers and the byte order mark that Excel wants. */
export function dataPackage(name: string, files: readonly PackagedTable[], { titles = false } = {}): string {
  const schemas = new Map(readSchemas().map((schema) => [schema.name, schema]))
  const tables = new Set(files.map(({ table }) => table))
  const resources = files.flatMap(({ table, path }) => {
    const schema = schemas.get(table)
    if (!schema) return []
    const { name: resource, title, description } = schema
    const form = {
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: titles ? 'utf-8-sig' : 'utf-8',
      dialect: { delimiter: ',' },
    }
    return [
      {
        name: resource,
        title,
        description,
        path,
        ...form,
        schema: titles ? titled(schema, tables) : schemaWithin(schema, tables),
      },
    ]
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

/** The same schema where columns go by their titles. */
function titled(schema: TableSchema, tables: ReadonlySet<string>) {
  const titleIn = (table: string, column: string): string =>
    readSchemas()
      .find(({ name }) => name === table)
      ?.fields.find(({ name }) => name === column)?.title ?? column
  const { primaryKey, foreignKeys = [], ...rest } = schemaWithin(schema, tables)
  const keys = foreignKeys.map(({ fields, reference }) => ({
    fields: titleIn(schema.name, fields),
    reference: { ...reference, fields: titleIn(reference.resource || schema.name, reference.fields) },
  }))
  return {
    fields: rest.fields.map((field) => ({ ...field, name: field.title })),
    primaryKey: [primaryKey].flat().map((column) => titleIn(schema.name, column)),
    ...(keys.length > 0 && { foreignKeys: keys }),
  }
}
