/** In: a folder and what is stored. Out: the plan of its import: read, mapped, checked, compared. Writes nothing. */
import { openDelivery } from '../openDelivery.ts'
import type { ReadOptions } from '../read/rawTable.ts'
import { nothingStored, type Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import type { Plan } from './plan.ts'
import { planTable } from './planTable.ts'

/** `stored` is null where there is no database to compare with. Throws a `DatabaseError`. */
export async function planDelivery(
  folder: string,
  tables: Tables,
  stored: Stored | null,
  options: ReadOptions = {},
): Promise<Plan> {
  const delivery = await openDelivery(folder, tables, stored, options)
  const planned = []
  for (const table of delivery.tables) {
    planned.push(await planTable(table, delivery.name, tables, stored ?? nothingStored))
  }
  const ofRows = planned.flatMap((table) => table.rows.flatMap(({ row }) => row.verdicts))
  return { dataSet: delivery.name, tables: planned, verdicts: [...delivery.verdicts, ...ofRows] }
}
