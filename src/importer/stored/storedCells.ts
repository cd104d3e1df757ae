/** In: a stored node or link. Out: the cells of its prepared row, the same text that the import of its row gave. */
import { idOfKey } from '../tables/entityKey.ts'
import { type Cells, derivedColumns, type PreparedColumn, preparedColumns } from '../tables/prepared.ts'
import type { Column, Table } from '../tables/table.ts'
import type { Properties, StoredLink, StoredNode } from './stored.ts'

export function cellsOfNode(table: Table, node: StoredNode): Cells {
  const cells = cellsOfProperties(table, node.properties)
  for (const column of table.columns) {
    const { link } = column
    if (!link) continue
    const stored = node.links.find(({ type, direction }) => type === link.type && direction === link.direction)
    putKey(cells, column, stored?.key ?? null)
  }
  return cells
}

export function cellsOfLink(table: Table, link: StoredLink): Cells {
  const cells = cellsOfProperties(table, link.properties)
  const { from, to } = table.linkSpec ?? {}
  for (const column of table.columns) {
    if (column.name === from) putKey(cells, column, link.fromKey)
    if (column.name === to) putKey(cells, column, link.toKey)
  }
  return cells
}

/** The columns in which a row can differ from what is stored: all that a property, a link or an end of it keeps. */
export function comparedColumns(table: Table): string[] {
  const kept = table.columns.flatMap((column) => {
    const end = column.link || column.name === table.linkSpec?.from || column.name === table.linkSpec?.to
    if (end) return [`${column.name}_key`]
    return storedColumns(column, table).map(({ name }) => name)
  })
  return [...kept, ...derivedColumns(table).map(({ name }) => name)]
}

function putKey(cells: Cells, column: Column, key: string | null): void {
  cells[`${column.name}_key`] = key
  if (column.form.kind === 'reference') cells[column.name] = key && idOfKey(key)
}

/** A link keeps neither its ends nor its type as properties; its `id` is what it was found by. */
function storedColumns(column: Column, table: Table): PreparedColumn[] {
  const spec = table.linkSpec
  const notStored = spec && (column.name === spec.typeColumn || column.name === 'id')
  return notStored ? [] : preparedColumns(column).filter(({ property }) => property !== null)
}

function cellsOfProperties(table: Table, properties: Properties): Cells {
  const { from, to } = table.linkSpec ?? {}
  const own = table.columns.filter(({ name }) => name !== from && name !== to)
  const columns = [...own.flatMap((column) => storedColumns(column, table)), ...derivedColumns(table)]
  return Object.fromEntries(columns.map(({ name, property }) => [name, toText(property ? properties[property] : null)]))
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(';') : String(value)
}
