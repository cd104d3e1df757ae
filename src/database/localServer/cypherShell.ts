/** Runs Neo4j's cypher-shell from the same jars as the server. The password goes by the environment, in no list of processes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { DatabaseAddress } from '../../config.ts'
import { javaEnvironment } from './javaEnvironment.ts'

/** Resolves with the shell's exit code; its input and output are the user's own. */
export async function runCypherShell(
  { uri, user, password }: DatabaseAddress,
  lib: string,
  database: string,
  args: readonly string[],
): Promise<number> {
  const java = spawn(
    'java',
    ['-cp', join(lib, '*'), '-Dfile.encoding=UTF-8', 'org.neo4j.shell.Main', '-a', uri, '-d', database, ...args],
    { stdio: 'inherit', env: javaEnvironment({ NEO4J_USERNAME: user, NEO4J_PASSWORD: password }) },
  )
  const [code] = (await once(java, 'close')) as [number | null]
  return code ?? 1
}
