/** Runs Neo4j's own admin tool on a managed server's folder, which nobody may be serving meanwhile. Throws with what it said. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { javaEnvironment } from './javaEnvironment.ts'
import type { ServerFolder } from './serverFolder.ts'

/** Bulk import keeps its own structures off the heap. */
const heap = '1g'

export async function runAdminTool(folder: ServerFolder, lib: string, args: readonly string[]): Promise<string> {
  const java = spawn(
    'java',
    [
      `-Xmx${heap}`,
      '-cp',
      join(lib, '*'),
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      'org.neo4j.cli.AdminTool',
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: javaEnvironment({ NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf }),
    },
  )
  let said = ''
  for (const stream of [java.stdout, java.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000)
    })
  }
  const [code] = (await once(java, 'close')) as [number | null]
  if (code !== 0)
    throw new Error(
      `Neo4j 的管理工具没有做成。 Neo4j's admin tool failed (${args.slice(0, 3).join(' ')}):\n${said.trim()}`,
    )
  return said
}
