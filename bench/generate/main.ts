/** `npm run bench:generate -- --scale S|M|L --out <folder>`: writes the generated world as a delivery and prints how its links fall. */
import { parseArgs } from 'node:util'
import { degreeTable } from './degrees.ts'
import { type Scale, scales } from './scale.ts'
import { writeDelivery } from './writeDelivery.ts'

const { values } = parseArgs({ options: { scale: { type: 'string', default: 'S' }, out: { type: 'string' } } })
const scale = values.scale as Scale
if (!(scale in scales)) throw new Error(`--scale ${scale}: write ${Object.keys(scales).join(', ')}.`)
const folder = values.out ?? `.liantu/bench/delivery-${scale}`
const { rows, suppliers, customers } = await writeDelivery(scale, folder)
const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
process.stdout.write(`${folder}: ${total} rows
${Object.entries(rows)
  .map(([table, count]) => `${table.padEnd(20)} ${count}`)
  .join('\n')}
${degreeTable('suppliers of a company', suppliers)}
${degreeTable('customers of a company', customers)}
`)
