/** The database of a benchmark: generated, prepared and loaded by the bulk path once a scale, then kept under .liantu/bench. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { readConfig } from '../../src/config.ts'
import { type LocalServer, startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { bulkImport } from '../../src/importer/bulk/bulkImport.ts'
import { prepareDelivery } from '../../src/importer/prepare/prepareDelivery.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { hubAndMiddle } from '../generate/degrees.ts'
import { type Scale, scales, sizeOf } from '../generate/scale.ts'
import { writeDelivery } from '../generate/writeDelivery.ts'

/** What a workload asks about. */
export interface Subjects {
  companies: number
  zones: number
  hub: string
  /** Companies around the middle of the number of suppliers. */
  middles: string[]
  /** By depth, companies with about as many suppliers up to that tier as a large answer has: 1,000 at tier 2, 700 at tier 3. */
  large: Record<2 | 3, string[]>
}

export interface BenchGraph {
  scale: Scale
  server: LocalServer
  subjects: Subjects
}

/** Throws for what is no scale. */
export async function openGraph(named: string, say: (text: string) => void): Promise<BenchGraph> {
  if (!(named in scales)) throw new Error(`--scale ${named}: write ${Object.keys(scales).join(', ')}.`)
  const scale = named as Scale
  const { home, neo4jLib: lib } = readConfig()
  if (!lib) throw new Error('Run by npm run bench, which fetches Neo4j.')
  const folder = join(home, 'bench', scale)
  const database = join(folder, 'neo4j')
  const subjectsFile = join(folder, 'subjects.json')
  if (!existsSync(subjectsFile)) {
    rmSync(folder, { recursive: true, force: true })
    const subjects = await build(scale, folder, { folder: database, lib, databaseName: 'neo4j', overwrite: true }, say)
    writeFileSync(subjectsFile, JSON.stringify(subjects))
  }
  const server = await startLocalServer({ folder: database, lib, port: 7900 })
  const subjects = JSON.parse(readFileSync(subjectsFile, 'utf8')) as Subjects
  if (!subjects.large) {
    say('looking for companies with large networks…')
    subjects.large = await largeNetworks(server)
    writeFileSync(subjectsFile, JSON.stringify(subjects))
  }
  return { scale, server, subjects }
}

/** Companies looked at, and taken. */
const [looked, taken] = [4_000, 50]

async function largeNetworks({ address: { uri, user, password } }: LocalServer): Promise<Subjects['large']> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const idsWith = async (depth: number, suppliers: number) => {
    const text = `MATCH (c:Company) WITH c ORDER BY c.id LIMIT ${looked}
      CALL (c) { MATCH path = (c)<-[:SUPPLIES*1..${depth}]-(s:Company) WITH s, min(length(path)) AS tier RETURN count(s) AS reached }
      WITH c, reached WHERE reached < 2000
      RETURN c.id ORDER BY abs(reached - $suppliers), c.id LIMIT ${taken}`
    const { records } = await driver.executeQuery(text, { suppliers }, { database: 'neo4j', routing: 'READ' })
    return records.map((record) => record.get(0) as string)
  }
  try {
    return { 2: await idsWith(2, 1_000), 3: await idsWith(3, 700) }
  } finally {
    await driver.close()
  }
}

async function build(
  scale: Scale,
  folder: string,
  target: Parameters<typeof bulkImport>[1],
  say: (text: string) => void,
): Promise<Omit<Subjects, 'large'>> {
  const [delivery, prepared] = [join(folder, 'delivery'), join(folder, 'prepared')]
  say(`generating ${scale}…`)
  const { suppliers } = await writeDelivery(scale, delivery)
  say('checking and preparing…')
  const tables = loadTables()
  const report = await prepareDelivery(delivery, prepared, tables, null)
  if (report.outcome === 'rejected') throw new Error('The generated delivery was rejected.')
  say('bulk import…')
  await bulkImport(prepared, target, tables)
  for (const used of [delivery, prepared]) rmSync(used, { recursive: true, force: true })
  const { hub, middle } = hubAndMiddle(suppliers)
  const like = suppliers[middle] ?? 0
  const middles = [...suppliers.keys()].filter((company) => suppliers[company] === like).slice(0, 200)
  const { companies, zones } = sizeOf(scale)
  return { companies, zones, hub: `e${hub}`, middles: middles.map((company) => `e${company}`) }
}
