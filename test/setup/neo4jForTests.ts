/** Starts the one Neo4j of a test run, in a folder of its own that is new each time, and tells the tests where it answers. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../src/config.ts'
import { startLocalServer } from '../../src/database/localServer/startLocalServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }
    neo4jLib: string
    /** Folder of the server. */
    neo4jFolder: string
  }
}

export default async function setup({ provide }: TestProject) {
  const { home, neo4jLib } = readConfig()
  if (!neo4jLib) throw new Error('LIANTU_NEO4J_LIB is not set: run npm test, which fetches Neo4j.')
  const folder = join(home, 'test', `neo4j-${process.pid}`)
  // Two runs that begin at once on one machine must not take the same port.
  const server = await startLocalServer({ folder, lib: neo4jLib, port: 7800 + 5 * (process.pid % 40) })
  provide('neo4j', server.address)
  provide('neo4jLib', neo4jLib)
  provide('neo4jFolder', folder)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
