/**
 * What this version of the program needs in a database: the constraints and indexes of `cypher/constraints`, and the tables
 * whose rows it reads. Each with a checksum of what it means, not of its words. Reads files only.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { preparedNames } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'

/** In this order: a constraint that is made while indexes are filled waits for them, at 1.5 million rows 9 s. */
const files = ['nodes', 'links', 'ledger', 'indexes', 'search', 'facts'] as const

export interface Declared {
  name: string
  kind: 'constraint' | 'index'
  /** The statement that creates it where it is not there. */
  statement: string
  definition: string
}

/** What a constraint or an index is made of, whoever made it. */
export interface IndexParts {
  /** `UNIQUE` for a constraint, else the type of the index. */
  type: string
  entity: string
  on: readonly string[]
  properties: readonly string[]
  analyzer: string | null
}

export const programVersion: string = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version

/** Every statement of `cypher/constraints`, in order. */
export const constraintStatements = (): string[] =>
  files.flatMap((file) => {
    const text = readFileSync(join(projectRoot, 'cypher/constraints', `${file}.cypher`), 'utf8')
    return text
      .replaceAll(/^\/\/.*\n/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '')
  })

export const declaredStructure = (): Declared[] => constraintStatements().map(toDeclared)

const form =
  /^CREATE (?:(?<type>\w+) )?(?<what>CONSTRAINT|INDEX) (?<name>\w+) IF NOT EXISTS\s+FOR (?<pattern>.+?)\s+(?:REQUIRE|ON(?: EACH)?) (?<columns>.+?)(?:\s+OPTIONS (?<options>.+))?$/s

/** Throws for a statement of another form: this is our own text. */
function toDeclared(statement: string): Declared {
  const {
    type = 'RANGE',
    what,
    name = '',
    pattern = '',
    columns = '',
    options = '',
  } = form.exec(statement)?.groups ?? {}
  if (!what) throw new Error(`Not the form of a constraint or an index: ${statement}`)
  const parts = {
    type: what === 'CONSTRAINT' ? 'UNIQUE' : type,
    entity: pattern.startsWith('()') ? 'RELATIONSHIP' : 'NODE',
    on: (/:([\w|]+)/.exec(pattern)?.[1] ?? '').split('|'),
    properties: [...columns.matchAll(/\.(\w+)/g)].map(([, property = '']) => property),
    analyzer: /analyzer`: '([\w-]+)'/.exec(options)?.[1] ?? null,
  }
  return { name, kind: what === 'CONSTRAINT' ? 'constraint' : 'index', statement, definition: definitionOf(parts) }
}

/** The same text for the same meaning. */
export const definitionOf = ({ type, entity, on, properties, analyzer }: IndexParts): string =>
  [type, entity, [...on].sort().join('|'), `(${properties.join(', ')})`, analyzer ?? ''].join(' ').trim()

export const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Changes with what a table stores and how, not with its titles and descriptions. */
export function declaredTables({ all }: Tables): { name: string; checksum: string }[] {
  return all.map((table) => ({ name: `table ${table.name}`, checksum: checksumOf(meaningOf(table)) }))
}

function meaningOf(table: Table): string {
  const script = readFileSync(join(projectRoot, 'import/cypher', `${table.name}.cypher`), 'utf8')
  const forms = table.columns.map(({ name, form }) => `${name} ${form.kind} ${valuesOf(form)}`)
  return [script.replaceAll(/^\/\/.*\n/gm, '').replaceAll(/\s+/g, ' '), preparedNames(table).join(' '), ...forms].join(
    '\n',
  )
}

const valuesOf = (form: Table['columns'][number]['form']): string =>
  'values' in form && form.values ? [...new Set(form.values.values())].sort().join('|') : ''
