/** In: a plan. Out: what is to be written, a batch of rows a step, in the order in which it must be. */
import type { Transaction } from 'neo4j-driver'
import { recordRows } from '../ledger/recordChanges.ts'
import type { Plan, PlannedTable } from '../plan/plan.ts'
import type { SpooledBatch, SpooledRow } from '../plan/rowSpool.ts'
import type { Table } from '../tables/table.ts'
import { ImportConflict } from './importConflict.ts'
import { removeRows } from './removeRows.ts'
import { createScript, writeScript } from './writeScript.ts'

/** Rows of one step that takes facts away. */
const removedAtOnce = 20_000

export interface Step {
  table: Table
  rows: number
  /** Whether it touches nothing that another such step of its table touches, so that two may be written at one time. */
  isApart: boolean
  write(transaction: Transaction, run: string): Promise<void>
}

/** Links that go first, so that one may come again between other ends; then rows; then nodes that nothing points at any more. */
export function* stepsOf(plan: Plan): Generator<Step> {
  for (const removed of plan.removed.filter(({ table }) => !table.label)) yield* removalSteps(removed)
  for (const table of plan.tables) yield* tableSteps(table)
  for (const removed of plan.removed.filter(({ table }) => table.label)) yield* removalSteps(removed)
}

export const rowsToWrite = ({ tables, removed }: Plan): number =>
  tables.reduce((sum, { toWrite }) => sum + toWrite.rows, 0) +
  removed.reduce((sum, { identities }) => sum + identities.length, 0)

function* tableSteps({ table, toWrite }: PlannedTable): Generator<Step> {
  for (const batch of toWrite.batches) {
    const write = async (transaction: Transaction, run: string) => {
      const rows = batch.read()
      // Sent one behind the other: the ledger's rows are encoded while Neo4j works on the first.
      await Promise.all([writeRows(transaction, table, rows), recordRows(transaction, run, table, rows)])
    }
    yield { table, rows: batch.rows, isApart: isApart(table, batch), write }
  }
}

/** Nodes with links of their own make the other ends too; MERGE of a link locks both its ends, CREATE neither. */
const isApart = ({ label, columns }: Table, { areNew }: SpooledBatch): boolean =>
  label ? columns.every(({ link }) => !link) : areNew

async function writeRows(transaction: Transaction, table: Table, rows: readonly SpooledRow[]): Promise<void> {
  if (table.label) {
    await transaction.run(writeScript(table.name), { rows: cellsOf(rows) })
    return
  }
  const created = rows.filter(({ isNew }) => isNew)
  const changed = rows.filter(({ isNew }) => !isNew)
  if (changed.length > 0) await transaction.run(writeScript(table.name), { rows: cellsOf(changed) })
  if (created.length === 0) return
  const { summary } = await transaction.run(createScript(table.name), { rows: cellsOf(created) })
  checkLinks(table.name, created.length, summary.counters.updates().relationshipsCreated)
}

const cellsOf = (rows: readonly SpooledRow[]) => rows.map(({ cells }) => cells)

/** A script matches the ends of a link; an end deleted since the check would drop the link without a word. */
function checkLinks(table: string, planned: number, made: number): void {
  if (made >= planned) return
  throw new ImportConflict(
    `${table}: ${planned} links were planned and ${made} made; the graph changed meanwhile. 图在此间变了，请重来。 Run again.`,
  )
}

function* removalSteps({ table, identities }: Plan['removed'][number]): Generator<Step> {
  for (let start = 0; start < identities.length; start += removedAtOnce) {
    const batch = identities.slice(start, start + removedAtOnce)
    const write = (transaction: Transaction, run: string) => removeRows(transaction, run, table, batch)
    yield { table, rows: batch.length, isApart: false, write }
  }
}
