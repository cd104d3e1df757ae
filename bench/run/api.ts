/** Our API as shipped, as a process of its own beside a running Neo4j. */
import { join } from 'node:path'
import { apiFlags } from '../../scripts/prepare/nodeFlags.mjs'
import { type DatabaseAddress, kept, projectRoot } from '../../src/config.ts'
import { type Served, startServer } from './processes.ts'

export const neo4jEnv = ({ uri, user, password }: DatabaseAddress) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NODE_ENV: 'production',
  LOG_LEVEL: 'silent',
})

/** What it keeps of answers unless told otherwise. */
export const shippedMb = kept.answerBytes / 1e6

/** Resolves when it is ready. `keptMb`: how much of its memory may be kept answers. */
export function startApi(address: DatabaseAddress, keptMb: number, name = 'liantu'): Promise<Served> {
  return startServer({
    name,
    command: process.execPath,
    args: [...apiFlags, join(projectRoot, 'src/main.ts')],
    env: { ...neo4jEnv(address), ANSWER_CACHE_MB: String(keptMb) },
    cwd: projectRoot,
    ready: '/readyz',
  })
}
