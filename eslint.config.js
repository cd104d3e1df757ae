/** Lints the printed schema: graphql-eslint's recommended and Relay rules. TypeScript is Biome's. */
import { readFileSync } from 'node:fs'
import graphql from '@graphql-eslint/eslint-plugin'
import { buildSchema, isObjectType } from 'graphql'

const schema = buildSchema(readFileSync('docs/schema.graphql', 'utf8'))
const partsOfAnswers = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name)

export default [
  {
    files: ['docs/schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'docs/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Keyset pages go forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Connections offer `nodes` beside `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Parts of an answer have no identity of their own; what is stored has.
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: partsOfAnswers } }],
      // Regions hold regions, segments segments, parks parks.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
]
