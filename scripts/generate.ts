/** Writes docs/schema.graphql and src/generated from schema/. Run after every change of the SDL; a test refuses stale files. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { printSchema } from 'graphql'
import codegen from '../codegen.ts'
import { projectRoot } from '../src/config.ts'
import { buildSchema } from '../src/resolvers/schema.ts'

process.chdir(projectRoot)
writeFileSync(join(projectRoot, 'docs/schema.graphql'), `${printSchema(buildSchema())}\n`)
await generate(codegen, true)
