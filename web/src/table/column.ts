/** A column of a table: what it is called, what a cell holds, and how it is drawn where text is not enough. */
import type { ReactNode } from 'react'

export type Cell = string | number | boolean | null | undefined

export interface Column<Row> {
  key: string
  title: string
  /** Unit of every number in the column; stands in the header. */
  unit?: string
  cell(row: Row): Cell
  /** Instead of the plain cell: a link, a mark, evidence. */
  show?(row: Row): ReactNode
}

export const header = <Row>({ title, unit }: Column<Row>): string => (unit ? `${title}（${unit}）` : title)

/** Numbers as people read them; what is not recorded is a dash and never a zero. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined || cell === '') return '—'
  if (typeof cell === 'boolean') return cell ? '✓' : '—'
  return typeof cell === 'number' ? numberText(cell) : cell
}

export function numberText(value: number): string {
  const digits = Math.abs(value) >= 100 ? 1 : 2
  return value.toLocaleString('zh-CN', { maximumFractionDigits: Number.isInteger(value) ? 0 : digits })
}
