/**
 * Runs an operation and gives the bytes of its answer: the one way for everything that answers, `/graphql` and whatever else.
 * An answer that was whole is kept under the version of the data it shows, and given again as long as a read sent after the
 * request arrived finds that version unchanged: a hit is never older than the last commit before it. Roles never share.
 */
import { createHash } from 'node:crypto'
import type { ApolloServer } from '@apollo/server'
import type { Config } from '../../config.ts'
import type { Database } from '../../database/database.ts'
import { PinnedVersion } from '../../database/dataVersion.ts'
import { Flight } from '../../database/flight.ts'
import { GatheredReads } from '../../database/gatheredReads.ts'
import type { Importing } from '../../graph/importing.ts'
import { createQueryContext } from '../../relations/queryContext.ts'
import type { RequestContext } from '../apollo.ts'
import type { OperationGate } from '../limits/operationGate.ts'
import { EncodedBytes } from './encodedBytes.ts'
import { ImportMarks } from './importMarks.ts'
import { LeastRecent } from './leastRecent.ts'

export interface OperationRequest {
  query: string
  operationName?: string | undefined
  variables?: Readonly<Record<string, unknown>> | undefined
}

export interface Caller {
  requestId: string
  /** Answers are shared only within a role. */
  role: string
  signal: AbortSignal
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: EncodedBytes
  /** Set when the answer is whole and shows one version of the data: the same text means the same bytes. */
  etag?: string
}

export interface Kept {
  version: string
  answer: Answer
}

/** What the cache counts for an answer beside its own bytes: the key twice over, the compressed forms, the objects. */
const overhead = 1.5
const fixedBytes = 1_000

export class Operations {
  private readonly apollo: ApolloServer<RequestContext>
  private readonly database: Database
  private readonly gathered: GatheredReads
  private readonly gate: OperationGate
  private readonly freshnessMs: number
  private readonly kept: LeastRecent<string, Kept> | undefined
  private readonly flights = new Map<string, Flight<Answer>>()
  private readonly marks = new ImportMarks()
  private last: { version: string; askedAt: number } | undefined

  constructor(
    apollo: ApolloServer<RequestContext>,
    database: Database,
    gate: OperationGate,
    { answerCacheBytes, freshnessMs }: Pick<Config, 'answerCacheBytes' | 'freshnessMs'>,
  ) {
    this.apollo = apollo
    this.database = database
    this.gathered = new GatheredReads(database)
    this.gate = gate
    this.freshnessMs = freshnessMs
    this.kept = answerCacheBytes > 0 ? new LeastRecent(answerCacheBytes) : undefined
  }

  /** Rejects only when the caller has gone or was refused a turn; whatever goes wrong inside is an answer with errors. */
  async run(request: OperationRequest, caller: Caller): Promise<Answer> {
    const now = new Date()
    if (!this.kept) return this.execute(request, caller, now)
    let version: string
    try {
      version = await this.versionNow()
    } catch (failure) {
      // The database was just asked: operations that need it hear of it now, not after another wait; the schema is still told.
      return this.execute(request, caller, now, new GatheredReads({ read: () => Promise.reject(failure) }))
    }
    const key = keyOf(request, caller.role, now)
    const known = this.kept.get(key)
    if (known?.version === version) return known.answer
    return this.inFlight(key, version, caller.signal, (signal) =>
      this.executeAt(version, key, request, { ...caller, signal }, now),
    )
  }

  /** Within the freshness window the version last found counts as current. */
  private async versionNow(): Promise<string> {
    const askedAt = performance.now()
    if (this.last && askedAt - this.last.askedAt < this.freshnessMs) return this.last.version
    const version = await this.database.version()
    this.last = { version, askedAt }
    return version
  }

  private inFlight(
    key: string,
    version: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const name = `${version}\n${key}`
    const under = this.flights.get(name)
    if (under && !under.abandoned) return under.join(signal)
    const flight = new Flight(async (ended) => {
      try {
        return await work(ended)
      } finally {
        if (this.flights.get(name) === flight) this.flights.delete(name)
      }
    })
    this.flights.set(name, flight)
    return flight.join(signal)
  }

  /** Keeps the answer when it has no errors and every read saw the version asked for. */
  private async executeAt(version: string, key: string, request: OperationRequest, caller: Caller, now: Date) {
    const watch = new PinnedVersion(version)
    const answer = await this.execute(request, caller, now, this.gathered, watch)
    if (answer.failed || !watch.held) return answer
    const whole: Answer = { ...answer, body: answer.body.onItsOwn(), etag: etagOf(version, key) }
    this.kept?.set(key, { version, answer: whole }, fixedBytes + overhead * whole.body.plain.length + 2 * key.length)
    return whole
  }

  private execute(
    request: OperationRequest,
    { requestId, signal }: Caller,
    now: Date,
    gathered = this.gathered,
    version = new PinnedVersion(),
  ): Promise<Answer & { failed: boolean }> {
    const { query, operationName: operation, variables = {} } = request
    return this.gate.run(signal, async () => {
      const context = createQueryContext(gathered.database, { requestId, signal, operation, version }, now, gathered)
      const marks = await this.marks.before(context)
      const { http, body } = await this.apollo.executeOperation(
        { query, variables, ...(operation !== undefined && { operationName: operation }) },
        { contextValue: { ...context, requestId } },
      )
      if (body.kind !== 'single') throw new Error('Apollo answered in parts, which no operation of ours asks for.')
      const { errors, data } = body.singleResult
      // Who was told of a failure does not wait for more; nor does a database that failed get asked again at once.
      const partial = errors ? marks.data : await this.marks.after(marks, version, gathered.database, signal)
      const extensions = extensionsOf(body.singleResult.extensions, partial)
      return {
        status: http.status ?? 200,
        headers: { ...Object.fromEntries(http.headers), ...importingHeader(partial) },
        body: new EncodedBytes(Buffer.from(JSON.stringify({ errors, data, extensions }))),
        failed: errors !== undefined,
      }
    })
  }
}

function extensionsOf(own: Record<string, unknown> | undefined, partial: readonly Importing[]) {
  return partial.length > 0 ? { ...own, importing: partial } : own
}

/** Names of data sets may be Chinese, which no header may hold as it is. */
const importingHeader = (partial: readonly Importing[]): Record<string, string> =>
  partial.length > 0
    ? { 'x-liantu-importing': partial.map(({ dataSet }) => encodeURIComponent(dataSet)).join(', ') }
    : {}

/** Everything that an answer depends on beside the data. Only the last part is free text, so no two requests make one key. */
function keyOf({ query, operationName, variables }: OperationRequest, role: string, now: Date): string {
  const others = JSON.stringify([role, now.toISOString().slice(0, 10), operationName ?? null, variables ?? null])
  return `${others}\n${query}`
}

/** Weak: the bytes differ by their compression. */
const etagOf = (version: string, key: string) =>
  `W/"${createHash('sha1').update(version).update('\n').update(key).digest('base64url')}"`
