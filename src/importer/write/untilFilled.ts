/** Waits until every index serves. Ten million links take many minutes: as long as one gets on, it is waited for. */
import type { Session } from 'neo4j-driver'

/** Seconds without any progress after which an index counts as stuck. */
const stuckAfter = 300

/** Throws what Neo4j says when an index cannot be filled, or none has got on for `seconds`. */
export async function untilFilled(session: Session, seconds = stuckAfter): Promise<void> {
  for (let before = ''; ; ) {
    try {
      await session.run('CALL db.awaitIndexes(toInteger($seconds))', { seconds })
      return
    } catch (cause) {
      const now = await progress(session)
      if (now === before) throw cause
      before = now
    }
  }
}

/** Empty when none is being filled. */
async function progress(session: Session): Promise<string> {
  const text =
    "SHOW INDEXES YIELD name, state, populationPercent WHERE state = 'POPULATING' RETURN name, populationPercent"
  const { records } = await session.run(text)
  return records.map((record) => record.keys.map((key) => record.get(key)).join(' ')).join(', ')
}
