/** The statements that an operation of ours really sends, sent by the bare driver: what any layer above it can reach at most. */
import neo4j, { type Driver } from 'neo4j-driver'
import { pino } from 'pino'
import type { DatabaseAddress } from '../../src/config.ts'
import { connect, type StatementReport, withIntegers } from '../../src/database/database.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import { buildSchema } from '../../src/resolvers/schema.ts'
import { createApollo } from '../../src/server/apollo.ts'
import type { Ask } from './client.ts'
import type { Work } from './workload.ts'

/** Different variables, so that no cache of the database answers. */
const recordedQuestions = 50

interface Recorded {
  text: string
  parameters: Record<string, unknown>
}

export interface RawDriver {
  asks(work: Work): Promise<Ask>
  close(): Promise<void>
}

export async function openRawDriver(address: DatabaseAddress): Promise<RawDriver> {
  const database = connect(address, 'neo4j')
  const apollo = createApollo(buildSchema(), pino({ level: 'silent' }))
  await apollo.start()
  const options = { disableLosslessIntegers: true, telemetryDisabled: true, maxConnectionPoolSize: 16 } as const
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), options)

  async function record({ ours, variables }: Work, n: number): Promise<Recorded[]> {
    const sent: StatementReport[] = []
    const stop = database.observe((report) => sent.push(report))
    const contextValue = { ...createQueryContext(database, {}), requestId: '' }
    await apollo.executeOperation({ query: ours.query, variables: variables(n) }, { contextValue })
    stop()
    return sent.map(({ statement, parameters }) => ({ text: statement.text, parameters: withIntegers(parameters) }))
  }

  return {
    async asks(work) {
      const recorded: Recorded[][] = []
      for (let n = 0; n < recordedQuestions; n += 1) recorded.push(await record(work, n))
      return async (n) => {
        for (const statement of recorded[n % recorded.length] ?? []) await run(driver, statement)
      }
    },
    async close() {
      await driver.close()
      await apollo.stop()
      await database.close()
    },
  }
}

async function run(driver: Driver, { text, parameters }: Recorded): Promise<void> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  await session.run(text, parameters)
  await session.close()
}
