/** Apollo Server with every option said. Reads only; introspection and suggestions stay on because the playground is a product feature. */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLError, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { limits } from '../config.ts'
import { statusOfCode } from '../errorCodes.ts'
import type { QueryContext } from '../relations/queryContext.ts'
import { CompiledOperations } from './compiledOperations.ts'
import { costPlugin } from './limits/costPlugin.ts'
import { documentRules } from './limits/documentRules.ts'
import { formatError, formatExecutionError, isUnexpected } from './publicErrors.ts'

export interface RequestContext extends QueryContext {
  requestId: string
}

export function createApollo(schema: GraphQLSchema, logger: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...documentRules],
    validationOptions: { maxErrors: limits.validationErrors },
    formatError,
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin,
      compiledPlugin(new CompiledOperations(schema), logger),
      errorPlugin(logger),
    ],
  })
}

/** Apollo parses, validates and decides; from a document's second use on, compiled code executes. */
function compiledPlugin(operations: CompiledOperations, logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, request, contextValue, operationName }) {
        const { operationName: name, variables } = request
        const result = await operations.execute({ document, operationName: name, variables }, contextValue)
        if (!result) return null
        const { data = null, errors } = result
        if (errors) logMasked(logger, errors, contextValue, operationName)
        const singleResult = errors ? { errors: errors.map(formatExecutionError), data } : { data }
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
      },
    }),
  }
}

function logMasked(
  logger: Logger,
  errors: readonly GraphQLError[],
  { requestId }: RequestContext,
  operation: string | null | undefined,
): void {
  for (const error of errors.filter(isUnexpected)) {
    logger.error({ requestId, operation, path: error.path, err: error.originalError ?? error }, 'masked error')
  }
}

/** Logs what was masked, once, with the request id that the client gets; and lets the HTTP status say what the code says. */
function errorPlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue, operationName }) {
        logMasked(logger, errors, contextValue, operationName)
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        const { errors = [], data } = response.body.singleResult
        for (const { extensions } of errors) {
          const status = statusOfCode(extensions?.code)
          if (!status || !extensions) continue
          extensions.requestId = contextValue.requestId
          // A caller's mistake in one field leaves the others answered.
          if (status < 500 && data !== undefined) continue
          response.http.status = status
          if (status === 503) response.http.headers.set('retry-after', '5')
        }
      },
    }),
  }
}
