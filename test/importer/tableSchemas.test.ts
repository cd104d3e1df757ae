/** The tables say the same everywhere: schemas, shipped headers, write scripts, constraints. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { constraintStatements } from '../../src/importer/structure/declared.ts'
import { linkTypes, loadTables, readSchemas } from '../../src/importer/tables/loadTables.ts'
import { preparedColumns, preparedNames } from '../../src/importer/tables/prepared.ts'

const tables = loadTables()
const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const namesIn = (path: string, extension: string): string[] =>
  readdirSync(join(projectRoot, path)).flatMap((file) =>
    file.endsWith(extension) ? [file.slice(0, -extension.length)] : [],
  )

/** All columns that a prepared row of the table has. */
describe('table schemas', () => {
  it('and write scripts come in pairs of the same name', () => {
    expect(namesIn('import/cypher', '.cypher')).toEqual(tables.all.map(({ name }) => name).toSorted())
  })

  it.each(namesIn('import/jinhua', '.csv'))('have the columns of the shipped %s.csv, in its order', (name) => {
    const [header = ''] = textOf(`import/jinhua/${name}.csv`)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
    expect(tables.byName.get(name)?.columns.map((column) => column.name)).toEqual(header.split(','))
  })

  it.each(readSchemas().map((schema) => [schema.name, schema] as const))(
    'of %s has one Chinese header a column',
    (_, schema) => {
      const titles = schema.fields.map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
      for (const field of schema.fields) expect(field.title, field.name).toMatch(/\p{Script=Han}/u)
    },
  )

  it.each(readSchemas().map((schema) => [schema.name, schema] as const))(
    'of %s labels every value it allows and points at tables that exist',
    (_, schema) => {
      for (const field of schema.fields) {
        if (field.constraints?.enum) expect(Object.keys(field['liantu:labels'] ?? {})).toEqual(field.constraints.enum)
        const references = field['liantu:references'] ?? []
        for (const table of references === 'any' ? [] : references) expect(tables.byName.get(table)?.label).toBeTruthy()
      }
      for (const key of schema.foreignKeys ?? []) expect(tables.byName.get(key.reference.resource)?.label).toBeTruthy()
    },
  )
})

describe('write scripts', () => {
  it.each(tables.all.map((table) => [table.name, table] as const))(
    'of %s read prepared columns only, and all that are stored',
    (name, table) => {
      const read = new Set(
        [...textOf(`import/cypher/${name}.cypher`).matchAll(/row\.(\w+)/g)].map(([, column = '']) => column),
      )
      const prepared = preparedNames(table)
      expect([...read].filter((column) => !prepared.includes(column))).toEqual([])
      const ends = new Set([table.linkSpec?.from, table.linkSpec?.to, 'id'])
      const stored = table.columns
        .filter((column) => !ends.has(column.name))
        .flatMap((column) => preparedColumns(column).filter(({ property }) => property !== null))
      for (const column of stored) expect(read, `${name} must read ${column.name}`).toContain(column.name)
    },
  )

  it('stand on a constraint for the id of every label and every type of link', () => {
    const constraints = constraintStatements().join('\n')
    for (const { label } of tables.all)
      if (label) expect(constraints).toContain(`(node:${label}) REQUIRE node.id IS UNIQUE`)
    for (const type of new Set(tables.all.flatMap(linkTypes))) {
      expect(constraints).toContain(`[link:${type}]-() REQUIRE link.id IS UNIQUE`)
    }
  })
})
