/** The API as one thing to start and stop: schema, Apollo and HTTP over a database that the caller owns. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { printSchema } from 'graphql'
import type { Logger } from 'pino'
import { type Config, kept, patience } from '../config.ts'
import type { Database } from '../database/database.ts'
import { buildSchema } from '../resolvers/schema.ts'
import { Operations } from './answers/operations.ts'
import { createApollo } from './apollo.ts'
import { CostBudget } from './doors/costBudget.ts'
import { type Door, openDoor } from './doors/door.ts'
import { graphqlEndpoint } from './graphqlEndpoint.ts'
import { createHttpServer } from './http.ts'
import { OperationGate } from './limits/operationGate.ts'
import { Metrics } from './metrics.ts'
import { questionsEndpoint } from './questionsEndpoint.ts'
import { shippedQuestions } from './shippedQuestions.ts'
import { logStatements } from './statementLog.ts'

export interface Api {
  url: string
  /** Not ready from now on; after `drainDelayMs` refuses new work, lets what is in flight finish within `drainMs`, then closes what is left. */
  stop(): Promise<void>
}

/** Settings of the server; those with a default may be left out. */
export type ServerConfig = Pick<Config, 'host' | 'port' | 'drainMs' | 'allowedOrigins'> &
  Partial<Pick<Config, 'answerCacheBytes' | 'freshnessMs' | 'drainDelayMs'>> & {
    /** Figures of the process among the metrics: for the one server of a process. */
    tellProcess?: boolean
    patience?: Record<keyof typeof patience, number>
  }

export async function startApi(
  config: ServerConfig,
  database: Database,
  logger: Logger,
  door: Door = openDoor,
): Promise<Api> {
  const schema = buildSchema()
  const apollo = createApollo(schema, logger)
  await apollo.start()
  const readiness = { draining: false }
  const gate = new OperationGate()
  const { answerCacheBytes = kept.answerBytes, freshnessMs = 0 } = config
  const operations = new Operations(apollo, database, gate, { answerCacheBytes, freshnessMs })
  const metrics = new Metrics(gate)
  if (config.tellProcess) metrics.tellProcess()
  const unlisten = [database.observe(logStatements(logger)), database.observe((report) => metrics.statement(report))]
  const server = createHttpServer({
    graphql: graphqlEndpoint(apollo, operations, database, gate),
    questions: questionsEndpoint(shippedQuestions(schema), database, operations),
    database,
    readiness,
    schemaText: printSchema(schema),
    allowedOrigins: config.allowedOrigins,
    door,
    budget: new CostBudget(),
    metrics,
    logger,
    patience: config.patience ?? patience,
  })
  server.listen(config.port, config.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${host}:${port}`,
    async stop() {
      readiness.draining = true
      if (config.drainDelayMs) await wait(config.drainDelayMs)
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const overdue = setTimeout(() => server.closeAllConnections(), config.drainMs)
      await closed
      clearTimeout(overdue)
      await apollo.stop()
      for (const end of unlisten) end()
    },
  }
}
