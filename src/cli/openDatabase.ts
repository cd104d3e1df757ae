/** In: the configuration. Out: a connection to the database a command works on, closed when the command ends. */
import { type Config, ConfigError } from '../config.ts'
import { connect, type Database } from '../database/database.ts'

export interface OpenDatabase extends AsyncDisposable {
  connection: Database
}

/** Throws a `DatabaseError` when the server does not answer. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (!config.neo4j) throw new ConfigError('NEO4J_URI is not set.')
  const connection = connect(config.neo4j, config.databaseName)
  try {
    await connection.ping()
  } catch (error) {
    await connection.close()
    throw error
  }
  return { connection, [Symbol.asyncDispose]: () => connection.close() }
}
