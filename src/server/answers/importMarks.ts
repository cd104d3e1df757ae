/**
 * Which data sets an answer shows only in part, because their import is under way. The marks belong to a version of the data like
 * everything else: as long as reads see the version they were read at, nobody asks for them again.
 */
import type { Database } from '../../database/database.ts'
import { PinnedVersion } from '../../database/dataVersion.ts'
import { type Importing, importing } from '../../graph/importing.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

interface Marks {
  /** Undefined when they could not be tied to one version. */
  version: string | undefined
  data: readonly Importing[]
}

export class ImportMarks {
  private known: Marks | undefined

  /** The marks last known, read now where none are. Their version was visible before the operation began. */
  async before(context: Pick<QueryContext, 'read'>): Promise<Marks> {
    return this.known ?? { version: undefined, data: await importing(context).catch(() => []) }
  }

  /** The marks of what the operation saw: those from before when it saw their version, else those and the ones of now. */
  async after(
    before: Marks,
    seen: PinnedVersion,
    database: Pick<Database, 'read'>,
    signal: AbortSignal,
  ): Promise<readonly Importing[]> {
    if (seen.version === undefined || (seen.held && seen.version === before.version)) return before.data
    // Pinned, so that marks kept under a version are those that are visible at it.
    const pinned = new PinnedVersion(seen.version)
    const read: QueryContext['read'] = (statement, parameters) =>
      database.read(statement, parameters, { version: pinned, signal })
    const data = await importing({ read }).catch(() => undefined)
    if (!data) return before.data
    if (pinned.held) this.known = { version: pinned.version, data }
    const sets = new Map([...before.data, ...data].map((each) => [each.dataSet, each]))
    return seen.held && pinned.held && seen.bookmarks ? data : [...sets.values()]
  }
}
