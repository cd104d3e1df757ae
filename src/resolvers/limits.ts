/** Fields of schema/limits.graphql: the limits of config.ts as they are. */
import { limits } from '../config.ts'
import type { Resolvers } from '../generated/resolverTypes.ts'

export const limitsResolvers: Pick<Resolvers, 'Query'> = { Query: { limits: () => limits } }
