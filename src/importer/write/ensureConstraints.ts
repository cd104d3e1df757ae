/** Constraints and indexes of `cypher/constraints`: what the importer's MERGE and every lookup rely on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import type { Database } from '../../database/database.ts'
import { translateDatabaseError } from '../../database/databaseError.ts'
import { asConflict } from './importConflict.ts'

const files = ['nodes', 'links', 'indexes', 'search', 'facts', 'ledger'] as const

/** Seconds until a new index over existing data must be filled. */
const indexSeconds = 300

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

/**
 * Creates what is missing and waits until it serves; safe to call again. Throws an `ImportConflict` when data that is
 * already there breaks a constraint, a `DatabaseError` when the database fails.
 */
export async function ensureConstraints(database: Database): Promise<void> {
  const session = database.writeSession()
  try {
    for (const statement of constraintStatements()) await session.run(statement)
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: indexSeconds })
  } catch (cause) {
    throw asConflict(cause) ?? translateDatabaseError(cause, 'constraints')
  } finally {
    await session.close()
  }
}

const nameOf = /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/
const indexStates = {
  name: 'indexes',
  text: readFileSync(join(projectRoot, 'cypher/operate/indexes.cypher'), 'utf8').replaceAll(/^\/\/.*\n/gm, ''),
}

/** Names of what `ensureConstraints` would create, and of what has not been filled yet. */
export async function missingStructure(database: Database): Promise<string[]> {
  const rows = await database.read(indexStates, {})
  const online = new Set(rows.filter(([, state]) => state === 'ONLINE').map(([name]) => name))
  const wanted = constraintStatements().flatMap((text) => nameOf.exec(text)?.[1] ?? [])
  return wanted.filter((name) => !online.has(name))
}
