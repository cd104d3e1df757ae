/**
 * In: two keys of one label that turn out to be the same thing. Out: the plan that leaves one: facts of the other move to it,
 * its names become aliases, and a decision is kept so that later deliveries that name it mean the one that stays.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { identityText, type RowIdentity } from '../map/mappedRow.ts'
import { changedProperties } from '../plan/changedProperties.ts'
import { finishRow } from '../plan/finishRow.ts'
import { type Plan, type PlannedTable, type PropertyChange, subjectOf } from '../plan/plan.ts'
import { differences, storedRows } from '../plan/planRows.ts'
import { withoutNulls } from '../plan/planTable.ts'
import { RowSpool } from '../plan/rowSpool.ts'
import { startLabel } from '../stored/factPages.ts'
import type { LinkAt, Stored } from '../stored/stored.ts'
import { comparedColumns } from '../stored/storedCells.ts'
import { idOfKey, keyOf, labelOfKey } from '../tables/entityKey.ts'
import { linkTypes } from '../tables/loadTables.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'
import { identityAfter, joined, repointed } from './mergedRow.ts'

/** The data set under which merges are recorded. */
const dataSet = 'merge'

/** What cannot be merged, and why. */
export class MergeRefused extends Error {
  override name = 'MergeRefused'
}

/** Throws a `MergeRefused` where the two are not there, not of one label, or of one that properties point at. */
export async function planMerge(
  kept: string,
  dropped: string,
  tables: Tables,
  stored: Stored,
  workFolder: string,
): Promise<Plan> {
  const table = mergeableTable(kept, dropped, tables)
  const nodes = await storedRows(table, [nodeOf(kept), nodeOf(dropped)], stored)
  const [keptCells, droppedCells] = [nodes.get(kept), nodes.get(dropped)]
  if (!keptCells || !droppedCells) {
    const missing = [kept, dropped].filter((key) => !nodes.has(key))
    throw new MergeRefused(`库中没有 ${missing.join('、')}。 Not in the database.`)
  }
  const spools = new Spools(tables, workFolder)
  const renamed = { ...droppedCells, id: idOfKey(kept), aliases: aliasesOf(table, droppedCells) }
  spools.put(table, nodeOf(kept), joined(table, keptCells, renamed), keptCells)
  const removed = new Map<Table, RowIdentity[]>([[table, [nodeOf(dropped)]]])
  for (const link of await stored.linksAt([dropped])) {
    if (!link.isOwn) await moveLink(link, kept, dropped, { tables, stored, spools, removed })
  }
  keepDecision(kept, dropped, tables, spools)
  return {
    dataSet,
    tables: spools.planned(),
    removed: [...removed].map(([of, identities]) => ({ table: of, identities })),
    verdicts: [],
    moreVerdicts: 0,
    isBlocked: false,
  }
}

interface Moving {
  tables: Tables
  stored: Stored
  spools: Spools
  removed: Map<Table, RowIdentity[]>
}

async function moveLink(link: LinkAt, kept: string, dropped: string, moving: Moving): Promise<void> {
  const { tables, stored, spools, removed } = moving
  const table = writerOf(link, tables)
  if (!table) return
  // A link that stands for a column belongs to the row of its other end.
  const old: RowIdentity = table.label ? nodeOf(link.otherKey) : { type: link.type, id: link.id }
  const before = (await storedRows(table, [old], stored)).get(identityText(old))
  if (!before) return
  const after = repointed(table, before, kept, dropped)
  if (table.label) return spools.put(table, old, after, before)
  const identity = identityAfter(table, old, before, after, tables)
  const { from = '', to = '' } = table.linkSpec ?? {}
  const isSelf = after[`${from}_key`] === after[`${to}_key`]
  if (isSelf || identity.id !== old.id) removed.set(table, [...(removed.get(table) ?? []), old])
  if (isSelf) return
  const other =
    identity.id === old.id ? undefined : (await storedRows(table, [identity], stored)).get(identityText(identity))
  spools.put(table, identity, other ? joined(table, other, after) : after, identity.id === old.id ? before : other)
}

/** The table whose rows a link is part of. */
function writerOf({ type, id, otherKey }: LinkAt, tables: Tables): Table | undefined {
  const writers = tables.all.filter((table) => linkTypes(table).includes(type))
  const label = tables.sharedTypes.has(type) ? labelOfKey(id) : undefined
  return (
    writers.find((table) => !table.label && (label === undefined || startLabel(table, tables) === label)) ??
    writers.find((table) => table.label === labelOfKey(otherKey))
  )
}

function mergeableTable(kept: string, dropped: string, tables: Tables): Table {
  const table = tables.byLabel.get(labelOfKey(kept))
  if (!table?.label || labelOfKey(dropped) !== table.label || kept === dropped) {
    throw new MergeRefused('要合并的须是同一类的两个对象。 Two different things of one kind can be merged.')
  }
  const pointing = tables.all.flatMap((other) =>
    other.columns
      .filter(({ name, form, link }) => {
        const isEnd = link !== null || name === other.linkSpec?.from || name === other.linkSpec?.to
        return !isEnd && 'tables' in form && form.tables?.includes(table.name)
      })
      .map(({ title }) => `${other.title}的${title}`),
  )
  if (pointing.length === 0) return table
  throw new MergeRefused(
    `${table.title}不能合并：${pointing.join('、')} 按标识指着它们。 Properties point at these by id.`,
  )
}

function aliasesOf(table: Table, cells: Cells): string | null {
  const names = table.names.flatMap((name) => cells[name]?.split(';') ?? [])
  return table.byName.has('aliases') ? [...new Set(names)].join(';') : null
}

/** Where the delivery of a data team still says the id that has gone. */
function keepDecision(kept: string, dropped: string, tables: Tables, spools: Spools): void {
  const identities = tables.byName.get('identities')
  if (!identities?.label) return
  const id = `${labelOfKey(dropped).toLowerCase()}-${idOfKey(dropped)}`
  const cells = { id, found: idOfKey(dropped), target_key: kept, deliveries: dataSet }
  spools.put(identities, nodeOf(keyOf(identities.label, id)), cells, undefined)
}

const nodeOf = (key: string): RowIdentity => ({ type: null, id: key })

/** Rows to write, a spool a table. */
class Spools {
  readonly #byTable = new Map<Table, { spool: RowSpool; changes: PropertyChange[]; created: number; changed: number }>()
  readonly #tables: Tables
  readonly #folder: string

  constructor(tables: Tables, folder: string) {
    this.#tables = tables
    this.#folder = folder
  }

  put(table: Table, identity: RowIdentity, merged: Cells, before: Cells | undefined): void {
    const cells = finishRow(table, identity, merged, this.#tables, before)
    const changes = before ? changedProperties(table, differences(comparedColumns(table), before, cells)) : []
    const own = this.#byTable.get(table) ?? {
      spool: new RowSpool(join(this.#folder, randomUUID())),
      changes: [],
      created: 0,
      changed: 0,
    }
    this.#byTable.set(table, own)
    const subject = subjectOf(identity)
    const name = cells[table.names[0] ?? ''] ?? null
    own.spool.add({ subject, name, isNew: before === undefined, cells: withoutNulls(cells), changes })
    own[before ? 'changed' : 'created'] += 1
    own.changes.push(...changes.map(([property, was, is]) => ({ subject, name, property, before: was, after: is })))
  }

  planned(): PlannedTable[] {
    const order = this.#tables.all.filter((table) => this.#byTable.has(table))
    return order.flatMap((table) => {
      const own = this.#byTable.get(table)
      if (!own) return []
      own.spool.flush()
      const counts = {
        read: own.created + own.changed,
        created: own.created,
        changed: own.changed,
        unchanged: 0,
        rejected: 0,
        removed: 0,
      }
      return [
        {
          table,
          file: table.name,
          encoding: '',
          counts,
          changedProperties: new Map(),
          changes: own.changes,
          toWrite: own.spool,
        },
      ]
    })
  }
}
