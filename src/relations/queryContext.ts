/** What one operation carries: its way to the database, and loaders that gather equal questions of one level into one statement. */
import DataLoader from 'dataloader'
import { limits } from '../config.ts'
import type { Database, Parameters, ReadContext, ReadOptions, Row } from '../database/database.ts'
import { GatheredReads, type RowsByKey } from '../database/gatheredReads.ts'
import type { Statement } from '../database/statement.ts'
import { Turns } from '../database/turns.ts'

type Batch<Value> = (keys: readonly string[]) => Promise<readonly (Value | Error)[]>

export interface QueryContext {
  read(statement: Statement, parameters: Parameters, options?: ReadOptions): Promise<readonly Row[]>
  /** Rows by their keys, the first value of each; may hold rows that others asked for. The statement takes `$keys`. */
  readByKey(statement: Statement, keys: readonly string[], parameters: Parameters): Promise<RowsByKey>
  /**
   * The loader of that name, made on first use; the name holds everything its batch depends on but the key. An error among the
   * values is thrown to whoever asked for its key.
   */
  loader<Value>(name: string, batch: Batch<Value>): DataLoader<string, Value>
  /** The calendar day of this operation, `2026-02-13`: what `today` arguments default to. */
  today: string
}

/** `gathered` is shared by the operations of a process. */
export function createQueryContext(
  database: Pick<Database, 'read'>,
  context: ReadContext,
  now = new Date(),
  gathered = new GatheredReads(database),
): QueryContext {
  const loaders = new Map<string, DataLoader<string, unknown>>()
  // One operation that asks a hundred things at once leaves the others their connections.
  const turns = new Turns(limits.statementsAtOnce)
  return {
    read: (statement, parameters, options) => turns.run(() => database.read(statement, parameters, context, options)),
    readByKey: (statement, keys, parameters) => turns.run(() => gathered.read(statement, keys, parameters, context)),
    loader<Value>(name: string, batch: Batch<Value>) {
      const known = loaders.get(name)
      if (known) return known as DataLoader<string, Value>
      const made = new DataLoader<string, Value>((keys) => batch(keys))
      loaders.set(name, made as DataLoader<string, unknown>)
      return made
    },
    today: now.toISOString().slice(0, 10),
  }
}
