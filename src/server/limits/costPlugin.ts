/** Refuses an operation that would write, or that asks for too much, before anything of it runs, whatever engine would run it. */
import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { limits } from '../../config.ts'
import { errorMessage } from '../../errorCodes.ts'
import { type Cost, operationCost } from './operationCost.ts'

export const costPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, response }) {
      if (operation && operation.operation !== 'query') {
        const extensions = { code: 'READ_ONLY', found: operation.operation }
        throw new GraphQLError(errorMessage('READ_ONLY', extensions), { extensions })
      }
      const cost = operation && knownCost(schema, document, operation, request.variables ?? {})
      if (!cost) return
      response.http.headers.set('x-operation-cost', String(cost.value))
      if (cost.value <= limits.cost) return
      const extensions = { code: 'QUERY_TOO_EXPENSIVE', limit: limits.cost, found: cost.value, dearest: cost.dearest }
      throw new GraphQLError(errorMessage('QUERY_TOO_EXPENSIVE', extensions), { extensions })
    },
  }),
}

/** Costs read once: by operation, and by whatever of its variables can change them, which are numbers, switches and lengths. */
const costs = new WeakMap<OperationDefinitionNode, Map<string, Cost>>()
const mostShapes = 100

function knownCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost | undefined {
  const shape = JSON.stringify(variables, (_name, value) => (typeof value === 'string' ? '' : value))
  const known = costs.get(operation) ?? new Map<string, Cost>()
  const before = known.get(shape)
  if (before) return before
  const cost = operationCost(schema, document, operation, { ...variables })
  if (!cost) return undefined
  if (known.size >= mostShapes) known.clear()
  costs.set(operation, known.set(shape, cost))
  return cost
}
