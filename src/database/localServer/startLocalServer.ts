/**
 * Runs Neo4j for one owner: starts it, waits until it really answers, ends it. In: a folder and the jars. Out: its address.
 * Java runs under a supervisor in a process group of its own, so that an interrupt reaches us first and Neo4j is stopped in order.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import type { DatabaseAddress } from '../../config.ts'
import { freePort } from './freePort.ts'
import { announce, giveUpOwnership, readOwner, takeOwnership } from './owner.ts'
import {
  keepPassword,
  logTail,
  openServerFolder,
  readOrMakePassword,
  type ServerFolder,
  writeConfiguration,
} from './serverFolder.ts'

export interface LocalServerOptions {
  /** Folder of this server; made when missing. */
  folder: string
  /** Folder of Neo4j's jars. */
  lib: string
  /** First port tried. */
  port?: number
  /** Java heap, as Java writes it. */
  heap?: string
}

export interface LocalServer {
  address: DatabaseAddress
  /** Resolves when Java has ended, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Neo4j serves in about five seconds; a slow disk or a recovery after a crash takes longer. */
const startMs = 180_000
const user = 'neo4j'
/** What a new Neo4j opens with, and must change before it does anything else. */
const factoryPassword = 'neo4j'

/** Throws a FolderInUseError, or an Error that shows the end of Neo4j's log. */
export async function startLocalServer({
  folder: home,
  lib,
  port: first = 7687,
  heap = '1g',
}: LocalServerOptions): Promise<LocalServer> {
  const folder = openServerFolder(home)
  takeOwnership(folder)
  try {
    const port = await freePort(first)
    writeConfiguration(folder, port)
    const { password, isNew } = readOrMakePassword(folder)
    const supervisor = launch(folder, lib, heap)
    const ended = once(supervisor, 'exit').then(() => giveUpOwnership(folder))
    const address = { uri: `bolt://127.0.0.1:${port}`, user, password }
    if (isNew) {
      await untilAnswering({ ...address, password: factoryPassword }, folder, supervisor, setPassword(password))
      keepPassword(folder, password)
    }
    await untilAnswering(address, folder, supervisor, sayOne)
    announce(folder, address.uri)
    return { address, ended, stop: () => stop(supervisor, ended) }
  } catch (error) {
    giveUpOwnership(folder)
    throw error
  }
}

/** The address of the server that another process runs in this folder, if one does. */
export function findRunningServer(home: string): DatabaseAddress | undefined {
  const folder = openServerFolder(home)
  const uri = readOwner(folder)?.uri
  return uri === undefined ? undefined : { uri, user, password: readOrMakePassword(folder).password }
}

const javaArguments = (lib: string) => [
  '-cp',
  join(lib, '*'),
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
]

function launch(folder: ServerFolder, lib: string, heap: string): ChildProcess {
  const log = openSync(folder.log, 'w', 0o600)
  const java = ['java', '-Xms256m', `-Xmx${heap}`, '-XX:+UseG1GC', ...javaArguments(lib)]
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${folder.home}`, `--config-dir=${folder.conf}`]
  return spawn(process.execPath, [join(import.meta.dirname, 'supervisor.mjs'), ...java, ...server], {
    stdio: ['pipe', log, log],
    detached: true,
  })
}

/** Tries `work` until it succeeds: a server that accepts connections may not serve its databases yet. */
async function untilAnswering(
  address: DatabaseAddress,
  folder: ServerFolder,
  supervisor: ChildProcess,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 2_000,
  })
  const deadline = Date.now() + startMs
  try {
    for (;;) {
      if (supervisor.exitCode !== null) throw new Error(startFailed('Neo4j ended while starting', folder))
      try {
        await work(driver)
        return
      } catch {
        if (Date.now() > deadline)
          throw new Error(startFailed(`Neo4j does not answer after ${startMs / 1000} s`, folder))
      }
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  } catch (error) {
    supervisor.stdin?.destroy()
    throw error
  } finally {
    await driver.close()
  }
}

const sayOne = (driver: Driver) => run(driver, 'neo4j', 'RETURN 1', {})

const setPassword = (password: string) => (driver: Driver) =>
  run(driver, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: factoryPassword, new: password })

/** Not a managed transaction: its retries would wait longer than the server needs. */
async function run(driver: Driver, database: string, text: string, parameters: Record<string, string>): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.run(text, parameters)
  } finally {
    await session.close()
  }
}

const startFailed = (what: string, folder: ServerFolder) =>
  `${what}. Its log (${folder.log}) ends with:\n${logTail(folder)}`

/** Closing the pipe is what the supervisor waits for: the same way as when we are killed. */
async function stop(supervisor: ChildProcess, ended: Promise<void>): Promise<void> {
  supervisor.stdin?.destroy()
  await ended
}
