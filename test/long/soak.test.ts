/** Mixed load for a while: memory stays flat, and nothing is left open when it ends. Half an hour in `npm run test:long`. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../src/database/database.ts'
import { startApi } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { type FaultyProxy, startFaultyProxy } from '../setup/faultyProxy.ts'
import { series } from '../setup/series.ts'
import { loadOnly, testDatabase, testServer } from '../setup/testDatabase.ts'

const loadMs = series(20_000, 30 * 60_000)
const warmMs = Math.min(60_000, loadMs / 2)
/** What the caches may fill while the load lasts, and what the collector has not returned. */
const allowedGrowth = 60_000_000

const queries = [
  '{ companies(first: 20) { totalCount nodes { name products { nodes { name } } } } }',
  'query ($first: Int!) { company(by: {id: "anchor"}) { upstream(depth: 3) { byTier { companies } suppliers(first: $first) { nodes { company { name } } } } } }',
  'query ($text: String = "车") { search(text: $text) { nodes { node { id } } } }',
  '{ nothing }',
  '{ company(by: {name: "no such company"}) { id } }',
]

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = () => {
  collect()
  return process.memoryUsage().heapUsed
}
const openKinds = () => process.getActiveResourcesInfo().filter((kind) => /Timeout|TCP|File/.test(kind)).length

let direct: Database
let proxy: FaultyProxy
beforeAll(async () => {
  direct = testDatabase()
  await loadOnly(direct, 'small')
  proxy = await startFaultyProxy(testServer().uri)
})
afterAll(async () => {
  await proxy.close()
  await direct.close()
})

describe('a server under load', () => {
  it(
    'keeps its memory, gives back its connections, and leaves no timer when it stops',
    async () => {
      const openBefore = openKinds()
      const database = connect({ ...testServer(), uri: proxy.uri }, 'neo4j')
      const options = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [] }
      const api = await startApi(options, database, pino({ level: 'silent' }))
      const load = async (milliseconds: number) => {
        const end = performance.now() + milliseconds
        const client = async () => {
          for (let turn = 0; performance.now() < end; turn += 1) {
            const leaving = turn % 7 === 6
            const query = queries[turn % queries.length] ?? ''
            if (!leaving) await ask(api, query, { first: 1 + (turn % 50) })
            else
              await fetch(`${api.url}/graphql`, { method: 'POST', body: query, signal: AbortSignal.timeout(3) }).catch(
                () => {},
              )
          }
        }
        await Promise.all([client(), client(), client()])
      }
      await load(warmMs)
      const before = heap()
      const connections = proxy.open
      await load(loadMs)
      expect(heap() - before).toBeLessThan(allowedGrowth)
      expect(proxy.open).toBeLessThanOrEqual(connections + 10)
      await api.stop()
      await database.close()
      await expect.poll(() => proxy.open, { timeout: 10_000 }).toBe(0)
      await expect.poll(openKinds, { timeout: 20_000 }).toBeLessThanOrEqual(openBefore + 3)
    },
    2 * loadMs + 180_000,
  )
})
