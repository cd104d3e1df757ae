/** One owner at a time: a file that says which process runs the server and where it answers. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerFolder } from './serverFolder.ts'

export interface Owner {
  pid: number
  /** Missing while the server is starting. */
  uri?: string
}

export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

/** Throws a FolderInUseError while another living process owns the folder; takes over from a dead one. */
export function takeOwnership(folder: ServerFolder): void {
  const text = JSON.stringify({ pid: process.pid } satisfies Owner)
  for (;;) {
    try {
      writeFileSync(folder.owner, text, { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = readOwner(folder)
    if (owner) {
      throw new FolderInUseError(
        `本地数据库正由进程 ${owner.pid} 使用。 The local database is in use by process ${owner.pid}` +
          `${owner.uri ? ` at ${owner.uri}` : ''}: stop it, or set LIANTU_HOME to another folder.`,
      )
    }
    rmSync(folder.owner, { force: true })
  }
}

export function announce(folder: ServerFolder, uri: string): void {
  writeFileSync(folder.owner, JSON.stringify({ pid: process.pid, uri } satisfies Owner))
}

export function giveUpOwnership(folder: ServerFolder): void {
  rmSync(folder.owner, { force: true })
}

/** The living owner, or undefined. */
export function readOwner(folder: ServerFolder): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(folder.owner, 'utf8')) as Owner
    process.kill(owner.pid, 0)
    return owner
  } catch (error) {
    // EPERM: the process lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? { pid: -1 } : undefined
  }
}
