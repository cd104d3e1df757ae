/** The API as one thing to start and stop: schema, Apollo and HTTP over a database that the caller owns. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { printSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { readQuestions } from '../questions/readQuestions.ts'
import { readEnums } from '../relations/enumValues.ts'
import { buildSchema, readSchemaDocument } from '../resolvers/schema.ts'
import { createApollo } from './apollo.ts'
import { graphqlEndpoint } from './graphqlEndpoint.ts'
import { createHttpServer } from './http.ts'
import { OperationGate } from './limits/operationGate.ts'
import { questionsEndpoint } from './questionsEndpoint.ts'

export interface Api {
  url: string
  /** Refuses new work, lets requests in flight finish within `drainMs`, then closes what is left. */
  stop(): Promise<void>
}

export async function startApi(
  config: Pick<Config, 'host' | 'port' | 'drainMs' | 'allowedOrigins'>,
  database: Database,
  logger: Logger,
): Promise<Api> {
  const schema = buildSchema()
  const apollo = createApollo(schema, logger)
  await apollo.start()
  const readiness = { draining: false }
  const server = createHttpServer({
    graphql: graphqlEndpoint(apollo, database, new OperationGate()),
    questions: questionsEndpoint(readQuestions({ schema, enums: readEnums(readSchemaDocument()) }), database),
    database,
    readiness,
    schemaText: printSchema(schema),
    allowedOrigins: config.allowedOrigins,
    logger,
  })
  server.listen(config.port, config.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${host}:${port}`,
    async stop() {
      readiness.draining = true
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const overdue = setTimeout(() => server.closeAllConnections(), config.drainMs)
      await closed
      clearTimeout(overdue)
      await apollo.stop()
    },
  }
}
