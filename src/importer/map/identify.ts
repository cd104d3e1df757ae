/** In: what a row says. Out: which fact it is about: the key of its node, or type and id of its link. */
import { joinLinkId, keyOf } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Column, Table, Tables } from '../tables/table.ts'
import type { RowIdentity } from './mappedRow.ts'

/** All columns of the primary key have been read; those that are not required may be empty, and stay an empty part. */
export function identify(table: Table, given: ReadonlyMap<string, Cells>, tables: Tables): RowIdentity {
  const own = given.get('id')?.id
  if (table.label) return { type: null, id: keyOf(table.label, own ?? '') }
  const spec = table.linkSpec
  const type = (spec?.typeColumn ? given.get(spec.typeColumn)?.[spec.typeColumn] : spec?.type) ?? ''
  const parts = table.primaryKey.filter((name) => name !== spec?.typeColumn)
  const id = own ?? joinLinkId(parts.map((name) => keyPart(name, table, given, type, tables)))
  return { type, id }
}

function keyPart(
  name: string,
  table: Table,
  given: ReadonlyMap<string, Cells>,
  type: string,
  tables: Tables,
): string | null {
  const cells = given.get(name)
  const column: Column | undefined = table.byName.get(name)
  const isEnd = name === table.linkSpec?.from || name === table.linkSpec?.to
  if (column?.form.kind === 'labelled' || (isEnd && tables.sharedTypes.has(type))) return cells?.[`${name}_key`] ?? null
  return cells?.[name] ?? null
}
