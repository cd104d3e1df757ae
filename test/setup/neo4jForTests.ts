/**
 * Starts the Neo4j servers of a test run, one for each file that runs at a time, in folders of their own that are new each time, and
 * tells the tests where they answer. The projects that need them share them.
 */
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../src/config.ts'
import { type LocalServer, startLocalServer } from '../../src/database/localServer/startLocalServer.ts'

export interface TestServer {
  uri: string
  user: string
  password: string
  folder: string
}

declare module 'vitest' {
  interface ProvidedContext {
    servers: readonly TestServer[]
    neo4jLib: string
  }
}

/** More would cost more in starting than they save. */
export const filesAtOnce = Math.min(2, availableParallelism())

interface Started {
  users: number
  servers: Promise<(LocalServer & { folder: string })[]>
}

/** Vitest loads this file once for each project. */
const shared = globalThis as { liantuTestServers?: Started }

export default async function setup({ provide }: TestProject) {
  const { home, neo4jLib } = readConfig()
  if (!neo4jLib) throw new Error('LIANTU_NEO4J_LIB is not set: run npm test, which fetches Neo4j.')
  shared.liantuTestServers ??= { users: 0, servers: startAll(home, neo4jLib) }
  const started = shared.liantuTestServers
  started.users += 1
  const servers = await started.servers
  provide(
    'servers',
    servers.map(({ address, folder }) => ({ ...address, folder })),
  )
  provide('neo4jLib', neo4jLib)
  return async () => {
    started.users -= 1
    if (started.users > 0) return
    await Promise.all(servers.map((server) => server.stop()))
    for (const { folder } of servers) rmSync(folder, { recursive: true, force: true })
  }
}

function startAll(home: string, lib: string) {
  return Promise.all(
    Array.from({ length: filesAtOnce }, async (_, index) => {
      const folder = join(home, 'test', `neo4j-${process.pid}-${index}`)
      // Two that begin at once on one machine must not take the same port.
      const server = await startLocalServer({ folder, lib, port: 7600 + 4 * (process.pid % 40) + 2 * index })
      return { ...server, folder }
    }),
  )
}
