/** Rows by one cell: numbers as numbers, text in the reader's order, what is missing last either way. */
import type { Cell } from './column.ts'

export function sortRows<Row>(rows: readonly Row[], cell: (row: Row) => Cell, down: boolean): Row[] {
  const sign = down ? -1 : 1
  return [...rows].sort((left, right) => {
    const [a, b] = [cell(left), cell(right)]
    const missing = Number(isMissing(a)) - Number(isMissing(b))
    return missing !== 0 ? missing : sign * compare(a, b)
  })
}

const isMissing = (cell: Cell): boolean => cell === null || cell === undefined || cell === ''

const compare = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'zh-CN', { numeric: true })
