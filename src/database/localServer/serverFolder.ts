/** The folder of one managed Neo4j: data, logs, configuration, password, owner. Made on first use; nothing outside it is touched. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { pageCacheMb } from './pageCache.ts'

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
  const own = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    `server.memory.pagecache.size=${pageCacheMb(join(folder.home, 'data/databases'))}m`,
  ]
  writeFileSync(join(folder.conf, 'neo4j.conf'), `${shared}\n${own.join('\n')}\n`)
}
