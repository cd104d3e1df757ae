/** The one place that talks to Neo4j. In: a statement, plain parameters. Out: rows as lists. Reads cannot write. */
import { setMaxListeners } from 'node:events'
import { SpanKind } from '@opentelemetry/api'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { type DatabaseAddress, limits } from '../config.ts'
import { traced } from '../tracing.ts'
import { type DatabaseErrorKind, translateDatabaseError } from './databaseError.ts'
import './noDelay.ts'
import { SharedWork, type VersionWatch, versionOf } from './dataVersion.ts'
import { isLost, isUnderWay, LostStatement, nextAttempt } from './lostStatement.ts'
import type { Statement } from './statement.ts'
import { NoAnswer, within } from './within.ts'

export type Parameters = Record<string, unknown>
export type Row = readonly unknown[]

/** What a read belongs to: who asked (for `SHOW TRANSACTIONS` and the log), and when to give up. */
export interface ReadContext {
  operation?: string | undefined
  requestId?: string | undefined
  signal?: AbortSignal | undefined
  /** The state of the data that its reads must see. */
  version?: VersionWatch | undefined
}

export interface StatementReport {
  statement: Statement
  parameters: Parameters
  rows: number
  milliseconds: number
  context: ReadContext
  /** Why there are no rows. */
  failed?: DatabaseErrorKind
}

export interface ReadOptions {
  /** Milliseconds after which Neo4j ends the statement. Default: `limits.statementMs`. */
  timeoutMs?: number
}

/** For an import or a migration, which wait for a server that is busy with itself: a seek of 5,000 keys takes a tenth of a second. */
export const patient: ReadOptions = { timeoutMs: 60_000 }

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
  /** Told of every read that ended; one listener a concern (log, metrics, tests). */
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

/** A server that does not answer the smallest question in this time is down for whoever waits: 503 in under five seconds. */
const probeMs = 4_000
/**
 * A statement without an answer for so long has the server asked whether it lives: its connection may swallow what is sent. Not
 * those that are given more time than an answer has: an import waits for a server that is busy with itself.
 */
const suspectMs = 800
/** Neo4j ends a statement itself; its word of that may take a while, and where it does not come nobody waits for it. */
const graceMs = 2_000
/** A second try is for a connection that went stale in the pool, which shows at once or by a lost statement; not for waiting twice. */
const retryWithinMs = 1_000

export function connect(address: DatabaseAddress, databaseName: string): Database {
  const auth = neo4j.auth.basic(address.user, address.password)
  // Behind `neo4j:` there may be several servers, and each knows only what it works on itself.
  const isOneServer = address.uri.startsWith('bolt')
  return overDrivers(() => neo4j.driver(address.uri, auth, driverOptions), databaseName, isOneServer)
}

function overDrivers(open: () => Driver, database: string, isOneServer: boolean): Database {
  let driver = open()
  let life = new AbortController()
  setMaxListeners(0, life.signal)
  const listeners = new Set<(report: StatementReport) => void>()
  const sessionOptions = {
    database,
    defaultAccessMode: neo4j.session.READ,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  } as const

  /**
   * A question that any living server answers at once. Connections that swallow it would stay in the pool: a new pool finds
   * the server again when it is back.
   */
  async function probe<Result>(name: string, work: (probed: Driver) => Promise<Result>): Promise<Result> {
    const probed = driver
    try {
      return await within(work(probed), probeMs)
    } catch (cause) {
      if (cause instanceof NoAnswer && driver === probed) {
        driver = open()
        // What still waits on the old connections waits in vain.
        life.abort(cause)
        life = new AbortController()
        setMaxListeners(0, life.signal)
        void probed.close().catch(() => {})
      }
      throw translateDatabaseError(cause, name)
    }
  }

  /** Asked when a statement stays without an answer: whether the server lives, and then whether it works on it. */
  async function suspect(attempt: string, lost: AbortController): Promise<void> {
    await versions.ask()
    if (!isOneServer) return
    const isKnown = () => probe('operate/under-way', (probed) => isUnderWay(probed, database, attempt))
    if (await isLost(isKnown)) lost.abort(new LostStatement('The statement never arrived'))
  }

  /** Closing the session makes the driver send RESET, which ends the statement in the server; nobody waits for its answer. */
  async function inSession<Result>(
    bookmarks: string[] | undefined,
    milliseconds: number,
    signal: AbortSignal | undefined,
    work: (session: Session, attempt: string) => Promise<Result>,
  ): Promise<Result> {
    const session = driver.session(bookmarks ? { ...sessionOptions, bookmarks } : sessionOptions)
    const attempt = nextAttempt()
    const lost = new AbortController()
    const isPatient = milliseconds > limits.statementMs + graceMs
    const suspicion = isPatient ? undefined : setTimeout(() => void suspect(attempt, lost).catch(() => {}), suspectMs)
    try {
      const result = await within(work(session, attempt), milliseconds, signal, life.signal, lost.signal)
      await within(session.close(), graceMs)
      return result
    } catch (error) {
      void session.close().catch(() => {})
      throw error
    } finally {
      clearTimeout(suspicion)
    }
  }

  function run(statement: Statement, parameters: Parameters, context: ReadContext, timeout: number) {
    const { version, signal } = context
    return inSession(version?.bookmarks, timeout + graceMs, signal, async (session, attempt) => {
      const metadata = {
        app: 'liantu',
        statement: statement.name,
        operation: context.operation ?? '',
        requestId: context.requestId ?? '',
        attempt,
      }
      const result = await withoutStack(() =>
        session.run(statement.text, withIntegers(parameters), { timeout, metadata }),
      )
      version?.saw(versionOf(session.lastBookmarks()))
      return result.records.flatMap((record) => record.get(0) as Row[])
    })
  }

  /** A transaction of nothing: its bookmark is that of the last commit, for a third less work than the smallest statement's. */
  const readVersion = () =>
    probe('data-version', async (probed) => {
      const session = probed.session(sessionOptions)
      try {
        await withoutStack(() => session.beginTransaction({ timeout: probeMs }).commit())
        return versionOf(session.lastBookmarks())
      } finally {
        await session.close()
      }
    })
  const versions = new SharedWork(readVersion)

  return {
    version: () => versions.ask(),
    async read(statement, parameters, context = {}, { timeoutMs = limits.statementMs } = {}) {
      const began = performance.now()
      const told = (report: Pick<StatementReport, 'rows' | 'failed'>) => {
        const milliseconds = performance.now() - began
        for (const listener of listeners) listener({ statement, parameters, milliseconds, context, ...report })
      }
      for (let attempt = 1; ; attempt += 1) {
        context.signal?.throwIfAborted()
        try {
          const rows = await traced(`neo4j ${statement.name}`, SpanKind.CLIENT, { 'db.system.name': 'neo4j' }, () =>
            run(statement, parameters, context, timeoutMs),
          )
          told({ rows: rows.length })
          return rows
        } catch (cause) {
          context.signal?.throwIfAborted()
          const error = translateDatabaseError(cause, statement.name)
          context.version?.saw(undefined)
          const isStale = performance.now() - began < retryWithinMs || cause instanceof LostStatement
          if (error.retryable && attempt === 1 && isStale) continue
          told({ rows: 0, failed: error.kind })
          throw error
        }
      }
    },
    writeSession: () => driver.session({ database, defaultAccessMode: neo4j.session.WRITE }),
    async ping() {
      await probe('ping', (probed) => probed.verifyConnectivity({ database }))
    },
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => driver.close(),
  }
}

/** The driver keeps a stack of every call for its errors, which are translated here: a twentieth of a point lookup. */
function withoutStack<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return call()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The driver sends every JavaScript number as a float; LIMIT and other counts must be integers. */
export function withIntegers(parameters: Parameters): Parameters {
  const entries = Object.entries(parameters)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value as number) : value]),
  )
}
