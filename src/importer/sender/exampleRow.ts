/** In: a table. Out: one row that shows how each column is written; the rows of all tables fit together. */
import { exampleMark } from '../read/asideRow.ts'
import type { CellForm, Column, Table, Tables } from '../tables/table.ts'

export function exampleRow(table: Table, tables: Tables): string[] {
  return table.columns.map((column) => exampleCell(column, table, tables))
}

/** The id of the example row of a table, which the examples of other tables point at. */
const exampleId = (table: string): string => `${exampleMark}${table}`

function exampleCell(column: Column, table: Table, tables: Tables): string {
  const { name, form, description } = column
  if (name === 'id') return table.label ? exampleId(table.name) : ''
  switch (form.kind) {
    case 'reference':
      return exampleId(form.tables[0])
    case 'labelled':
      return exampleKey(form, table, tables)
    case 'list':
      return form.tables?.[0] ? exampleId(form.tables[0]) : (wordOf(form.values) ?? saidIn(description) ?? '其一；其二')
    case 'date':
      return '2025-03'
    case 'quantity':
      return { CNY: '1.2亿元', 'm²': '50亩', any: '年产10万套' }[form.unit]
    case 'boolean':
      return form.yes[0] ?? 'true'
    case 'number':
      return String(form.integer ? Math.max(1, form.minimum) : Number.isFinite(form.maximum) ? form.maximum / 2 : 1)
    case 'text':
      return form.code === 'uscc'
        ? '91330701MA00000020'
        : (wordOf(form.values) ?? saidIn(description) ?? `示例${column.title}`)
  }
}

function exampleKey(form: CellForm & { kind: 'labelled' }, table: Table, tables: Tables): string {
  const types = [...(table.linkSpec?.types.values() ?? [])][0]
  const name = types?.[0] ?? form.tables?.[0] ?? 'companies'
  return `${tables.byName.get(name)?.label?.toLowerCase() ?? ''}:${exampleId(name)}`
}

/** The first word of a closed list, as it is stored: the validator of the package knows no other. */
const wordOf = (values: ReadonlyMap<string, string> | null): string | undefined => values?.values().next().value

/** Descriptions name an example: 如 300750.SZ. */
const saidIn = (description: string): string | undefined => /如 ([^\s，。、；]+)/.exec(description)?.[1]
