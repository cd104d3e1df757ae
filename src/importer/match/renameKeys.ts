/** In: a row and whom its keys mean. Out: the same row about those who are meant. Pure. */
import { identify } from '../map/identify.ts'
import type { MappedRow } from '../map/mappedRow.ts'
import { idOfKey, keyOf, labelOfTable } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Column, Tables } from '../tables/table.ts'

export function renameKeys(row: MappedRow, meant: ReadonlyMap<string, string>, tables: Tables): MappedRow {
  const own = row.identity?.type === null ? meant.get(row.identity.id) : undefined
  if (own === undefined && !row.references.some(({ key }) => meant.has(key))) return row
  const given = new Map<string, Cells>()
  for (const [name, cells] of row.given) {
    const column = row.table.byName.get(name)
    given.set(name, column ? renameCells(cells, column, meant, tables) : cells)
  }
  if (own !== undefined) given.set('id', { id: idOfKey(own) })
  const references = row.references.map(({ column, key }) => ({ column, key: meant.get(key) ?? key }))
  return { ...row, given, references, identity: row.identity && identify(row.table, given, tables) }
}

function renameCells(cells: Cells, { name, form }: Column, meant: ReadonlyMap<string, string>, tables: Tables): Cells {
  if (form.kind === 'list' && form.tables?.[0]) {
    const label = labelOfTable(tables, form.tables[0])
    const ids = (cells[name] ?? '').split(';').map((id) => idOfKey(meant.get(keyOf(label, id)) ?? keyOf(label, id)))
    return { ...cells, [name]: [...new Set(ids)].join(';') }
  }
  const key = meant.get(cells[`${name}_key`] ?? '')
  if (key === undefined) return cells
  return form.kind === 'reference' ? { [name]: idOfKey(key), [`${name}_key`]: key } : { [`${name}_key`]: key }
}
