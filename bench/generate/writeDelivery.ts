/** Writes the generated world as a delivery: a folder of CSV files named like our tables. Out: what was written, and how links fall. */

import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { type Scale, sizeOf } from './scale.ts'
import { type Cell, type WorldTable, worldOf } from './world.ts'

/** Enough for one write to the disk, small beside everything else. */
const bufferedCharacters = 1_000_000

export interface Delivered {
  rows: Readonly<Record<string, number>>
  /** Suppliers of each company, and customers, by its number. */
  suppliers: Uint32Array
  customers: Uint32Array
}

export async function writeDelivery(scale: Scale, folder: string): Promise<Delivered> {
  mkdirSync(folder, { recursive: true })
  const size = sizeOf(scale)
  const delivered = {
    rows: {} as Record<string, number>,
    suppliers: new Uint32Array(size.companies),
    customers: new Uint32Array(size.companies),
  }
  for (const table of worldOf(size)) {
    const count = table.name === 'supplies' ? countSupply(delivered) : undefined
    delivered.rows[table.name] = await writeTable(table, folder, count)
  }
  const title = `生成的产业图 ${scale}（${size.companies} 家企业）`
  writeFileSync(
    join(folder, 'datapackage.json'),
    `${JSON.stringify({ name: `generated-${scale.toLowerCase()}`, title })}\n`,
  )
  return delivered
}

async function writeTable({ name, columns, rows }: WorldTable, folder: string, count?: (row: readonly Cell[]) => void) {
  const file = createWriteStream(join(folder, `${name}.csv`))
  let buffer = `${columns.join(',')}\n`
  let written = 0
  for (const row of rows) {
    // No generated cell holds a comma, a quote or a line break.
    buffer += `${row.join(',')}\n`
    written += 1
    count?.(row)
    if (buffer.length > bufferedCharacters) {
      if (!file.write(buffer)) await once(file, 'drain')
      buffer = ''
    }
  }
  file.end(buffer)
  await finished(file)
  return written
}

function countSupply({ suppliers, customers }: Pick<Delivered, 'suppliers' | 'customers'>) {
  const number = (id: Cell | undefined) => Number(String(id).slice(1))
  const add = (counts: Uint32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1
  }
  return ([supplier, customer]: readonly Cell[]) => {
    add(customers, number(supplier))
    add(suppliers, number(customer))
  }
}
