/**
 * The prepared table: what a write script reads. One cell of the user's table becomes one or several text columns here,
 * and every one of them is stored in one place, so that a stored row can be turned back into the same text.
 */
import type { Column, Table } from './table.ts'

/** One prepared row: column → text, or null. */
export type Cells = Record<string, string | null>

export interface PreparedColumn {
  name: string
  /** The stored property, or null for what is stored as a link or as an end of one. */
  property: string | null
  type: 'text' | 'number' | 'boolean' | 'list'
}

/** The prepared columns that one column of the user's table becomes. */
export function preparedColumns(column: Column): PreparedColumn[] {
  const { name, form } = column
  const property = column.link ? null : column.property
  const text = (suffix: string, ending: string): PreparedColumn => ({
    name: `${name}_${suffix}`,
    property: `${column.property}${ending}`,
    type: 'text',
  })
  const own = (type: PreparedColumn['type']): PreparedColumn => ({ name, property, type })
  switch (form.kind) {
    case 'list':
      return [own('list')]
    case 'number':
      return [own('number')]
    case 'boolean':
      return [own('boolean')]
    case 'date':
      return [own('text'), ...form.bounds.map((bound) => text(bound, bound === 'from' ? 'From' : 'To'))]
    case 'quantity': {
      const period = form.unit === 'any' ? [text('period', 'Period')] : []
      return [own('number'), text('qualifier', 'Qualifier'), text('text', 'Text'), text('unit', 'Unit'), ...period]
    }
    case 'reference':
      return [own('text'), { name: `${name}_key`, property: null, type: 'text' }]
    case 'labelled':
      return [{ name: `${name}_key`, property, type: 'text' }]
    default:
      return [own('text')]
  }
}

/** Prepared columns that no single cell gives: the key, the order of names, the deliveries that state the row and what each of them says. */
export function derivedColumns(table: Table): PreparedColumn[] {
  const names: PreparedColumn[] = [
    { name: 'sort_key', property: 'sortKey', type: 'text' },
    { name: 'search_key', property: 'searchKey', type: 'text' },
  ]
  const shared: PreparedColumn[] = [
    { name: 'deliveries', property: 'deliveries', type: 'list' },
    { name: 'claims', property: 'claims', type: 'text' },
    { name: 'conflicts', property: 'conflicts', type: 'text' },
  ]
  return table.names.length > 0 ? [...names, ...shared] : shared
}

/**
 * What is read of most nodes and links comes first: Neo4j's bulk importer stores properties in the order of the columns (the key
 * last), and a read walks past all that lies before: to the end of twenty it took 1.5 times as long as to the first.
 */
const readMost = ['status', 'until_to', 'role', 'control', 'id', 'name', 'sort_key']

/** Every column of a prepared table, in order: what a write script may read. */
export function preparedNames(table: Table): string[] {
  const own = table.columns.flatMap((column) => [
    ...preparedColumns(column).map(({ name }) => name),
    ...(column.link ? [`${column.name}_key`, `${column.name}_link`] : []),
  ])
  const all = new Set([table.label ? 'key' : 'link_id', ...own, ...derivedColumns(table).map(({ name }) => name)])
  return [...new Set([...readMost.filter((name) => all.has(name)), ...all])]
}
