import { type Database, patient } from '../../database/database.ts'
import { operateStatement } from '../../database/statement.ts'
import { loadTables } from '../tables/loadTables.ts'
import { ImportConflict } from '../write/importConflict.ts'
import {
  checksumOf,
  type Declared,
  declaredStructure,
  declaredTables,
  definitionOf,
  programVersion,
} from './declared.ts'

export interface SchemaEntry {
  name: string
  kind: 'constraint' | 'index' | 'table'
  checksum: string
}

interface Standing {
  name: string
  state: string
  isConstraint: boolean
  definition: string
}

export interface Migration {
  missing: Declared[]
  /** Ours by name, another by definition, or broken. */
  changed: { wanted: Declared; found: Standing }[]
  /** Made by an earlier version and needed no more. */
  unneeded: Standing[]
  /** Tables whose rows were written by another definition. */
  tables: string[]
  /** There, and not filled yet. */
  filling: string[]
  /** What the ledger should say of what is as it should be and does not. */
  toRecord: SchemaEntry[]
  /** Entries of things that are there no more. */
  toForget: string[]
}

/** The database was made for a version after this one, which would misread what it does not know. */
export class NewerDatabase extends ImportConflict {
  override name = 'NewerDatabase'

  constructor(version: string, differing: readonly string[]) {
    const which = `${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ` +${differing.length - 5}` : ''}`
    super(
      `DATABASE_NEWER：此库由链图 ${version} 升级过，本程序是 ${programVersion}（不同之处：${which}）。请运行该版本，或恢复升级前的备份。 ` +
        `This database was migrated by Liantu ${version}, this program is ${programVersion} (they differ in ${which}): run that version, or restore the backup made before.`,
    )
  }
}

/** Throws a `NewerDatabase`, or a `DatabaseError`. */
export async function planMigration(database: Database): Promise<Migration> {
  const recorded = await refuseNewer(database)
  const standing = (await database.read(indexes, {}, {}, patient)).map(toStanding)
  const wanted = declaredStructure()
  const names = new Set(wanted.map(({ name }) => name))
  const byName = new Map(standing.map((one) => [one.name, one]))
  const isThere = (one: Declared) => {
    const found = byName.get(one.name)
    return found ? isSame(found, one) : hasTwin(standing, one)
  }
  const tables = declaredTables(loadTables())
  const changedTables = tables.filter(({ name, checksum }) => (recorded.get(name)?.checksum ?? checksum) !== checksum)
  const lost = [...recorded.values()].filter(({ name, kind }) => kind !== 'table' && !names.has(name))
  const tableNames = new Set(tables.map(({ name }) => name))
  return {
    missing: wanted.filter((one) => !byName.has(one.name) && !hasTwin(standing, one)),
    changed: wanted.flatMap((one) => {
      const found = byName.get(one.name)
      return found && !isSame(found, one) ? [{ wanted: one, found }] : []
    }),
    // What somebody has made anew under the name since is theirs.
    unneeded: lost.flatMap(({ name, checksum }) => {
      const found = byName.get(name)
      return found && checksumOf(found.definition) === checksum ? [found] : []
    }),
    tables: changedTables.map(({ name }) => name.slice('table '.length)),
    filling: wanted.flatMap(({ name }) => (byName.get(name)?.state === 'POPULATING' ? [name] : [])),
    toRecord: [
      ...wanted.filter(isThere).map(entryOf),
      ...tables.filter(({ name }) => !recorded.has(name)).map((table) => ({ ...table, kind: 'table' as const })),
    ].filter(({ name, checksum }) => recorded.get(name)?.checksum !== checksum),
    toForget: [...recorded.keys()].filter((name) => !names.has(name) && !tableNames.has(name)),
  }
}

/** The ledger by name. One read: what every command can afford before it trusts what it finds. */
export async function refuseNewer(database: Database): Promise<Map<string, SchemaEntry>> {
  const rows = await database.read(ledger, {}, {}, patient)
  const now = new Map<string, string>([
    ...declaredStructure().map(({ name, definition }) => [name, checksumOf(definition)] as const),
    ...declaredTables(loadTables()).map(({ name, checksum }) => [name, checksum] as const),
  ])
  const newer = rows.filter(
    ([name, , checksum, version]) => now.get(name as string) !== checksum && isAfter(version as string, programVersion),
  )
  if (newer.length > 0) {
    const versions = newer.map(([, , , version]) => version as string)
    const last = versions.reduce((most, one) => (isAfter(one, most) ? one : most))
    throw new NewerDatabase(
      last,
      newer.map(([name]) => name as string),
    )
  }
  return new Map(rows.map(([name, kind, checksum]) => [name as string, { name, kind, checksum } as SchemaEntry]))
}

export const entryOf = ({ name, kind, definition }: Declared): SchemaEntry => ({
  name,
  kind,
  checksum: checksumOf(definition),
})

const isSame = (found: Standing, wanted: Declared): boolean =>
  found.definition === wanted.definition && found.state !== 'FAILED'

/** Neo4j makes no second one over the same properties, whatever its name; a full-text index is asked by its name. */
const hasTwin = (standing: readonly Standing[], { definition }: Declared): boolean =>
  !definition.startsWith('FULLTEXT') && standing.some((one) => one.definition === definition)

function toStanding(row: readonly unknown[]): Standing {
  const [name, state, isConstraint, type, entity, on, properties, analyzer] = row as [
    string,
    string,
    boolean,
    string,
    string,
    string[],
    string[],
    string | null,
  ]
  const definition = definitionOf({ type: isConstraint ? 'UNIQUE' : type, entity, on, properties, analyzer })
  return { name, state, isConstraint, definition }
}

/** Compares `1.10.0` with `1.9.2` by their numbers. */
function isAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(/[.-]/).slice(0, 3).map(Number)) as [number[], number[]]
  const at = a.findIndex((part, index) => part !== b[index])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

const indexes = operateStatement('indexes')
const ledger = operateStatement('schema-ledger')
export const recordStatement = operateStatement('schema-record')
