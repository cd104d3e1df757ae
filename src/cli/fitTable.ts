/** In: headers and rows of text, and the width of the terminal. Out: lines of a table no wider, long cells going on below themselves. */
import { alignColumns } from './alignColumns.ts'
import { textWidth, wrap } from './textWidth.ts'

const gap = 2
/** Below this a column of Chinese is no longer read. */
const narrowest = 8

export function fitTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[],
  width: number,
): string[] {
  const widths = fittingWidths([headers, ...rows], width)
  const lines = (row: readonly string[]) => cellLines(row, widths)
  const head = lines(headers)
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth))
  return alignColumns([...head, rule, ...rows.flatMap(lines)], (column) => numbers[column] ?? false)
}

/** Natural widths; where they do not fit, long texts give way, but less than in proportion: they need the room most. */
function fittingWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const natural = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => textWidth(row[column] ?? ''))))
  const room = width - gap * (natural.length - 1)
  const scaled = (factor: number) =>
    natural.map((each) => Math.min(each, Math.max(narrowest, Math.floor(factor * Math.sqrt(each)))))
  const sum = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0)
  let factor = Math.sqrt(Math.max(...natural))
  while (sum(scaled(factor)) > room && factor > 0.2) factor -= 0.1
  return scaled(factor)
}

function cellLines(row: readonly string[], widths: readonly number[]): string[][] {
  const cells = row.map((text, column) => wrap(text, widths[column] ?? narrowest))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''))
}
