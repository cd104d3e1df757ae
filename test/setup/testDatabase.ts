/** The test database, and the data that a test file needs in it. A file has a server to itself while it runs: what one loads, the next may replace. */
import { join } from 'node:path'
import { inject } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import type { TestServer } from './neo4jForTests.ts'

/** The server of the file that runs: Vitest numbers from 1 those that run at a time. */
export function testServer(): TestServer {
  const server = inject('servers')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!server) throw new Error(`No Neo4j is there for place ${process.env.VITEST_POOL_ID}.`)
  return server
}

export const testDatabase = (): Database => connect(testServer(), 'neo4j')

/** Leaves constraints and indexes; they are the same for all data. */
export async function emptyDatabase(database: Database): Promise<void> {
  const session = database.writeSession()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
  }
}

export type DataSet = 'jinhua' | 'small' | 'planner'

const folders: Record<DataSet, string> = {
  jinhua: 'import/jinhua',
  small: 'test/fixtures/small',
  planner: 'test/fixtures/planner',
}

/** Replaces the content by one data set, unless it is exactly that already. Throws when the delivery is rejected. */
export async function loadOnly(database: Database, dataSet: DataSet): Promise<void> {
  await ensureConstraints(database)
  if (await holdsOnly(database, dataSet)) return
  await emptyDatabase(database)
  const report = await importDelivery(database, join(projectRoot, folders[dataSet]))
  if (report.outcome === 'rejected') throw new Error(`${dataSet} was rejected: ${JSON.stringify(report.verdicts)}`)
  const session = database.writeSession()
  try {
    await session.run('MATCH (run:ImportRun) SET run.loadedForTests = true')
  } finally {
    await session.close()
  }
}

async function holdsOnly(database: Database, dataSet: DataSet): Promise<boolean> {
  const session = database.writeSession()
  try {
    const text =
      'MATCH (n:Entity) UNWIND n.deliveries AS d WITH collect(DISTINCT d) AS found MATCH (run:ImportRun) RETURN found, count(run) AS runs, count(run.loadedForTests) = count(run) AS ours'
    const { records } = await session.run(text)
    const found = (records[0]?.get('found') ?? []) as string[]
    // What changed since is an answer too, and its order is that of the files: the one run is ours, not that of an export's copy.
    if (found.length !== 1 || found[0] !== dataSet || Number(records[0]?.get('runs')) !== 1 || !records[0]?.get('ours'))
      return false
    const { total } = await importDelivery(database, join(projectRoot, folders[dataSet]), { dryRun: true })
    return total.created + total.changed + total.rejected === 0
  } finally {
    await session.close()
  }
}
