/** In: a folder and what is stored. Out: the plan of its import: read, mapped, checked, compared. Writes no database. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { MappedRow, MappedTable } from '../map/mappedRow.ts'
import { type OpenDelivery, openDelivery } from '../openDelivery.ts'
import type { ReadOptions } from '../read/rawTable.ts'
import { completeRejects, RejectsFile } from '../report/rejectsFile.ts'
import { VerdictList } from '../report/verdictList.ts'
import { nothingStored, type Stored } from '../stored/stored.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { isError } from '../verdict.ts'
import { KeptFacts } from './keptFacts.ts'
import { LostKeys } from './lostKeys.ts'
import type { Plan, PlannedTable } from './plan.ts'
import { planRemovals } from './planRemovals.ts'
import { planTable } from './planTable.ts'
import { RowSpool } from './rowSpool.ts'

export interface PlanOptions {
  read?: ReadOptions
  /** A folder of our own for rows that wait to be written; null where none will be. */
  workFolder: string | null
  /** Where rejected rows go, a file an input; null for nowhere. */
  rejectsFolder?: string | null
  /** Facts of the data set that the delivery no longer holds are to go. */
  replace?: boolean
  /** Rows may be rejected and the rest written. */
  isLenient?: boolean
  onBatch?: (file: string, read: number) => void
  /** Told of every row that will stand, as its script will read it. */
  onRow?: (table: Table, cells: Cells) => void
}

/** `stored` is null where there is no database to compare with. Throws a `DatabaseError`. */
export async function planDelivery(
  folder: string,
  tables: Tables,
  stored: Stored | null,
  options: PlanOptions,
): Promise<Plan> {
  const delivery = await openDelivery(folder, tables, stored, options.read)
  const lost = new LostKeys(options.isLenient ?? false)
  for (;;) {
    const before = lost.size
    const plan = await planTables(delivery, tables, stored ?? nothingStored, lost, options)
    await lost.forget((keys) => (stored ?? nothingStored).known(keys))
    if (!options.isLenient || lost.size === before) {
      if (options.rejectsFolder) completeRejects(options.rejectsFolder, folder, delivery.name)
      return plan
    }
    // What points at a rejected row is rejected too, and so on until nothing more is.
    for (const { toWrite } of plan.tables) toWrite.close()
  }
}

async function planTables(
  { name: dataSet, tables: mapped, verdicts: fileVerdicts }: OpenDelivery,
  tables: Tables,
  stored: Stored,
  lost: LostKeys,
  { workFolder, rejectsFolder = null, replace = false, onBatch = () => {}, onRow }: PlanOptions,
): Promise<Plan> {
  const verdicts = new VerdictList()
  verdicts.add(fileVerdicts)
  const kept = replace ? new KeptFacts() : null
  const planned: PlannedTable[] = []
  const spoolFor = () => new RowSpool(workFolder === null ? null : join(workFolder, randomUUID()))
  const rejects = new Map<string, RejectsFile>()
  const rejectsOf = (table: MappedTable, path: string): RejectsFile => {
    const file = rejects.get(path) ?? new RejectsFile(path, table.header.cells)
    rejects.set(path, file)
    return file
  }
  for (const table of mapped) {
    const onKept = (row: MappedRow, cells: Cells) => {
      kept?.add(row, cells)
      onRow?.(row.table, cells)
    }
    planned.push(
      await planTable(table, {
        dataSet,
        tables,
        stored,
        toWrite: spoolFor(),
        rejects: rejectsFolder === null ? null : rejectsOf(table, join(rejectsFolder, rejectsName(table))),
        verdicts,
        lost,
        onKept,
        onBatch,
      }),
    )
  }
  const removals = kept
    ? await planRemovals(tablesOf(planned), kept, { dataSet, tables, stored, verdicts, spoolFor })
    : null
  return {
    dataSet,
    tables: removals ? [...withRemoved(planned, removals.removed), ...removals.released] : planned,
    removed: removals?.removed ?? [],
    verdicts: verdicts.kept,
    moreVerdicts: verdicts.more,
    isBlocked: fileVerdicts.some(isError),
  }
}

/** One for each input, under a name that can be imported as it is; several tables may come from one. */
const rejectsName = ({ file, table }: MappedTable): string =>
  /\.csv(\.gz)?$/i.test(file) ? file.replace(/\.gz$/i, '') : `${table.name}.csv`

const tablesOf = (planned: readonly PlannedTable[]): Table[] => [...new Set(planned.map(({ table }) => table))]

/** What a table loses is counted with its first file. */
function withRemoved(planned: readonly PlannedTable[], removed: Plan['removed']): PlannedTable[] {
  const counts = new Map(removed.map(({ table, identities }) => [table, identities.length]))
  return planned.map((one) => {
    const gone = counts.get(one.table) ?? 0
    counts.delete(one.table)
    return { ...one, counts: { ...one.counts, removed: gone } }
  })
}
