/** The one place that talks to Neo4j. In: a statement, plain parameters. Out: rows as lists. Reads cannot write. */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { type DatabaseAddress, limits } from '../config.ts'
import { translateDatabaseError } from './databaseError.ts'
import './noDelay.ts'
import { type PinnedVersion, SharedWork, versionOf } from './dataVersion.ts'
import { readStatement, type Statement } from './statement.ts'

export type Parameters = Record<string, unknown>
export type Row = readonly unknown[]

/** What a read belongs to: who asked (for `SHOW TRANSACTIONS` and the log), and when to give up. */
export interface ReadContext {
  operation?: string | undefined
  requestId?: string | undefined
  signal?: AbortSignal | undefined
  /** The state of the data that its reads must see. */
  version?: PinnedVersion | undefined
}

export interface StatementReport {
  statement: Statement
  parameters: Parameters
  rows: number
  milliseconds: number
  context: ReadContext
}

export interface ReadOptions {
  /** Milliseconds after which Neo4j ends the statement. Default: `limits.statementMs`. */
  timeoutMs?: number
}

export interface Database {
  /** Runs one READ statement and returns its rows. Throws a `DatabaseError`. */
  read(
    statement: Statement,
    parameters: Parameters,
    context?: ReadContext,
    options?: ReadOptions,
  ): Promise<readonly Row[]>
  /** The version of the data now, by a read sent after this call. Throws a `DatabaseError`. */
  version(): Promise<string>
  /** Sessions that may write: the importer's, never the API's. The caller closes it. */
  writeSession(): Session
  /** Resolves when the server answers; throws a `DatabaseError` otherwise. */
  ping(): Promise<void>
  /** Told of every finished read; one listener a concern (log, metrics, tests). */
  observe(listener: (report: StatementReport) => void): () => void
  close(): Promise<void>
}

const driverOptions = {
  disableLosslessIntegers: true,
  connectionAcquisitionTimeout: 3_000,
  connectionTimeout: 3_000,
  // What all operations in flight can use, and a few for probes: a full pool means that something else is wrong.
  maxConnectionPoolSize: limits.operationsInFlight * limits.statementsAtOnce + 4,
  maxTransactionRetryTime: 3_000,
  telemetryDisabled: true,
} as const

const dataVersion = readStatement('data-version')

export function connect(address: DatabaseAddress, databaseName: string): Database {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), driverOptions)
  return overDriver(driver, databaseName)
}

function overDriver(driver: Driver, database: string): Database {
  const listeners = new Set<(report: StatementReport) => void>()
  const sessionOptions = {
    database,
    defaultAccessMode: neo4j.session.READ,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  } as const

  async function run(statement: Statement, parameters: Parameters, context: ReadContext, timeoutMs: number) {
    const { version } = context
    const session = driver.session(version ? { ...sessionOptions, bookmarks: version.bookmarks } : sessionOptions)
    // Closing the session makes the driver send RESET, which ends the statement in the server.
    const stop = () => void session.close().catch(() => {})
    context.signal?.addEventListener('abort', stop, { once: true })
    try {
      const metadata = {
        app: 'liantu',
        statement: statement.name,
        operation: context.operation ?? '',
        requestId: context.requestId ?? '',
      }
      const result = await session.run(statement.text, withIntegers(parameters), { timeout: timeoutMs, metadata })
      version?.saw(versionOf(session.lastBookmarks()))
      return result.records.flatMap((record) => record.get(0) as Row[])
    } finally {
      context.signal?.removeEventListener('abort', stop)
      await session.close()
    }
  }

  async function readVersion(): Promise<string> {
    const session = driver.session(sessionOptions)
    try {
      await session.run(dataVersion.text, {}, { timeout: limits.statementMs })
      return versionOf(session.lastBookmarks())
    } catch (cause) {
      throw translateDatabaseError(cause, dataVersion.name)
    } finally {
      await session.close()
    }
  }
  const versions = new SharedWork(readVersion)

  return {
    version: () => versions.ask(),
    async read(statement, parameters, context = {}, { timeoutMs = limits.statementMs } = {}) {
      const began = performance.now()
      for (let attempt = 1; ; attempt += 1) {
        context.signal?.throwIfAborted()
        try {
          const rows = await run(statement, parameters, context, timeoutMs)
          const milliseconds = performance.now() - began
          for (const listener of listeners)
            listener({ statement, parameters, rows: rows.length, milliseconds, context })
          return rows
        } catch (cause) {
          context.signal?.throwIfAborted()
          const error = translateDatabaseError(cause, statement.name)
          context.version?.saw(undefined)
          // Auto-commit reads have no managed retry: one more try covers a connection that went stale in the pool.
          if (!error.retryable || attempt > 1) throw error
        }
      }
    },
    writeSession: () => driver.session({ database, defaultAccessMode: neo4j.session.WRITE }),
    async ping() {
      try {
        await driver.verifyConnectivity({ database })
      } catch (cause) {
        throw translateDatabaseError(cause, 'ping')
      }
    },
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => driver.close(),
  }
}

/** The driver sends every JavaScript number as a float; LIMIT and other counts must be integers. */
function withIntegers(parameters: Parameters): Parameters {
  const entries = Object.entries(parameters)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value as number) : value]),
  )
}
