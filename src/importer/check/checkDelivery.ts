/** In: the mapped tables of a delivery and what is stored. Out: the same tables, whose rows now also say what is wrong beside other rows and tables. */
import type { MappedRow, MappedTable } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkLink } from './checkLink.ts'
import { referenceCheck } from './checkReferences.ts'
import { checkSources } from './checkSources.ts'
import { gatherFacts } from './deliveryFacts.ts'

export interface CheckedDelivery {
  /** Mapped, checked and readable to the end; walked again and again, the rows say the same. */
  tables: MappedTable[]
  /** What makes whole files unreadable; what is wrong with headers and rows stands with their tables. */
  verdicts: Verdict[]
}

/** Walks the delivery once. `stored` is null where there is no database to ask. */
export async function checkDelivery(
  mapped: readonly MappedTable[],
  tables: Tables,
  stored: Stored | null,
): Promise<CheckedDelivery> {
  const facts = await gatherFacts(mapped)
  const checkReferences = await referenceCheck(facts, tables, stored)
  const check = (row: MappedRow): void => {
    checkDuplicates(row, facts)
    checkLink(row, tables)
    checkSources(row)
    checkReferences(row)
  }
  return {
    tables: facts.tables.map((table) => ({ ...table, rows: () => checked(table.rows(), check) })),
    verdicts: facts.verdicts,
  }
}

async function* checked(batches: AsyncIterable<MappedRow[]>, check: (row: MappedRow) => void) {
  for await (const batch of batches) {
    for (const row of batch) check(row)
    yield batch
  }
}
