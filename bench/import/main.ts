/**
 * `npm run bench:import -- --scale M`: imports a generated delivery of about a million rows with all checks on, beside a plain
 * unchecked driver loop over the same files and beside the bulk way, each into a new database of its own in this one run.
 * Writes bench/results/import-<scale>.md.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot, readConfig } from '../../src/config.ts'
import { connect } from '../../src/database/database.ts'
import { type LocalServer, startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { bulkImport } from '../../src/importer/bulk/bulkImport.ts'
import { prepareDelivery } from '../../src/importer/prepare/prepareDelivery.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { type Scale, scales } from '../generate/scale.ts'
import { writeDelivery } from '../generate/writeDelivery.ts'
import { type Measured, measured } from './measured.ts'

const { values } = parseArgs({ options: { scale: { type: 'string', default: 'M' } } })
const scale = values.scale as Scale
if (!(scale in scales)) throw new Error(`--scale ${scale}: write ${Object.keys(scales).join(', ')}.`)
const { neo4jLib: lib } = readConfig()
if (!lib) throw new Error('LIANTU_NEO4J_LIB is not set: use npm run bench:import.')
const home = join(projectRoot, '.liantu/bench')
const delivery = join(home, `delivery-${scale}`)
if (!existsSync(join(delivery, 'datapackage.json'))) await writeDelivery(scale, delivery)

const told: string[] = [
  `${new Date().toISOString()}, Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`,
]
const say = (line: string) => {
  told.push(line)
  process.stdout.write(`${line}\n`)
}
const plain = await inNewDatabase((server) => measured('plainLoop.ts', [delivery], server.address))
say(lineOf('plain unchecked loop', plain))
const ours = await inNewDatabase((server) => measured('ours.ts', [delivery], server.address))
say(lineOf('liantu import, all checks', ours))
const { checkSeconds = 0, nodesPerSecond = 0, linksPerSecond = 0 } = ours.told
say(
  `  of it checking ${checkSeconds.toFixed(1)} s; writing ${nodesPerSecond} node rows/s, ${linksPerSecond} link rows/s`,
)
say(`  against the plain loop ${(plain.seconds / ours.seconds).toFixed(2)} of its rate`)
await bulk()
const results = join(projectRoot, 'bench/results')
mkdirSync(results, { recursive: true })
writeFileSync(join(results, `import-${scale}.md`), `# Import at ${scale}\n\n\`\`\`\n${told.join('\n')}\n\`\`\`\n`)

async function bulk(): Promise<void> {
  const prepared = join(home, 'prepared')
  rmSync(prepared, { recursive: true, force: true })
  const began = performance.now()
  const report = await prepareDelivery(delivery, prepared, loadTables(), null)
  const between = performance.now()
  const folder = newFolder()
  await bulkImport(prepared, { folder, lib: lib ?? '', databaseName: 'neo4j', overwrite: true }, loadTables())
  const ended = performance.now()
  const rate = (milliseconds: number) => Math.round((1000 * report.total.read) / milliseconds)
  say(`prepared and bulk imported   ${rate(ended - began)} rows/s (from prepared tables ${rate(ended - between)})`)
  rmSync(folder, { recursive: true, force: true })
}

function newFolder(): string {
  const folder = join(home, 'neo4j')
  rmSync(folder, { recursive: true, force: true })
  return folder
}

async function inNewDatabase(work: (server: LocalServer) => Promise<Measured>): Promise<Measured> {
  const folder = newFolder()
  const server = await startLocalServer({ folder, lib: lib ?? '', port: 7900 })
  try {
    const database = connect(server.address, 'neo4j')
    await ensureConstraints(database)
    await database.close()
    return await work(server)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function lineOf(name: string, { seconds, megabytes, told: { rows = 0 } }: Measured): string {
  const rate = Math.round(rows / seconds)
  return `${name.padEnd(28)} ${rows} rows in ${seconds.toFixed(1)} s, ${rate} rows/s, ${Math.round(megabytes)} MB resident`
}
