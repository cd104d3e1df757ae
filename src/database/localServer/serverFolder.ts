/** The folder of one managed Neo4j: data, logs, configuration, password, owner. Made on first use; nothing outside it is touched. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'

export interface ServerFolder {
  home: string
  conf: string
  /** Neo4j's own output. */
  log: string
  owner: string
  passwordFile: string
  /** Where LOAD CSV may read. */
  import: string
}

export function openServerFolder(home: string): ServerFolder {
  const folder: ServerFolder = {
    home,
    conf: join(home, 'conf'),
    log: join(home, 'logs', 'console.log'),
    owner: join(home, 'owner.json'),
    passwordFile: join(home, 'password'),
    import: join(home, 'import'),
  }
  for (const path of [folder.conf, join(home, 'logs'), folder.import]) mkdirSync(path, { recursive: true, mode: 0o700 })
  return folder
}

export function writeConfiguration(folder: ServerFolder, port: number): void {
  const shared = readFileSync(join(projectRoot, 'neo4j/neo4j.conf'), 'utf8')
  const own = `\nserver.bolt.listen_address=127.0.0.1:${port}\nserver.bolt.advertised_address=127.0.0.1:${port}\n`
  writeFileSync(join(folder.conf, 'neo4j.conf'), shared + own)
}

/** `isNew` tells that the server does not know the password yet. Readable by its owner only. */
export function readOrMakePassword(folder: ServerFolder): { password: string; isNew: boolean } {
  if (existsSync(folder.passwordFile))
    return { password: readFileSync(folder.passwordFile, 'utf8').trim(), isNew: false }
  const password = randomBytes(24).toString('base64url')
  return { password, isNew: true }
}

/** Kept only once the server knows it: a start that fails before leaves no password behind that opens nothing. */
export function keepPassword(folder: ServerFolder, password: string): void {
  writeFileSync(folder.passwordFile, `${password}\n`, { mode: 0o600 })
}

/** The last lines of the log, for an error that explains itself. */
export function logTail(folder: ServerFolder, lines = 15): string {
  if (!existsSync(folder.log)) return ''
  return readFileSync(folder.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}
