/** In: a table. Out: the identity of every stored fact that is a row of it, in order, some thousand at a time. */
import type { RowIdentity } from '../map/mappedRow.ts'
import { labelOfTable } from '../tables/entityKey.ts'
import type { Table, Tables } from '../tables/table.ts'
import type { Stored } from './stored.ts'

/** Facts that `dataSet` states; all of them when it is null. */
export async function* factPages(
  stored: Stored,
  table: Table,
  tables: Tables,
  dataSet: string | null,
): AsyncGenerator<RowIdentity[]> {
  for (const type of table.label ? [null] : linkTypesOf(table)) {
    // Several tables write links of a shared type, whose ids begin with the label of their start.
    const prefix =
      type === null ? `${table.label}:` : tables.sharedTypes.has(type) ? `${startLabel(table, tables)}:` : ''
    for (let after = ''; ; ) {
      const ids =
        type === null
          ? await stored.keyPage(prefix, after, dataSet)
          : await stored.linkPage(type, prefix, after, dataSet)
      if (ids.length === 0) break
      yield ids.map((id) => ({ type, id }))
      after = ids.at(-1) ?? ''
    }
  }
}

const linkTypesOf = ({ linkSpec }: Table): string[] =>
  linkSpec?.type ? [linkSpec.type] : [...(linkSpec?.types.keys() ?? [])]

/** The label of the nodes from which the links of a table start; empty where it may be several. */
export function startLabel({ byName, linkSpec }: Table, tables: Tables): string {
  const form = byName.get(linkSpec?.from ?? '')?.form
  return form?.kind === 'reference' ? labelOfTable(tables, form.tables[0]) : ''
}
