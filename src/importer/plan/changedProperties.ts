/** In: differences between prepared columns. Out: differences between properties, as the ledger and people know them. */
import { preparedColumns } from '../tables/prepared.ts'
import type { Table } from '../tables/table.ts'
import type { Change } from './planRows.ts'

/** What only follows from another column (search keys, ends of periods) is left out. */
export const changedProperties = (table: Table, changes: readonly Change[]): [string, string | null, string | null][] =>
  changes.flatMap(({ column, before, after }) => {
    const property = propertyOf(table, column)
    return property === undefined ? [] : [[property, before, after]]
  })

/** For a column stored as a link the property that it would be. */
function propertyOf(table: Table, prepared: string): string | undefined {
  for (const column of table.columns) {
    const found = preparedColumns(column).find(({ name }) => name === prepared)
    if (!found) continue
    const isBound = column.form.kind === 'date' && prepared !== column.name
    return isBound ? undefined : (found.property ?? column.property)
  }
  return prepared === 'deliveries' || prepared === 'conflicts' ? prepared : undefined
}
