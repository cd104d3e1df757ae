/** In: the mapped tables of a delivery and what is stored. Adds to each row what is wrong with it beside other rows and tables. */
import type { MappedTable } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkLink } from './checkLink.ts'
import { checkReferences } from './checkReferences.ts'
import { checkSources } from './checkSources.ts'

/** `stored` is null where there is no database to ask: references out of the delivery are then only pointed out. */
export async function checkDelivery(
  mapped: readonly MappedTable[],
  tables: Tables,
  stored: Stored | null,
): Promise<void> {
  for (const table of mapped) {
    checkDuplicates(table)
    for (const row of table.rows) {
      checkLink(row, tables)
      checkSources(row)
    }
  }
  await checkReferences(mapped, tables, stored)
}
