/** Plans every statement once, so that the first user does not wait for the planner: a cold plan costs up to 200 ms. */
import type { Database } from '../database/database.ts'
import { allStatements } from '../database/statement.ts'

/** The operation that these reads belong to. */
export const warmUp = 'warm-up'

/** Runs each with empty parameters, which match nothing; a statement that fails here will tell whoever asks for it. */
export async function warmStatements(database: Database): Promise<void> {
  for (const statement of allStatements()) {
    const parameters = Object.fromEntries(
      [...statement.text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, emptyValue(name)]),
    )
    await database.read(statement, parameters, { operation: warmUp }).catch(() => undefined)
  }
}

/** LIMITs need a number and full-text queries a text; everything else may be null. */
function emptyValue(name: string): unknown {
  if (name === 'limit' || name === 'maxNodes') return 1
  if (name === 'ids' || name === 'keys' || name === 'pairs' || name === 'roots' || name === 'statuses') return []
  return name === 'query' ? 'x' : null
}
