/** Composition root: configuration → database → sample data → API. Nothing else knows everything. */
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Config, ConfigError, projectRoot, readConfig } from './config.ts'
import { connect, type Database } from './database/database.ts'
import { DatabaseError } from './database/databaseError.ts'
import { whyNotListen } from './database/localServer/freePort.ts'
import { type KeptServer, keepLocalServer, type ServerNews } from './database/localServer/keepLocalServer.ts'
import { FolderInUseError } from './database/localServer/owner.ts'
import { LocalServerError } from './database/localServer/startLocalServer.ts'
import { readStatement } from './database/statement.ts'
import { importDelivery } from './importer/importDelivery.ts'
import { type Migration, planMigration } from './importer/structure/migration.ts'
import { migrationNeeded } from './importer/structure/migrationText.ts'
import { ensureConstraints } from './importer/write/ensureConstraints.ts'
import { ImportConflict } from './importer/write/importConflict.ts'
import { startApi } from './server/api.ts'
import { createDoor } from './server/doors/door.ts'
import { createLogger } from './server/log.ts'
import { warmStatements } from './server/warmStatements.ts'

/** Neo4j gets 20 s to close its files (supervisor.mjs); whoever waits longer than that waits in vain. */
const closingMs = 25_000

const say = (text: string) => process.stdout.write(`${text}\n`)
const opened = new AsyncDisposableStack()

try {
  await serve(readConfig())
} catch (error) {
  await opened.disposeAsync()
  if (!isExpected(error)) throw error
  process.stderr.write(`liantu: ${error.message}\n`)
  process.exitCode = 1
}

/** What it opens goes on the stack at once, to be closed in the opposite order by a failed start as by a signal. */
async function serve(config: Config): Promise<void> {
  const door = createDoor(config)
  await checkPort(config)
  const logger = createLogger(config.logLevel)
  const local = config.neo4j ? undefined : await startOwnServer(config, logger)
  if (local) opened.defer(() => local.stop())
  const address = config.neo4j ?? local?.address
  if (!address) throw new ConfigError('没有数据库。 No database.')
  const database = connect(address, config.databaseName)
  opened.defer(() => database.close())
  await database.ping()
  if (local) await fillWhenEmpty(database)
  else await lookAt(database, address.uri)
  const api = await startApi({ ...config, tellProcess: true }, database, logger, door)
  opened.defer(() => api.stop())
  say(`图谱 Explorer      ${api.url}
查询台 Playground  ${api.url}/playground
GraphQL            ${api.url}/graphql`)
  endInOrder(config)
  await warmStatements(database)
}

/** Before anything slow is started for an API that could not listen. */
async function checkPort({ port, host }: Config): Promise<void> {
  const reason = await whyNotListen(port, host)
  if (reason === undefined) return
  throw new ConfigError(
    `无法在 ${host}:${port} 提供服务（${reason}）：请用 PORT、HOST 另选。 ` +
      `Cannot listen on ${host}:${port} (${reason}): choose another PORT or HOST.`,
  )
}

async function startOwnServer(config: Config, logger: Logger): Promise<KeptServer> {
  if (!config.neo4jLib)
    throw new ConfigError(
      '没有 LIANTU_NEO4J_LIB：请用 npm start 启动，它会取来 Neo4j。 LIANTU_NEO4J_LIB is not set: start with npm start, which fetches Neo4j.',
    )
  say('启动本地 Neo4j… Starting the local Neo4j…')
  const tell = ({ event, pause, error }: ServerNews) => {
    if (event === 'back') logger.warn('the local Neo4j answers again')
    else logger.error({ err: error, secondsUntilNextStart: pause }, `the local Neo4j ${event}`)
  }
  return keepLocalServer({ folder: join(config.home, 'neo4j'), lib: config.neo4jLib }, tell)
}

/** Only the managed database is ever filled unasked, and only when it is empty. What it lacks is added, nothing is changed. */
async function fillWhenEmpty(database: Database): Promise<void> {
  sayNeeded({ ...(await ensureConstraints(database)), missing: [] })
  const [row] = await database.read(readStatement('has-entities'), {})
  if (row?.[0]) return
  say('载入示例数据 import/jinhua… Loading the sample data…')
  const report = await importDelivery(database, join(projectRoot, 'import/jinhua'))
  if (report.outcome === 'rejected')
    throw new ConfigError(
      '示例数据未载入：请运行 npx liantu check import/jinhua。 import/jinhua was rejected: run that command.',
    )
}

/** Nothing is changed in a foreign database unasked: it is said what is missing, and by which command it comes. */
async function lookAt(database: Database, uri: string): Promise<void> {
  say(`使用 ${uri}。导入数据： Using ${uri}; to load data: npx liantu import <folder>`)
  sayNeeded(await planMigration(database))
}

function sayNeeded(migration: Migration): void {
  const needed = migrationNeeded(migration)
  if (needed !== undefined) say(needed)
}

/**
 * SIGTERM or Ctrl-C: say that it is not ready, wait until a balancer has seen it (DRAIN_DELAY_MS), answer what is in flight, then close the database, then stop Neo4j, and end with 0. What takes longer than
 * it may is left, with 1; a second signal is somebody who will not wait.
 */
function endInOrder({ drainDelayMs, drainMs }: Config): void {
  let ending = false
  const end = async () => {
    if (ending) return process.exit(1)
    ending = true
    setTimeout(() => process.exit(1), drainDelayMs + drainMs + closingMs).unref()
    await opened.disposeAsync()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

function isExpected(error: unknown): error is Error {
  return [ConfigError, DatabaseError, FolderInUseError, ImportConflict, LocalServerError].some(
    (kind) => error instanceof kind,
  )
}
