/**
 * Makes a database what this version needs (`structure/migration` says what that is). `ensureConstraints` only adds, so that an
 * import and a start may do it; `migrate` also changes and removes, when a person asks for it.
 */
import { Neo4jError, type Session } from 'neo4j-driver'
import type { Database } from '../../database/database.ts'
import { translateDatabaseError } from '../../database/databaseError.ts'
import { declaredTables, programVersion } from '../structure/declared.ts'
import { entryOf, type Migration, planMigration, recordStatement, type SchemaEntry } from '../structure/migration.ts'
import { loadTables } from '../tables/loadTables.ts'
import { asConflict } from './importConflict.ts'
import { untilFilled } from './untilFilled.ts'

/**
 * Creates what is missing and waits until it serves; safe to call again. Throws an `ImportConflict` when data that is
 * already there breaks a constraint or a newer version was here, a `DatabaseError` when the database fails.
 */
export async function ensureConstraints(database: Database): Promise<Migration> {
  const plan = await planMigration(database)
  const { missing, toRecord, filling } = plan
  if (missing.length + toRecord.length + filling.length === 0) return plan
  await writing(database, async (session) => {
    for (const { statement } of missing) await create(session, statement)
    await untilFilled(session)
    await record(session, [...toRecord, ...missing.map(entryOf)], [])
  })
  return plan
}

/** Programs that start at once on a new database stand in each other's way: who waits for one that waits tries again, who comes second is done. */
async function create(session: Session, statement: string): Promise<void> {
  try {
    await session.executeWrite((transaction) => transaction.run(statement))
  } catch (cause) {
    if (!(cause instanceof Neo4jError) || !cause.code.endsWith('.EquivalentSchemaRuleAlreadyExists')) throw cause
  }
}

/** Does all that `planMigration` says, which it returns. Broken off at any moment and run again, it goes on. Throws as above. */
export async function migrate(database: Database): Promise<Migration> {
  const plan = await planMigration(database)
  const { missing, changed, unneeded, toRecord, toForget } = plan
  await writing(database, async (session) => {
    for (const { statement } of missing) await create(session, statement)
    for (const { wanted, found } of changed) {
      await drop(session, found)
      await create(session, wanted.statement)
    }
    for (const found of unneeded) await drop(session, found)
    await untilFilled(session)
    const made = [...missing, ...changed.map(({ wanted }) => wanted)].map(entryOf)
    await record(session, [...toRecord, ...made, ...tableEntries(plan)], toForget)
  })
  return plan
}

function tableEntries({ tables }: Migration): SchemaEntry[] {
  const names = new Set(tables.map((name) => `table ${name}`))
  const changed = declaredTables(loadTables()).filter(({ name }) => names.has(name))
  return changed.map((table) => ({ ...table, kind: 'table' as const }))
}

async function drop(session: Session, { name, isConstraint }: { name: string; isConstraint: boolean }): Promise<void> {
  await session.run(`DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} $name IF EXISTS`, { name })
}

async function record(session: Session, entries: SchemaEntry[], gone: string[]): Promise<void> {
  if (entries.length + gone.length === 0) return
  const at = new Date().toISOString()
  const parameters = { entries, gone, version: programVersion, at }
  await session.executeWrite((transaction) => transaction.run(recordStatement.text, parameters))
}

async function writing(database: Database, work: (session: Session) => Promise<void>): Promise<void> {
  const session = database.writeSession()
  try {
    await work(session)
  } catch (cause) {
    throw asConflict(cause) ?? translateDatabaseError(cause, 'constraints')
  } finally {
    await session.close()
  }
}
