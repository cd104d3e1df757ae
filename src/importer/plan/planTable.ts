/** In: a checked file and what is stored. Out: its part of the plan; rows to write go to a spool, rejected ones to their file. */
import type { MappedRow, MappedTable } from '../map/mappedRow.ts'
import type { RejectsFile } from '../report/rejectsFile.ts'
import type { VerdictList } from '../report/verdictList.ts'
import type { Stored } from '../stored/stored.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Tables } from '../tables/table.ts'
import { changedProperties } from './changedProperties.ts'
import type { LostKeys } from './lostKeys.ts'
import { type PlannedTable, type PropertyChange, subjectOf } from './plan.ts'
import { type PlannedRow, planRows } from './planRows.ts'
import type { RowSpool, SpooledRow } from './rowSpool.ts'

/** Changes of one file that are shown; the ledger keeps all. */
const mostChanges = 1_000

export interface TablePlanning {
  dataSet: string
  tables: Tables
  stored: Stored
  toWrite: RowSpool
  rejects: RejectsFile | null
  verdicts: VerdictList
  lost: LostKeys
  /** Told of every row that will stand, with its cells. */
  onKept: (row: MappedRow, cells: Cells) => void
  /** Told after each batch; may throw to stop. */
  onBatch: (file: string, read: number) => void
}

export async function planTable(mapped: MappedTable, planning: TablePlanning): Promise<PlannedTable> {
  const { table, file, encoding } = mapped
  const { toWrite, verdicts, lost, rejects } = planning
  const counts = { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, removed: 0 }
  const properties = new Map<string, number>()
  const shown: PropertyChange[] = []
  for await (const batch of mapped.rows()) {
    for (const row of batch) lost.check(row)
    const planned = await planRows(table, batch, planning.dataSet, planning.tables, planning.stored)
    for (const one of planned) {
      counts.read += 1
      counts[countOf[one.action]] += 1
      if (one.row.verdicts.length > 0) verdicts.add(one.row.verdicts)
      if (one.action === 'reject') lost.add(one.row)
      else planning.onKept(one.row, one.cells)
      if (one.action !== 'create' && one.action !== 'change') continue
      const spooled = spool(one)
      toWrite.add(spooled)
      for (const [property, before, after] of spooled.changes) {
        properties.set(property, (properties.get(property) ?? 0) + 1)
        if (shown.length < mostChanges)
          shown.push({ subject: spooled.subject, name: spooled.name, property, before, after })
      }
    }
    rejects?.add(planned.filter(({ action }) => action === 'reject').map(({ row }) => row))
    planning.onBatch(file, counts.read)
  }
  toWrite.flush()
  return { table, file, encoding, counts, changedProperties: properties, changes: shown, toWrite }
}

const countOf = { create: 'created', change: 'changed', keep: 'unchanged', reject: 'rejected' } as const

function spool({ row, action, cells, changes }: PlannedRow): SpooledRow {
  const { table, identity } = row
  return {
    subject: subjectOf(identity ?? { type: null, id: '' }),
    name: cells[table.names[0] ?? ''] ?? null,
    isNew: action === 'create',
    cells: withoutNulls(cells),
    changes: changedProperties(table, changes),
  }
}

export const withoutNulls = (cells: Cells): Cells => {
  const kept: Cells = {}
  for (const name in cells) if (cells[name] !== null) kept[name] = cells[name] ?? null
  return kept
}
