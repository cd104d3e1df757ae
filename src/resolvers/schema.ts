/** The executable schema: the files of `schema/`, written out by relations/, with declared and hand-written resolvers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeTypeDefs } from '@graphql-tools/merge'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { projectRoot } from '../config.ts'
import { readProfile } from '../graph/planning/profile.ts'
import { EntityFinders } from '../graph/search/entityFinders.ts'
import { PartnerPages } from '../graph/supply/partners.ts'
import { readDeclarations } from '../relations/declarations.ts'
import { declaredResolvers } from '../relations/declaredResolvers.ts'
import { readEnums } from '../relations/enumValues.ts'
import { expandSdl, withoutDeclarations } from '../relations/expandSdl.ts'
import { NodeLoader } from '../relations/nodeLoader.ts'
import { chainMapResolvers } from './chainMap.ts'
import { changesResolvers } from './changes.ts'
import { comparisonResolvers } from './comparison.ts'
import { entityResolvers } from './entity.ts'
import { growthResolvers } from './growth.ts'
import { knowledgeResolvers } from './knowledge.ts'
import { limitsResolvers } from './limits.ts'
import { pathResolvers } from './paths.ts'
import { pictureResolvers } from './picture.ts'
import { pipelineResolvers } from './pipeline.ts'
import { projectResolvers } from './project.ts'
import { readinessResolvers } from './readiness.ts'
import { riskResolvers } from './risk.ts'
import { scalarResolvers } from './scalars.ts'
import { searchResolvers } from './search.ts'
import { siteResolvers } from './site.ts'
import { sourcingResolvers } from './sourcing.ts'
import { supplyResolvers } from './supply.ts'
import { zoneProfileResolvers } from './zoneProfile.ts'

const defaultProfile = join(projectRoot, 'profiles/default.yaml')

/** Every statement that the schema can ever send is defined once this returns. */
export function buildSchema(profile = readProfile(defaultProfile)): GraphQLSchema {
  const sdl = readSchemaDocument()
  const declarations = readDeclarations(sdl)
  const nodes = new NodeLoader(declarations)
  const pages = new PartnerPages(declarations, nodes)
  const finders = new EntityFinders(declarations, nodes)
  const expanded = expandSdl(sdl)
  const enums = readEnums(expanded)
  return makeExecutableSchema({
    typeDefs: withoutDeclarations(expanded),
    resolvers: [
      declaredResolvers(expanded, declarations, nodes, enums),
      limitsResolvers,
      scalarResolvers,
      chainMapResolvers(finders, profile),
      entityResolvers(finders, nodes),
      supplyResolvers(pages, finders, nodes),
      pipelineResolvers(finders, profile),
      riskResolvers(finders, nodes, profile),
      pathResolvers(finders, profile),
      pictureResolvers(finders, nodes, profile),
      changesResolvers(finders, enums),
      growthResolvers(finders, profile),
      readinessResolvers(finders, profile),
      zoneProfileResolvers(finders, profile),
      comparisonResolvers(finders, profile),
      siteResolvers,
      sourcingResolvers(finders, pages, profile),
      projectResolvers(enums, nodes),
      searchResolvers(enums, nodes),
      knowledgeResolvers(nodes, declarations.titles),
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

/** Labels of all entities: types stored as nodes. */
export const entityLabels = (): string[] => [...readDeclarations(readSchemaDocument()).entities.keys()]

/** The files of `schema/` as one document, as they are written. */
export function readSchemaDocument(): DocumentNode {
  const folder = join(projectRoot, 'schema')
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  return mergeTypeDefs(files.sort().map((file) => readFileSync(join(folder, file), 'utf8')))
}
