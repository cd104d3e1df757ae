/** The answer of the open tab as a table, as the directives of its operation say; copied, it pastes into Word and PowerPoint. */
import { useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import { rowsOf } from '../question/rowsOf.ts'
import { type Column, cellText, header } from '../table/column.ts'
import { copyHtml, tableHtml, tableLines } from '../table/copyTable.ts'
import { tableShape } from './tableShape.ts'

type Row = ReturnType<typeof rowsOf>[number]

export function AnswerTable() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const [copied, setCopied] = useState(false)
  const { query, response } = tab ?? {}
  const shape = useMemo(() => tableShape(query ?? ''), [query])
  const rows = useMemo(() => (shape ? rowsOf(shape, dataOf(response)) : []), [shape, response])
  if (!shape)
    return <p className="answer-hint">这个操作没有标出表格：用 @rows 标出行，用 @column(title:, titleEn:) 标出列。</p>
  if (rows.length === 0)
    return <p className="answer-hint">运行后，答案的行在此显示为表格。没有行表示没有记录，不等于没有。</p>
  const columns = shape.columns.map(
    (column): Column<Row> => ({
      key: column.path,
      title: column.title,
      ...(column.unit ? { unit: column.unit } : {}),
      cell: ({ cells }) => cells.get(column.path),
    }),
  )
  const copy = async () => {
    const text = {
      title: tab?.operationName ?? '',
      footer: `截至 ${new Date().toISOString().slice(0, 10)} · 链图 Liantu`,
    }
    await copyHtml(tableHtml(columns, rows, text), tableLines(columns, rows))
    setCopied(true)
  }
  return (
    <section className="answer-table" aria-label="表格">
      <p>
        <button type="button" onClick={copy}>
          复制为表格
        </button>{' '}
        {rows.length} 行 <output>{copied && '已复制，可粘贴到 Word、PPT'}</output>
      </p>
      <div className="answer-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {header(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {columns.map((column) => (
                  <td key={column.key}>{cellText(column.cell(row))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function dataOf(response: string | null | undefined): unknown {
  try {
    return (JSON.parse(response ?? '{}') as { data?: unknown }).data
  } catch {
    return undefined
  }
}
