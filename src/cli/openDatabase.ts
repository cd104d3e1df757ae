/**
 * In: the configuration. Out: a connection to the database a command works on, closed when the command ends: the server of
 * NEO4J_URI, else the local one that already runs or starts, else the local one, run for as long as the command does.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, ConfigError, type DatabaseAddress } from '../config.ts'
import { connect, type Database } from '../database/database.ts'
import { findRunningServer, isStarting, startLocalServer } from '../database/localServer/startLocalServer.ts'
import { refuseNewer } from '../importer/structure/migration.ts'

/** Starting takes five seconds, on a busy machine several times that; whoever owns the folder longer does something else with it. */
const startMs = 60_000
const pauseMs = 200

export interface OpenDatabase extends AsyncDisposable {
  connection: Database
  address: DatabaseAddress
}

/** Throws a `DatabaseError` when the server does not answer, a `NewerDatabase` unless `anyVersion` is good enough. */
export async function openDatabase(config: Config, { anyVersion = false } = {}): Promise<OpenDatabase> {
  const folder = join(config.home, 'neo4j')
  const running = config.neo4j ?? (await untilRunning(folder))
  const own = running ? undefined : await startOwn(config, folder)
  const address = running ?? own?.address
  if (!address) throw new ConfigError('没有设 NEO4J_URI。 NEO4J_URI is not set.')
  const connection = connect(address, config.databaseName)
  const close = async () => {
    await connection.close()
    await own?.stop()
  }
  try {
    await connection.ping()
    if (!anyVersion) await refuseNewer(connection)
  } catch (error) {
    await close()
    throw error
  }
  return { connection, address, [Symbol.asyncDispose]: close }
}

/** A server that another process has just begun to start is waited for: it will be there sooner than one of our own could be. */
async function untilRunning(folder: string): Promise<DatabaseAddress | undefined> {
  for (let waited = 0; ; waited += pauseMs) {
    const running = findRunningServer(folder)
    if (running || waited >= startMs || !isStarting(folder)) return running
    if (waited === 0)
      process.stderr.write('本地 Neo4j 正在启动，等待… Waiting for the local Neo4j, which is starting…\n')
    await sleep(pauseMs)
  }
}

async function startOwn({ neo4jLib }: Config, folder: string) {
  if (!neo4jLib)
    throw new ConfigError(
      '没有设 NEO4J_URI，也没有 LIANTU_NEO4J_LIB：请运行 npx liantu。 NEO4J_URI is not set, and LIANTU_NEO4J_LIB neither: run npx liantu.',
    )
  process.stderr.write('启动本地 Neo4j… Starting the local Neo4j…\n')
  return startLocalServer({ folder, lib: neo4jLib })
}
