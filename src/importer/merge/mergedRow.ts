/** In: a stored row and two keys. Out: the same row with the one key in place of the other, and what joins when both have it. Pure. */
import { identify } from '../map/identify.ts'
import type { RowIdentity } from '../map/mappedRow.ts'
import { type Claim, claimsOf, mergeClaims } from '../plan/claims.ts'
import { idOfKey } from '../tables/entityKey.ts'
import { type Cells, preparedColumns } from '../tables/prepared.ts'
import type { Table, Tables } from '../tables/table.ts'

/** `dropped` gives way to `kept` wherever the row points at it. */
export function repointed(table: Table, cells: Cells, kept: string, dropped: string): Cells {
  const row = { ...cells }
  for (const { name, form } of table.columns) {
    if (row[`${name}_key`] !== dropped) continue
    row[`${name}_key`] = kept
    if (form.kind === 'reference') row[name] = idOfKey(kept)
  }
  return row
}

/** The identity of a link after its ends changed. One whose table gave it an id of its own keeps it. */
export function identityAfter(
  table: Table,
  old: RowIdentity,
  before: Cells,
  after: Cells,
  tables: Tables,
): RowIdentity {
  const derived = (cells: Cells) => identify(table, givenOf(table, cells, old.type), tables)
  return derived(before).id === old.id ? derived(after) : old
}

/** As a row would say it that left the id to be derived. */
function givenOf(table: Table, cells: Cells, type: string | null): Map<string, Cells> {
  const given = new Map<string, Cells>()
  for (const column of table.columns) {
    if (column.name === 'id') continue
    given.set(column.name, Object.fromEntries(preparedColumns(column).map(({ name }) => [name, cells[name] ?? null])))
  }
  const typeColumn = table.linkSpec?.typeColumn
  if (typeColumn) given.set(typeColumn, { [typeColumn]: type })
  return given
}

/** Each data set says what it said of either; where it spoke of both, of the one that is kept. */
export function joined(table: Table, kept: Cells, dropped: Cells): Cells {
  const claims = new Map(claimsOf(table, kept).map((claim) => [claim.delivery, claim]))
  for (const claim of claimsOf(table, dropped)) {
    claims.set(claim.delivery, { ...claim, cells: withLists(table, claims.get(claim.delivery), claim) })
  }
  return claims.size > 0 ? { ...kept, ...mergeClaims(table, [...claims.values()]) } : { ...dropped, ...kept }
}

function withLists(table: Table, kept: Claim | undefined, dropped: Claim): Cells {
  const cells: Cells = { ...dropped.cells, ...kept?.cells }
  for (const { name, form } of table.columns) {
    if (form.kind !== 'list') continue
    const items = [kept, dropped].flatMap((claim) => claim?.cells[name]?.split(';') ?? [])
    if (items.length > 0) cells[name] = [...new Set(items)].join(';')
  }
  return cells
}
