/** What a statement costs Neo4j and how it was planned, run with its parameters as the API sends them. */
import type { ProfiledPlan, Record as Row } from 'neo4j-driver'
import { type Database, type Parameters, withIntegers } from '../../src/database/database.ts'

export async function profiled(
  database: Database,
  text: string,
  parameters: Parameters,
): Promise<{ plan: ProfiledPlan; records: readonly Row[] }> {
  const session = database.writeSession()
  try {
    const { summary, records } = await session.run(`PROFILE ${text}`, withIntegers(parameters))
    if (!summary.profile) throw new Error('Neo4j told no profile.')
    return { plan: summary.profile, records }
  } finally {
    await session.close()
  }
}
