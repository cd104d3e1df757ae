/** In: tables. Out: the data dictionary that goes with their templates, in Markdown. */
import type { CellForm, Column, Table } from '../tables/table.ts'

export function dictionary(tables: readonly Table[]): string {
  const head = [
    '# 数据字典 Data dictionary',
    '',
    '每张表一个文件，首行为表头，中文或英文均可。空、`-`、`无`、`暂无` 表示不知道，不是 0；`（清空）` 抹去已存的值。以“示例-”开头的行不会读入。',
    'One file a table; headers in Chinese or English. Empty means unknown, never 0. Rows that begin with 示例- are not read.',
  ]
  return `${[...head, ...tables.flatMap(section)].join('\n')}\n`
}

function section(table: Table): string[] {
  const rows = table.columns.map((column) => {
    const required = column.required ? '是 yes' : ''
    return `| ${column.title} | \`${column.name}\` | ${required} | ${inCell(writtenAs(column))} | ${inCell(column.description)} |`
  })
  const key = table.primaryKey.map((name) => table.byName.get(name)?.title ?? name).join('、')
  return [
    '',
    `## ${table.title} \`${table.name}\``,
    '',
    `${table.description} 主键 key：${key}。`,
    '',
    '| 列 | column | 必填 required | 写法 form | 说明 meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

const inCell = (text: string): string => text.replaceAll('|', '\\|')

function writtenAs({ form }: Column): string {
  switch (form.kind) {
    case 'reference':
      return `${form.tables[0]} 的标识 id`
    case 'labelled':
      return `类别:标识 label:id（${form.tables?.join('、') ?? '任何表 any'}）`
    case 'list':
      return `可多个，用 ；隔开 list${form.tables ? `（${form.tables.join('、')} 的标识）` : words(form)}`
    case 'date':
      return '2025、2025-03、2025-03-07、2025-01/2025-03'
    case 'quantity':
      return { CNY: '1.2亿元、1200万元、超百亿元', 'm²': '50亩、6.6万方', any: '年产70万辆、33.6GWh' }[form.unit]
    case 'boolean':
      return `${form.yes.join('、')} / ${form.no.join('、')}`
    case 'number':
      return form.percent ? '0.35 或 35%' : form.integer ? '整数 whole number' : '数 number'
    case 'text':
      return form.code === 'uscc' ? '18 位' : words(form) || '文字 text'
  }
}

function words(form: CellForm & { kind: 'text' | 'list' }): string {
  const meant = Map.groupBy(form.values ?? [], ([, value]) => value)
  return [...meant].map(([value, entries]) => `${entries.at(-1)?.[0] ?? value} ${value}`).join('、')
}
