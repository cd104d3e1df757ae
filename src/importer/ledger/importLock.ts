/**
 * One import at a time: a node of the graph says who imports, on which machine and since when. A lock whose process is
 * provably dead is taken over; any other is left to its owner, or to a person (`liantu imports --unlock`).
 */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { Neo4jError, type Transaction } from 'neo4j-driver'
import { type Database, patient } from '../../database/database.ts'
import { translateDatabaseError } from '../../database/databaseError.ts'
import { isRunning, markOf } from '../../database/localServer/processMark.ts'
import { ImportConflict } from '../write/importConflict.ts'
import { ledgerStatement } from './ledgerStatement.ts'

export interface ImportLock {
  owner: string
  host: string
  pid: number
  /** Tells apart two processes of one number; missing where the system does not say. */
  processStartedAt?: string
  since: string
  dataSet: string
}

/** Takes the lock, or throws an `ImportConflict` that says who has it and what to do. */
export async function takeLock(database: Database, dataSet: string): Promise<ImportLock> {
  const { startedAt, pid } = markOf(process.pid)
  const since = new Date().toISOString()
  const mark = startedAt === undefined ? {} : { processStartedAt: startedAt }
  const lock: ImportLock = { owner: randomUUID(), host: hostname(), pid, ...mark, since, dataSet }
  for (;;) {
    const held = await readLock(database)
    if (held && !isDead(held)) throw new ImportConflict(heldBy(held))
    if (await tryTake(database, lock, held)) return lock
  }
}

/** Throws an `ImportConflict` when the lock is no longer ours: whoever has it now may write. */
export async function holdLock(transaction: Transaction, { owner }: ImportLock): Promise<void> {
  const parameters = { owner, now: new Date().toISOString() }
  const { records } = await transaction.run(ledgerStatement('lock-hold').text, parameters)
  if (records.length === 0) {
    throw new ImportConflict(
      '导入锁已被他人解除，已停下，未写完的部分没有写。 The lock was released by somebody: stopped.',
    )
  }
}

/** Without a lock of ours it releases whoever holds it: a person has made sure that nobody imports. */
export async function releaseLock(database: Database, own: ImportLock | null): Promise<void> {
  await write(database, 'lock-release', { owner: own?.owner ?? null })
}

export async function readLock(database: Database): Promise<ImportLock | undefined> {
  const [row] = await database.read(ledgerStatement('lock-read'), {}, { operation: 'import' }, patient)
  return row?.[0] as ImportLock | undefined
}

async function tryTake(database: Database, lock: ImportLock, dead: ImportLock | undefined): Promise<boolean> {
  if (dead) return (await write(database, 'lock-take-over', { lock, dead: dead.owner })) > 0
  try {
    await write(database, 'lock-create', { lock })
    return true
  } catch (error) {
    // Somebody was faster; the next look says who.
    if (error instanceof Error && error.cause instanceof Neo4jError && /Schema\.Constraint/.test(error.cause.code))
      return false
    throw error
  }
}

/** Only a process of this machine can be seen to be dead. */
const isDead = ({ host, pid, processStartedAt }: ImportLock): boolean =>
  host === hostname() && !isRunning(processStartedAt === undefined ? { pid } : { pid, startedAt: processStartedAt })

const heldBy = ({ dataSet, host, pid, since }: ImportLock): string =>
  `正在导入 ${dataSet}（${host} 的进程 ${pid}，始于 ${since}），一次只能一个；请等它结束。若它已不在，用 liantu imports --unlock 解锁。 ` +
  'Another import is running: wait for it; if it is gone for certain, run liantu imports --unlock.'

async function write(database: Database, name: string, parameters: Record<string, unknown>): Promise<number> {
  const session = database.writeSession()
  try {
    return (await session.run(ledgerStatement(name).text, parameters)).records.length
  } catch (cause) {
    throw translateDatabaseError(cause, `import/ledger/${name}`)
  } finally {
    await session.close()
  }
}
