/** Rows as a table: sortable by any column, filterable, and copied so that it pastes into Word and PowerPoint as a table. */
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import { useSay } from '../app/settings.ts'
import { type Column, cellText, header } from './column.ts'
import { sortRows } from './sortRows.ts'
import './table.css'

export interface DataTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey(row: Row): string
}

/** Above it a filter helps more than it takes room. */
const rowsWithoutFilter = 12
const step = 200

export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const say = useSay()
  const [order, setOrder] = useState<{ key: string; down: boolean }>()
  const [filter, setFilter] = useState('')
  const [shown, setShown] = useState(step)
  const kept = useMemo(() => {
    const column = columns.find(({ key }) => key === order?.key)
    const wanted = filter.trim().toLowerCase()
    const matching = wanted
      ? rows.filter((row) => columns.some((each) => cellText(each.cell(row)).toLowerCase().includes(wanted)))
      : rows
    return column ? sortRows(matching, column.cell, order?.down ?? false) : matching
  }, [columns, rows, order, filter])
  return (
    <div className="data-table">
      {rows.length > rowsWithoutFilter && (
        <Input
          className="filter"
          size="small"
          allowClear
          aria-label={say('筛选行', 'Filter rows')}
          placeholder={say('筛选…', 'Filter…')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" aria-sort={ariaSort(order, column.key)}>
                  <button
                    type="button"
                    onClick={() => setOrder({ key: column.key, down: order?.key === column.key && !order.down })}
                  >
                    {header(column)}
                    {order?.key === column.key && (order.down ? ' ↓' : ' ↑')}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.slice(0, shown).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <td key={column.key} className={typeof column.cell(row) === 'number' ? 'number' : undefined}>
                    {column.show ? column.show(row) : cellText(column.cell(row))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="faint row-count">
        {filter
          ? say(`${kept.length} / ${rows.length} 行`, `${kept.length} of ${rows.length} rows`)
          : say(`${rows.length} 行`, `${rows.length} rows`)}
        {kept.length > shown && (
          <Button type="link" size="small" onClick={() => setShown(shown + step)}>
            {say('再显示', 'Show more')}
          </Button>
        )}
      </p>
    </div>
  )
}

const ariaSort = (order: { key: string; down: boolean } | undefined, key: string) =>
  order?.key === key ? (order.down ? 'descending' : 'ascending') : 'none'
