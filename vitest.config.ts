/** Two kinds of tests: `unit` beside the code, without a database; `integration` in test/, against one real Neo4j for the whole run. */
import { defineConfig } from 'vitest/config'
import { ByDataSet } from './test/setup/byDataSet.ts'

/** Node resolves graphql to its CommonJS build, and so do our dependencies; Vite would take the ES build, and two graphqls do not mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    sequence: { sequencer: ByDataSet },
    reporters: ['default', './test/setup/lastLineReporter.ts'],
    projects: [
      { resolve, test: { name: 'unit', include: ['{src,bench}/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          globalSetup: './test/setup/neo4jForTests.ts',
          // One database serves all: files take turns, and say which data they need.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
