/** Runs Neo4j for one owner: starts it, waits until it really answers, ends it. In: a folder and the jars. Out: its address. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { DatabaseAddress } from '../../config.ts'
import { freePort } from './freePort.ts'
import { launch } from './launch.ts'
import { announce, giveUpOwnership, readOwner, takeOwnership } from './owner.ts'
import { ensurePassword, readPassword } from './password.ts'
import { markOf } from './processMark.ts'
import { openServerFolder, type ServerFolder, writeConfiguration } from './serverFolder.ts'
import { explainFailure } from './serverLog.ts'
import { untilAnswering } from './untilAnswering.ts'

export interface LocalServerOptions {
  /** Folder of this server; made when missing. */
  folder: string
  /** Folder of Neo4j's jars. */
  lib: string
  /** First port tried. */
  port?: number
  /** Java's largest heap, as Java writes it. Two gigabytes hold the largest delivery (writePlan.ts) in one transaction. */
  heap?: string
}

export interface LocalServer {
  address: DatabaseAddress
  /** Resolves when Java has ended, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** The server did not come up; the message shows the end of its log. */
export class LocalServerError extends Error {
  override name = 'LocalServerError'
}

const user = 'neo4j'

/** Throws a FolderInUseError or a LocalServerError; either way nothing is left running. */
export async function startLocalServer({
  folder: home,
  lib,
  port: first = 7687,
  heap = '2g',
}: LocalServerOptions): Promise<LocalServer> {
  const folder = openServerFolder(home)
  await takeOwnership(folder)
  try {
    const port = await freePort(first)
    writeConfiguration(folder, port)
    const address = { uri: `bolt://127.0.0.1:${port}`, user, password: await ensurePassword(folder, lib) }
    return await startOwned(folder, address, launch(folder, lib, heap))
  } catch (error) {
    giveUpOwnership(folder)
    throw error
  }
}

async function startOwned(folder: ServerFolder, address: DatabaseAddress, java: ChildProcess): Promise<LocalServer> {
  const ended = once(java, 'exit').then(() => giveUpOwnership(folder))
  const stop = () => end(java, ended)
  try {
    const supervisor = markOf(java.pid ?? 0)
    announce(folder, { supervisor })
    await untilAnswering(address, () => java.exitCode !== null || java.signalCode !== null)
    announce(folder, { supervisor, uri: address.uri })
    return { address, ended, stop }
  } catch (error) {
    await stop()
    const what = error instanceof Error ? error.message : String(error)
    throw new LocalServerError(`${what}. ${explainFailure(folder)}`, { cause: error })
  }
}

/** Closing the pipe is what the supervisor waits for: the same way as when we are killed. */
async function end(java: ChildProcess, ended: Promise<void>): Promise<void> {
  java.stdin?.destroy()
  await ended
}

/** The address of the server that another process runs in this folder, if one does. */
export function findRunningServer(home: string): DatabaseAddress | undefined {
  const folder = openServerFolder(home)
  const uri = readOwner(folder)?.uri
  const password = readPassword(folder)
  return uri === undefined || password === undefined ? undefined : { uri, user, password }
}

/** True while a living process owns the folder and its server does not answer yet. */
export function isStarting(home: string): boolean {
  const owner = readOwner(openServerFolder(home))
  return owner !== undefined && owner.uri === undefined
}
