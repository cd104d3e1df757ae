/**
 * Rows by key that several operations ask for at the same time, read together: while one statement is under way, the keys asked for
 * meanwhile gather for the next. Eight keys cost the database hardly more than one, and the driver one statement instead of eight.
 * Nobody is answered by a statement that was sent before they asked.
 */

import { setImmediate } from 'node:timers/promises'
import type { Database, Parameters, ReadContext, Row } from './database.ts'
import { DatabaseError } from './databaseError.ts'
import type { VersionWatch } from './dataVersion.ts'
import { Flight } from './flight.ts'
import type { Statement } from './statement.ts'

/** By what each row begins with. */
export type RowsByKey = ReadonlyMap<string, Row>

interface Gathering {
  keys: Set<string>
  askedBy: ReadContext[]
  flight: Flight<RowsByKey>
}

/** Who asks for more sends a statement of their own: nobody waits for another's thousand rows. */
const few = 20

export class GatheredReads {
  readonly database: Pick<Database, 'read'>
  /** By statement, parameters and version: what takes keys still, and what was begun last. */
  private readonly open = new Map<string, Gathering>()
  private readonly last = new Map<string, Promise<unknown>>()

  constructor(database: Pick<Database, 'read'>) {
    this.database = database
  }

  /** The statement takes `$keys`. What it finds may hold rows that others asked for. Throws a `DatabaseError`. */
  async read(
    statement: Statement,
    keys: readonly string[],
    parameters: Parameters,
    context: ReadContext,
  ): Promise<RowsByKey> {
    if (keys.length > few) return byKey(await this.database.read(statement, { ...parameters, keys }, context))
    const lane = JSON.stringify([statement.name, parameters, context.version?.bookmarks ?? null])
    const open = this.open.get(lane)
    const gathering = open && !open.flight.abandoned ? open : this.begin(lane, statement, parameters)
    for (const key of keys) gathering.keys.add(key)
    gathering.askedBy.push(context)
    return gathering.flight.join(context.signal)
  }

  private begin(lane: string, statement: Statement, parameters: Parameters): Gathering {
    const before = this.last.get(lane)
    const keys = new Set<string>()
    const askedBy: ReadContext[] = []
    const close = () => {
      if (this.open.get(lane) === gathering) this.open.delete(lane)
    }
    const flight = new Flight(async (signal) => {
      await (before?.catch(throwIfAway) ?? setImmediate())
      close()
      const context = { ...askedBy[0], signal, version: allOf(askedBy) }
      return byKey(await this.database.read(statement, { ...parameters, keys: [...keys] }, context))
    })
    const gathering: Gathering = { keys, askedBy, flight }
    this.open.set(lane, gathering)
    this.last.set(lane, flight.result)
    const end = () => {
      close()
      if (this.last.get(lane) === flight.result) this.last.delete(lane)
    }
    flight.result.then(end, end)
    return gathering
  }
}

/** Who waits for a statement learns with it that the database is away, not after as long again. Other failures are its own. */
function throwIfAway(failure: unknown): void {
  if (failure instanceof DatabaseError && failure.kind === 'UNAVAILABLE') throw failure
}

/** What all see is told to each; they share a lane, and so what they are pinned to. */
const allOf = (contexts: readonly ReadContext[]): VersionWatch => ({
  bookmarks: contexts[0]?.version?.bookmarks,
  saw(version) {
    for (const context of contexts) context.version?.saw(version)
  },
})

const byKey = (rows: readonly Row[]): RowsByKey => new Map(rows.map((row) => [row[0] as string, row]))
