/** In: rows of cells, each a list, or an object of the columns named. Out: CSV (RFC 4180), UTF-8 without a mark, every line ended; null is an empty cell. */
import Papa from 'papaparse'

type Cell = string | number | null

export function csvText(rows: readonly (readonly Cell[])[], newline?: '\n' | '\r\n'): string
export function csvText(rows: readonly Record<string, Cell>[], newline: '\n', columns: readonly string[]): string
export function csvText(rows: readonly object[], newline = '\n', columns?: readonly string[]): string {
  if (rows.length === 0) return ''
  return Papa.unparse([...rows], { newline, header: false, ...(columns && { columns: [...columns] }) }) + newline
}
