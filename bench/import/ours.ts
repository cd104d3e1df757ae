/** Imports a delivery with all checks on, and prints how long its parts took. Argument: the folder. */
import { connect } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { benchAddress } from './benchAddress.ts'

const [folder = ''] = process.argv.slice(2)
const database = connect(benchAddress(), 'neo4j')
const tables = loadTables()
const began = performance.now()
let last = began
let checked = began
const seconds = { nodes: 0, links: 0 }
const rows = { nodes: 0, links: 0 }
let written = 0
const report = await importDelivery(database, folder, {
  onProgress: ({ phase, what, done }) => {
    const now = performance.now()
    if (phase === 'check') checked = now
    else {
      const kind = tables.byName.get(what)?.label ? 'nodes' : 'links'
      seconds[kind] += (now - last) / 1000
      rows[kind] += done - written
      written = done
    }
    last = now
  },
})
await database.close()
if (report.outcome !== 'written') throw new Error(`The delivery was ${report.outcome}.`)
process.stdout.write(
  JSON.stringify({
    rows: report.total.created,
    checkSeconds: (checked - began) / 1000,
    nodesPerSecond: Math.round(rows.nodes / seconds.nodes),
    linksPerSecond: Math.round(rows.links / seconds.links),
  }),
)
