/** One owner at a time: a file that says which process runs the server and where it answers. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, markOf, type ProcessMark } from './processMark.ts'
import type { ServerFolder } from './serverFolder.ts'

export interface Owner extends ProcessMark {
  /** The process that ends Java; it outlives a killed owner by the seconds that Neo4j needs to close its files. */
  supervisor?: ProcessMark
  /** Missing while the server is starting. */
  uri?: string
}

export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

/** Throws a FolderInUseError while another living process owns the folder; takes over from a dead one once its server has ended. */
export async function takeOwnership(folder: ServerFolder): Promise<void> {
  while (!createOwnerFile(folder)) {
    const owner = readOwnerFile(folder)
    if (owner && isRunning(owner)) throw new FolderInUseError(inUse(owner))
    if (owner?.supervisor && isRunning(owner.supervisor)) await sleep(100)
    else rmSync(folder.owner, { force: true })
  }
}

/** Adds what is known of the server by now. Renamed into place, so that nobody reads half of it. */
export function announce(folder: ServerFolder, server: Pick<Owner, 'supervisor' | 'uri'>): void {
  const written = `${folder.owner}.new`
  writeFileSync(written, JSON.stringify({ ...markOf(process.pid), ...server } satisfies Owner))
  renameSync(written, folder.owner)
}

export function giveUpOwnership(folder: ServerFolder): void {
  rmSync(folder.owner, { force: true })
}

/** The living owner, or undefined. */
export function readOwner(folder: ServerFolder): Owner | undefined {
  const owner = readOwnerFile(folder)
  return owner && isRunning(owner) ? owner : undefined
}

function readOwnerFile(folder: ServerFolder): Owner | undefined {
  try {
    return JSON.parse(readFileSync(folder.owner, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

/** False when there is one already. */
function createOwnerFile(folder: ServerFolder): boolean {
  try {
    writeFileSync(folder.owner, JSON.stringify(markOf(process.pid)), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const inUse = ({ pid, uri }: Owner) =>
  `本地数据库正由进程 ${pid} 使用。 The local database is in use by process ${pid}${uri ? ` at ${uri}` : ''}: ` +
  'stop it, or set LIANTU_HOME to another folder.'
