/** In: a folder and what is stored. Out: the plan of its import: read, mapped, checked, compared. Writes nothing. */
import { checkDelivery } from '../check/checkDelivery.ts'
import { mapTable } from '../map/mapTable.ts'
import { readDelivery } from '../read/readDelivery.ts'
import { nothingStored, type Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import type { Plan } from './plan.ts'
import { planTable } from './planTable.ts'

/** `stored` is null where there is no database to compare with. Throws a `DatabaseError`. */
export async function planDelivery(folder: string, tables: Tables, stored: Stored | null): Promise<Plan> {
  const delivery = await readDelivery(folder, tables)
  const order = new Map(tables.all.map((table, index) => [table, index]))
  const raw = delivery.tables.toSorted((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0))
  const mapped = raw.map((table) => mapTable(table, tables))
  const checked = await checkDelivery(mapped, tables, stored)
  const planned = []
  for (const table of checked.tables) {
    planned.push(await planTable(table, delivery.name, tables, stored ?? nothingStored))
  }
  const verdicts = [
    ...delivery.verdicts,
    ...checked.verdicts,
    ...checked.tables.flatMap((table) => table.verdicts),
    ...planned.flatMap((table) => table.rows.flatMap(({ row }) => row.verdicts)),
  ]
  return { dataSet: delivery.name, tables: planned, verdicts }
}
