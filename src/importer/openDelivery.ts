/** In: a folder and what is stored. Out: its tables, read, mapped and checked, to be walked as often as needed. Writes nothing. */
import { checkDelivery } from './check/checkDelivery.ts'
import type { MappedTable } from './map/mappedRow.ts'
import { mapTable } from './map/mapTable.ts'
import type { ReadOptions } from './read/rawTable.ts'
import { readDelivery } from './read/readDelivery.ts'
import type { Stored } from './stored/stored.ts'
import type { Tables } from './tables/table.ts'
import { type Verdict, verdictAt } from './verdict.ts'
import { findInternal } from './visibility/findInternal.ts'
import { withoutInternal } from './visibility/withoutInternal.ts'

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
  const verdicts = [...delivery.verdicts, ...checked.verdicts, ...ofTables]
  if (!options.publicOnly) return { name: delivery.name, tables: inOrder, verdicts }
  const open = await publicTables(inOrder)
  return { name: delivery.name, tables: open.tables, verdicts: [...verdicts, ...open.verdicts] }
}

/** Without what is internal; how much that is, is told by file and never by row. */
async function publicTables(tables: readonly MappedTable[]): Promise<{ tables: MappedTable[]; verdicts: Verdict[] }> {
  const internal = await findInternal(tables)
  const open = tables.map((table) => withoutInternal(table, internal))
  const verdicts: Verdict[] = []
  for (const { file, rows, withheld } of open) {
    for await (const _batch of rows());
    if (withheld.rows + withheld.cells === 0) continue
    const expected =
      `内部内容：${withheld.rows} 行没有读入，${withheld.cells} 格清空。 ` +
      `Internal: ${withheld.rows} rows left out, ${withheld.cells} cells emptied`
    verdicts.push(verdictAt({ file, line: null, column: null }, { code: 'WITHHELD', severity: 'warning', expected }))
  }
  return { tables: open, verdicts }
}
