/** How much of the store a managed Neo4j keeps in memory. In: the folder of its databases. Out: megabytes. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

/** Enough for 25,000 companies, and what an empty store is given to grow into. */
const leastMb = 256

/**
 * All of the store and half as much again, but no more than a quarter of the machine: pages that do not fit are read anew for
 * every answer that needs them. A store that outgrows it gets more at its next start.
 */
export function pageCacheMb(databases: string, memoryBytes = totalmem()): number {
  const wanted = (1.5 * sizeOf(databases)) / 1e6
  return Math.max(leastMb, Math.ceil(Math.min(wanted, memoryBytes / 4e6)))
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + sizeOfFile(join(parentPath, name)), 0)
}

/** A file may go while they are counted. */
const sizeOfFile = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
