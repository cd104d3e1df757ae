/** The real API on a free port of loopback, over the test database; its log is silent. */
import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { type DataSet, loadOnly, testDatabase } from './testDatabase.ts'

export const startTestApi = (database: Database): Promise<Api> =>
  startApi({ host: '127.0.0.1', port: 0, drainMs: 2_000, allowedOrigins: [] }, database, pino({ level: 'silent' }))

/** Cypher for what no delivery holds. Removed, because the next file to load the same data would not see that it is there. */
interface ByHand {
  made: readonly string[]
  removed: string
}

/** One data set and an API over it for the tests of a file: there before the first of them, gone after the last. */
export function served(dataSet: DataSet, byHand?: ByHand): { api: Api; database: Database } {
  const both = {} as { api: Api; database: Database }
  beforeAll(async () => {
    both.database = testDatabase()
    await loadOnly(both.database, dataSet)
    await write(both.database, byHand?.made ?? [])
    both.api = await startTestApi(both.database)
  })
  afterAll(async () => {
    await write(both.database, byHand ? [byHand.removed] : [])
    await both.api.stop()
    await both.database.close()
  })
  return both
}

async function write(database: Database, statements: readonly string[]): Promise<void> {
  const session = database.writeSession()
  for (const statement of statements) await session.run(statement)
  await session.close()
}
