/** The database of a benchmark: generated, prepared and loaded by the bulk path once a scale, then kept under .liantu/bench. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalServer, startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { bulkImport } from '../../src/importer/bulk/bulkImport.ts'
import { prepareDelivery } from '../../src/importer/prepare/prepareDelivery.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { hubAndMiddle } from '../generate/degrees.ts'
import { type Scale, sizeOf } from '../generate/scale.ts'
import { writeDelivery } from '../generate/writeDelivery.ts'

/** What a workload asks about. */
export interface Subjects {
  companies: number
  zones: number
  hub: string
  /** Companies around the middle of the number of suppliers. */
  middles: string[]
}

export interface BenchGraph {
  server: LocalServer
  subjects: Subjects
}

export async function openGraph(
  scale: Scale,
  home: string,
  lib: string,
  say: (text: string) => void,
): Promise<BenchGraph> {
  const folder = join(home, 'bench', scale)
  const database = join(folder, 'neo4j')
  const subjectsFile = join(folder, 'subjects.json')
  if (!existsSync(subjectsFile)) {
    rmSync(folder, { recursive: true, force: true })
    const subjects = await build(scale, folder, { folder: database, lib, databaseName: 'neo4j', overwrite: true }, say)
    writeFileSync(subjectsFile, JSON.stringify(subjects))
  }
  const server = await startLocalServer({ folder: database, lib, port: 7900 })
  return { server, subjects: JSON.parse(readFileSync(subjectsFile, 'utf8')) as Subjects }
}

async function build(
  scale: Scale,
  folder: string,
  target: Parameters<typeof bulkImport>[1],
  say: (text: string) => void,
): Promise<Subjects> {
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
