/** In: the JSON files of `import/tables`. Out: the tables the importer works with, in writing order. Reads files, nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { readForm } from './readForm.ts'
import type { Column, LinkSpec, Table, Tables } from './table.ts'
import type { FieldSchema, TableSchema } from './tableSchema.ts'

const folder = join(projectRoot, 'import/tables')
let loaded: Tables | undefined

/** The tables of `import/tables`, read once. Throws when a schema file is not JSON. */
export function loadTables(): Tables {
  loaded ??= arrange(readSchemas().map(toTable))
  return loaded
}

/** Every table schema with its shared fields (evidence, lasting) in place, as `template` and `export` will inline them. */
export function readSchemas(): TableSchema[] {
  const shared = readJson<Record<string, FieldSchema[]>>('_shared.json')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  return files.sort().map((file) => {
    const schema = readJson<TableSchema>(file)
    const groups = schema['liantu:shared'] ?? []
    return { ...schema, fields: [...schema.fields, ...groups.flatMap((group) => shared[group] ?? [])] }
  })
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

function toTable(schema: TableSchema): Table {
  const foreignKeys = new Map((schema.foreignKeys ?? []).map((key) => [key.fields, key.reference.resource]))
  const columns = schema.fields.map((field) => toColumn(field, foreignKeys.get(field.name)))
  return {
    name: schema.name,
    title: schema.title,
    description: schema.description,
    label: schema['liantu:node'] ?? null,
    linkSpec: toLinkSpec(schema['liantu:link']),
    columns,
    byName: new Map(columns.map((column) => [column.name, column])),
    primaryKey: [schema.primaryKey].flat(),
    names: schema['liantu:names'] ?? [],
    codes: schema['liantu:codes'] ?? [],
    sums: schema['liantu:sums'] ?? [],
    hasEvidence: schema['liantu:shared']?.includes('evidence') ?? false,
  }
}

function toColumn(field: FieldSchema, foreignTable: string | undefined): Column {
  return {
    name: field.name,
    title: field.title,
    description: field.description,
    property: field.name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    required: field.constraints?.required ?? false,
    unique: field.constraints?.unique ?? false,
    form: readForm(field, foreignTable),
    link: field['liantu:link'] ?? null,
  }
}

function toLinkSpec(link: TableSchema['liantu:link']): LinkSpec | null {
  if (!link) return null
  const types = new Map(Object.entries(link.types ?? {}))
  return {
    type: link.type ?? null,
    typeColumn: link.typeColumn ?? null,
    types,
    from: link.from,
    to: link.to,
    oneWay: link.oneWay ?? false,
  }
}

function arrange(tables: Table[]): Tables {
  const all = [...tables.filter((table) => table.label), ...tables.filter((table) => !table.label)]
  return {
    all,
    byName: new Map(all.map((table) => [table.name, table])),
    byLabel: new Map(all.flatMap((table) => (table.label ? [[table.label, table]] : []))),
    sharedTypes: typesOfSeveralTables(all),
  }
}

/** The types of links a table writes, from its rows or from its columns. */
export const linkTypes = (table: Table): string[] => [
  ...(table.linkSpec?.type ? [table.linkSpec.type] : [...(table.linkSpec?.types.keys() ?? [])]),
  ...table.columns.flatMap((column) => column.link?.type ?? []),
]

function typesOfSeveralTables(tables: readonly Table[]): Set<string> {
  const all = tables.flatMap((table) => [...new Set(linkTypes(table))])
  return new Set(all.filter((type, index) => all.indexOf(type) !== index))
}
