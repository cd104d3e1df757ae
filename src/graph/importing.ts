/** Deliveries of which the graph holds only a part, so that no answer passes half an import for the whole. */
import { readStatement } from '../database/statement.ts'
import type { QueryContext } from '../relations/queryContext.ts'

export interface Importing {
  dataSet: string
  since: string
}

const statement = readStatement('importing')

export async function importing(context: Pick<QueryContext, 'read'>): Promise<readonly Importing[]> {
  const rows = await context.read(statement, {})
  return rows.map(([dataSet, since]) => ({ dataSet: String(dataSet), since: String(since) }))
}
