/** Keys and link ids: how a row is named in the graph and in the API. */
import type { Table, Tables } from './table.ts'

export const keyOf = (label: string, id: string): string => `${label}:${id}`

export const idOfKey = (key: string): string => key.slice(key.indexOf(':') + 1)

export const labelOfKey = (key: string): string => key.slice(0, key.indexOf(':'))

/** `park:x`, `Park:x` → `Park:x`; null when the part before the colon is no label, or there is none. */
export function readKey(text: string, tables: Tables): string | null {
  const prefix = labelOfKey(text).toLowerCase()
  const label = [...tables.byLabel.keys()].find((known) => known.toLowerCase() === prefix)
  const id = idOfKey(text)
  return label && id !== '' && text.includes(':') ? keyOf(label, id) : null
}

/** `Park:x` → `park:x`, as tables write it. */
export const tableForm = (key: string): string => labelOfKey(key).toLowerCase() + key.slice(key.indexOf(':'))

/**
 * The id of a link: its key parts joined by `>`; an empty part stays empty. Where several tables write the type, two ends
 * of different tables may share an id (region `x`, zone `x`), so both ends are named with their label.
 */
export const joinLinkId = (parts: readonly (string | null)[]): string => parts.map((part) => part ?? '').join('>')

/** The label of a node table. Throws for a link table: schemas only point at node tables, which a test holds. */
export function labelOfTable(tables: Tables, name: string): string {
  const table: Table | undefined = tables.byName.get(name)
  if (!table?.label) throw new Error(`import/tables points at "${name}", which is no table of nodes.`)
  return table.label
}
