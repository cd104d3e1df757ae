/** The folder of one managed Neo4j: data, logs, configuration, password, owner. Made on first use; nothing outside it is touched. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

export interface Password {
  password: string
  /** False until the server is known to have it: on the first start, and after a first start that was cut short. */
  isSet: boolean
}

/** Made on first use and readable by its owner only; written before the server learns it, so that no crash can lose it. */
export function readOrMakePassword(folder: ServerFolder): Password {
  if (existsSync(folder.passwordFile)) return { password: readPassword(folder.passwordFile), isSet: true }
  const unset = unsetPasswordFile(folder)
  if (!existsSync(unset)) writeFileSync(unset, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  return { password: readPassword(unset), isSet: false }
}

export const passwordIsSet = (folder: ServerFolder) => renameSync(unsetPasswordFile(folder), folder.passwordFile)

const unsetPasswordFile = (folder: ServerFolder) => `${folder.passwordFile}.unset`

const readPassword = (file: string) => readFileSync(file, 'utf8').trim()

/** The last lines of the log, for an error that explains itself. */
export function logTail(folder: ServerFolder, lines = 15): string {
  if (!existsSync(folder.log)) return ''
  return readFileSync(folder.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}
