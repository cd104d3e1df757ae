/** The executable schema: the files of `schema/`, written out by relations/, with declared and hand-written resolvers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeTypeDefs } from '@graphql-tools/merge'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { projectRoot } from '../config.ts'
import { readDeclarations } from '../relations/declarations.ts'
import { declaredResolvers } from '../relations/declaredResolvers.ts'
import { readEnums } from '../relations/enumValues.ts'
import { expandSdl, withoutDeclarations } from '../relations/expandSdl.ts'
import { NodeLoader } from '../relations/nodeLoader.ts'
import { entityResolvers } from './entity.ts'
import { knowledgeResolvers } from './knowledge.ts'
import { projectResolvers } from './project.ts'
import { scalarResolvers } from './scalars.ts'
import { searchResolvers } from './search.ts'
import { supplyResolvers } from './supply.ts'

/** Every statement that the schema can ever send is defined once this returns. */
export function buildSchema(): GraphQLSchema {
  const sdl = mergeTypeDefs(readSchemaFiles())
  const declarations = readDeclarations(sdl)
  const nodes = new NodeLoader(declarations)
  const expanded = expandSdl(sdl)
  const enums = readEnums(expanded)
  return makeExecutableSchema({
    typeDefs: withoutDeclarations(expanded),
    resolvers: [
      declaredResolvers(expanded, declarations, nodes, enums),
      scalarResolvers,
      entityResolvers(declarations, nodes),
      supplyResolvers(declarations, nodes),
      projectResolvers(enums, nodes),
      searchResolvers(enums, nodes),
      knowledgeResolvers(nodes),
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

/** Labels of all entities: types stored as nodes. */
export const entityLabels = (): string[] => [...readDeclarations(mergeTypeDefs(readSchemaFiles())).entities.keys()]

function readSchemaFiles(): string[] {
  const folder = join(projectRoot, 'schema')
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
}
