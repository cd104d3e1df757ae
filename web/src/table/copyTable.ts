/** Columns and rows to the clipboard, as HTML for Word and PowerPoint and as tab-separated text for Excel; and as a CSV file. */
import { type Column, cellText, header } from './column.ts'

export interface TableText {
  title: string
  /** 截至 and sources, under the table. */
  footer: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const cellStyle = 'border:1px solid #8a9490;padding:3px 8px;text-align:left;vertical-align:top'

export function tableHtml<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { title, footer }: TableText,
): string {
  const head = columns.map((column) => `<th style="${cellStyle};background:#e8f0ed">${escaped(header(column))}</th>`)
  const body = rows.map(
    (row) =>
      `<tr>${columns.map(({ cell }) => `<td style="${cellStyle}">${escaped(cellText(cell(row)))}</td>`).join('')}</tr>`,
  )
  return (
    `<p><b>${escaped(title)}</b></p><table style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table><p>${escaped(footer)}</p>`
  )
}

export function tableLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll(/[\t\n]+/g, ' ')).join('\t')
  return [line(columns.map(header)), ...rows.map((row) => line(columns.map(({ cell }) => cellText(cell(row)))))].join(
    '\n',
  )
}

/** With a byte order mark: Excel opens it as UTF-8. A cell that Excel would run as a formula starts with an apostrophe. */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = (row: Row) => columns.map(({ cell }) => cell(row) ?? '')
  return `\ufeff${[columns.map(header), ...rows.map(cells)].map(csvLine).join('\r\n')}\r\n`
}

export const csvLine = (cells: readonly (string | number | boolean)[]): string =>
  cells
    .map((cell) => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')

/** Browsers offer rich clipboards to trusted pages only; on an intranet host without TLS the old way still copies. */
export async function copyHtml(html: string, text: string): Promise<void> {
  if (navigator.clipboard && 'ClipboardItem' in globalThis) {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    return navigator.clipboard.write([item])
  }
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', fill, { once: true })
  document.execCommand('copy')
}
