/** In: the mapped tables of a delivery and what is stored. Out: the same tables, whose rows now also say what is wrong beside other rows and tables. */
import type { MappedRow, MappedTable } from '../map/mappedRow.ts'
import { mapTable } from '../map/mapTable.ts'
import { ask, readDecisions } from '../match/decisions.ts'
import { renameKeys } from '../match/renameKeys.ts'
import { stubTables } from '../match/stubs.ts'
import { stubKey, whoIsWho } from '../match/whoIsWho.ts'
import type { Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkLink } from './checkLink.ts'
import { checkNames } from './checkNames.ts'
import { referenceCheck } from './checkReferences.ts'
import { checkSources } from './checkSources.ts'
import { checkTogether } from './checkTogether.ts'
import { gatherFacts } from './deliveryFacts.ts'

export interface CheckedDelivery {
  /** Mapped, checked and readable to the end; walked again and again, the rows say the same. */
  tables: MappedTable[]
  /** What makes whole files unreadable; what is wrong with headers and rows stands with their tables. */
  verdicts: Verdict[]
}

/**
 * Walks the delivery once, and its node tables again where names have to be found. `stored` is null where there is no database
 * to ask. Names that may mean several are asked in `decisions.csv` of the folder, the one thing that is written.
 */
export async function checkDelivery(
  folder: string,
  mapped: readonly MappedTable[],
  tables: Tables,
  stored: Stored | null,
  createMissing = false,
): Promise<CheckedDelivery> {
  const decisions = await readDecisions(folder, tables)
  const decided = decisions.table ? [mapTable(decisions.table, tables)] : []
  const facts = await gatherFacts([...mapped, ...decided])
  const who = await whoIsWho(facts, decisions, tables, stored)
  ask(folder, who.questions, decisions)
  const stubs = stubTables(createMissing ? [...who.unknown, ...who.declaredNew] : who.declaredNew, tables)
  for (const key of stubs.made) {
    who.unknown.delete(key)
    if (stubKey(key) !== key) who.meant.set(key, stubKey(key))
  }
  const checkReferences = await referenceCheck(who.unknown, facts, tables, stored)
  const check = (found: MappedRow): MappedRow => {
    checkDuplicates(found, facts)
    checkNames(found, who)
    checkTogether(found, facts.together)
    checkReferences(found)
    const row = renameKeys(found, who.meant, tables)
    checkLink(row, tables)
    checkSources(row)
    return row
  }
  const all = [...stubs.tables.map((raw) => mapTable(raw, tables)), ...facts.tables]
  return {
    tables: all.map((table) => ({ ...table, rows: () => checked(table.rows(), check) })),
    verdicts: [...decisions.verdicts, ...facts.verdicts],
  }
}

async function* checked(batches: AsyncIterable<MappedRow[]>, check: (row: MappedRow) => MappedRow) {
  for await (const batch of batches) yield batch.map(check)
}
