/** Where the makers of a segment cluster (question 17). In: a segment and a kind of place. Out: places, the most makers first. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface Cluster {
  /** Null gathers makers without a recorded place of that kind. */
  place: string | null
  companies: readonly string[]
}

const statement = readStatement('segment-clusters')

export async function clustersOf(segment: string, level: string, context: QueryContext): Promise<Cluster[]> {
  const rows = (await context.read(statement, { segment, level })) as unknown as readonly [string | null, string[]][]
  return rows.map(([place, companies]) => ({ place, companies }))
}
