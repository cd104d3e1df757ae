/** Refuses an operation that would write, or that asks for too much, before anything of it runs, whatever engine would run it. */
import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { limits } from '../../config.ts'
import { errorMessage } from '../../errorCodes.ts'
import { operationCost } from './operationCost.ts'

export const costPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, response }) {
      if (operation && operation.operation !== 'query') {
        const extensions = { code: 'READ_ONLY', found: operation.operation }
        throw new GraphQLError(errorMessage('READ_ONLY', extensions), { extensions })
      }
      const cost = operation && operationCost(schema, document, operation, request.variables ?? {})
      if (!cost) return
      response.http.headers.set('x-operation-cost', String(cost.value))
      if (cost.value <= limits.cost) return
      const extensions = { code: 'QUERY_TOO_EXPENSIVE', limit: limits.cost, found: cost.value, dearest: cost.dearest }
      throw new GraphQLError(errorMessage('QUERY_TOO_EXPENSIVE', extensions), { extensions })
    },
  }),
}
