/**
 * In: the tables that a delivery replaces and what it states. Out: which facts of its data set go, and which stay because
 * another data set states them or something still points at them. A table without a file says nothing and loses nothing.
 */
import type { RowIdentity } from '../map/mappedRow.ts'
import type { VerdictList } from '../report/verdictList.ts'
import { factPages, startLabel } from '../stored/factPages.ts'
import type { Stored } from '../stored/stored.ts'
import { comparedColumns } from '../stored/storedCells.ts'
import { labelOfKey, tableForm } from '../tables/entityKey.ts'
import { linkTypes } from '../tables/loadTables.ts'
import type { Table, Tables } from '../tables/table.ts'
import { verdictAt } from '../verdict.ts'
import { changedProperties } from './changedProperties.ts'
import { finishRow } from './finishRow.ts'
import type { KeptFacts } from './keptFacts.ts'
import { retireRow } from './mergeRow.ts'
import { type PlannedTable, type RemovedRows, subjectOf } from './plan.ts'
import { differences, storedRows } from './planRows.ts'
import { withoutNulls } from './planTable.ts'
import type { RowSpool } from './rowSpool.ts'

interface RemovalPlanning {
  dataSet: string
  tables: Tables
  stored: Stored
  verdicts: VerdictList
  spoolFor: () => RowSpool
}

export interface Removals {
  removed: RemovedRows[]
  /** Facts that others state as well: they stay, without what this data set said of them. */
  released: PlannedTable[]
}

export async function planRemovals(
  replaced: readonly Table[],
  kept: KeptFacts,
  planning: RemovalPlanning,
): Promise<Removals> {
  const removed: RemovedRows[] = []
  const released: PlannedTable[] = []
  for (const table of replaced) {
    const toWrite = planning.spoolFor()
    const gone: RowIdentity[] = []
    for await (const page of factPages(planning.stored, table, planning.tables, planning.dataSet)) {
      const unstated = page.filter((identity) => !kept.states(identity))
      gone.push(...(await retire(table, unstated, toWrite, planning)))
    }
    toWrite.flush()
    const still = table.label ? await stillNeeded(gone, replaced, kept, planning) : new Set<string>()
    planning.verdicts.add([...still].map((key) => stillReferenced(table, key)))
    const identities = gone.filter(({ id }) => !still.has(id))
    if (identities.length > 0) removed.push({ table, identities })
    if (toWrite.rows > 0) released.push(releasedTable(table, toWrite))
  }
  return { removed, released }
}

/** Those that nobody else states; the others are spooled as changes. */
async function retire(
  table: Table,
  identities: readonly RowIdentity[],
  toWrite: RowSpool,
  { dataSet, tables, stored }: RemovalPlanning,
): Promise<RowIdentity[]> {
  const before = await storedRows(table, identities, stored)
  return identities.filter((identity) => {
    const old = before.get(identity.type ? `${identity.type} ${identity.id}` : identity.id)
    if (!old) return false
    const left = retireRow({ table }, old, dataSet)
    if (!left) return true
    const cells = finishRow(table, identity, { ...old, ...left }, tables, old)
    const changes = changedProperties(table, differences(comparedColumns(table), old, cells))
    const name = cells[table.names[0] ?? ''] ?? null
    toWrite.add({ subject: subjectOf(identity), name, isNew: false, cells: withoutNulls(cells), changes })
    return false
  })
}

/** Nodes that a fact which stays points at. */
async function stillNeeded(
  gone: readonly RowIdentity[],
  replaced: readonly Table[],
  kept: KeptFacts,
  { dataSet, stored, tables }: RemovalPlanning,
): Promise<Set<string>> {
  const keys = gone.map(({ id }) => id)
  const goneKeys = new Set(keys)
  const needed = new Set(keys.filter(kept.pointsAt))
  const writerOf = (type: string, label: string) => (tables.sharedTypes.has(type) ? `${type} ${label}` : type)
  const replacedTypes = new Set(
    replaced.flatMap((table) =>
      linkTypes(table).map((type) => writerOf(type, table.label ?? startLabel(table, tables))),
    ),
  )
  for (const { key, type, id, deliveries, otherKey, isOwn } of await stored.linksAt(keys)) {
    // A link made by hand names no data set and is nobody's to take away.
    const isOurs = deliveries.length > 0 && deliveries.every((name) => name === dataSet)
    const isReplaced = replacedTypes.has(writerOf(type, labelOfKey(id)))
    if (!isOurs || !(isOwn || goneKeys.has(otherKey) || isReplaced)) needed.add(key)
  }
  return needed
}

const stillReferenced = (table: Table, key: string) =>
  verdictAt(
    { file: `${table.name}.csv`, line: null, column: null },
    {
      code: 'STILL_REFERENCED',
      severity: 'warning',
      found: tableForm(key),
      expected: '没有别的事实指向它；先留着。 Nothing that still points at it: it stays for now',
    },
  )

const releasedTable = (table: Table, toWrite: RowSpool): PlannedTable => ({
  table,
  file: '',
  encoding: '',
  counts: { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, removed: 0 },
  changedProperties: new Map(),
  changes: [],
  toWrite,
})
