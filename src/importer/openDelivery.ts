/** In: a folder and what is stored. Out: its tables, read, mapped and checked, to be walked as often as needed. Writes nothing. */
import { checkDelivery } from './check/checkDelivery.ts'
import type { MappedTable } from './map/mappedRow.ts'
import { mapTable } from './map/mapTable.ts'
import type { ReadOptions } from './read/rawTable.ts'
import { readDelivery } from './read/readDelivery.ts'
import type { Stored } from './stored/stored.ts'
import type { Tables } from './tables/table.ts'
import type { Verdict } from './verdict.ts'

export interface OpenDelivery {
  /** Name of the data set. */
  name: string
  /** In writing order: node tables first. */
  tables: readonly MappedTable[]
  /** What is wrong with whole files and with headers; what is wrong with a row stands with the row. */
  verdicts: readonly Verdict[]
}

/** `stored` is null where there is no database to ask. Throws a `DatabaseError`. */
export async function openDelivery(
  folder: string,
  tables: Tables,
  stored: Stored | null,
  options: ReadOptions = {},
): Promise<OpenDelivery> {
  const delivery = await readDelivery(folder, tables, stored, options)
  const mapped = delivery.tables.map((table) => mapTable(table, tables))
  const checked = await checkDelivery(folder, mapped, tables, stored, options.createMissing)
  const order = new Map(tables.all.map((table, index) => [table, index]))
  const inOrder = checked.tables.toSorted((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0))
  const ofTables = inOrder.flatMap(({ verdicts }) => verdicts)
  return { name: delivery.name, tables: inOrder, verdicts: [...delivery.verdicts, ...checked.verdicts, ...ofTables] }
}
