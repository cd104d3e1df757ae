/**
 * Writes docs/schema.graphql, docs/model.md and the generated types from schema/, docs/dependencies.md from the lock file, the package of the
 * shipped data from import/tables. Run after every change of these; tests refuse stale files.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { printSchema } from 'graphql'
import codegen from '../codegen.ts'
import { projectRoot } from '../src/config.ts'
import { readDeclarations } from '../src/relations/declarations.ts'
import { buildSchema, readSchemaDocument } from '../src/resolvers/schema.ts'
import { dependencyPage } from './dependencyPage.ts'
import { modelPage } from './modelPage.ts'
import { shippedData, shippedPackage } from './shippedPackage.ts'

process.chdir(projectRoot)
writeFileSync(join(projectRoot, 'docs/schema.graphql'), `${printSchema(buildSchema())}\n`)
writeFileSync(join(projectRoot, 'docs/model.md'), modelPage(readDeclarations(readSchemaDocument())))
writeFileSync(join(projectRoot, 'docs/dependencies.md'), dependencyPage())
writeFileSync(join(shippedData, 'datapackage.json'), shippedPackage(shippedData))
await generate(codegen, true)
