/** The password of a managed server: made once, kept in its folder, told to the server before it first starts. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { javaEnvironment } from './javaEnvironment.ts'
import type { ServerFolder } from './serverFolder.ts'

/** Undefined where the server has never run. */
export function readPassword({ passwordFile }: ServerFolder): string | undefined {
  return existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined
}

/**
 * Readable by its owner only, and in no list of processes: Neo4j's tool reads it from the file. A server without a system
 * database has never started and takes it as often as it is told, so a first start that was cut short is simply made again.
 */
export async function ensurePassword(folder: ServerFolder, lib: string): Promise<string> {
  // Hexadecimal: the tool takes a password that begins with a hyphen for an option.
  const password = readPassword(folder) ?? randomBytes(24).toString('hex')
  if (existsSync(join(folder.home, 'data', 'databases', 'system'))) return password
  writeFileSync(folder.passwordFile, `${password}\n`, { mode: 0o600 })
  await setInitialPassword(folder, lib)
  return password
}

async function setInitialPassword(folder: ServerFolder, lib: string): Promise<void> {
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool']
  const java = spawn('java', [...tool, 'dbms', 'set-initial-password', `@${folder.passwordFile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: javaEnvironment({ NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf }),
  })
  let said = ''
  java.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const [code] = (await once(java, 'close')) as [number | null]
  if (code !== 0)
    throw new Error(
      `Neo4j 的管理工具没有设成初始密码。 Neo4j's admin tool did not set the first password:\n${said.trim()}`,
    )
}
