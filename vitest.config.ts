/**
 * Three kinds of tests: `unit` beside the code, without a database; `integration` in test/, each file with one of the real Neo4j servers
 * to itself (neo4jForTests.ts); afterwards `alone`, what measures time or memory, with nothing beside it.
 */
import { defineConfig } from 'vitest/config'
import { ByDataSet } from './test/setup/byDataSet.ts'
import { filesAtOnce } from './test/setup/neo4jForTests.ts'

/** Node resolves graphql to its CommonJS build, and so do our dependencies; Vite would take the ES build, and two graphqls do not mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** What waits no longer than it must, and what grows, is told from a busy machine only when nothing else runs. */
const alone = ['faults', 'freshness', 'soak'].map((name) => `test/long/${name}.test.ts`)
/** One group: Vitest may give a place twice while it goes from one group to the next. */
const together = { maxWorkers: filesAtOnce, sequence: { groupOrder: 1 } }
/** The Java programs that a test starts itself live for seconds: with the quick compiler alone they need half of the two cores' time. */
const env = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' }
const onNeo4j = {
  env,
  globalSetup: ['./test/setup/neo4jForTests.ts', './test/setup/unpackBrowser.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    sequence: { sequencer: ByDataSet },
    reporters: ['default', './test/setup/lastLineReporter.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{src,bench}/**/*.test.ts'],
          ...together,
        },
      },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: alone,
          ...together,
        },
      },
      {
        resolve,
        test: { ...onNeo4j, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
