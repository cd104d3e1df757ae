/** The container files name only what is there; no engine runs here, so they are held against the code they start. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { apiFlags } from '../../scripts/prepare/nodeFlags.mjs'
import { projectRoot } from '../../src/config.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

interface Service {
  environment?: Record<string, string>
  read_only?: boolean
  ports?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: unknown
}
const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }
const dockerfile = read('Dockerfile')
const config = read('src/config.ts')

describe('the containers', () => {
  it('copy only folders that exist, and all that the server reads', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build (?:--chown=\S+ )?(.+) \S+$/gm)]
      .flatMap(([, paths = '']) => paths.split(' '))
      .map((path) => path.replace('/app/', ''))
    const made = ['node_modules', 'web/dist']
    expect(copied.filter((path) => !made.includes(path) && !existsSync(join(projectRoot, path)))).toEqual([])
    const readByServer = ['schema', 'cypher', 'profiles', 'questions', 'import', 'src']
    expect(copied).toEqual(expect.arrayContaining(readByServer))
  })

  it('set only what config.ts reads', () => {
    const set = [
      ...Object.keys(services.api?.environment ?? {}),
      ...Object.keys(services.replica?.environment ?? {}),
      ...(/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').split(' ').map((pair) => pair.split('=')[0] ?? ''),
    ]
    expect(set.filter((name) => name !== 'NODE_ENV' && !config.includes(`env.${name}`))).toEqual([])
  })

  it('hold the memory of the API as npm start does', () => {
    expect(dockerfile).toContain(
      `\nCMD ${JSON.stringify(['node', ...apiFlags, 'src/main.ts']).replaceAll(',', ', ')}\n`,
    )
  })

  it('run the API without root, on a read-only file system, after a healthy Neo4j, reached from this machine only', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    for (const service of [services.api, services.replica]) {
      expect(service?.read_only).toBe(true)
      expect(service?.depends_on?.neo4j?.condition).toBe('service_healthy')
    }
    expect(services.neo4j?.healthcheck).toBeDefined()
    const ports = Object.values(services).flatMap(({ ports: own = [] }) => own)
    expect(ports.length).toBeGreaterThan(0)
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })
})
