/** Reads the cells of one column. What a cell says depends on its text alone, and a column says few things very often: they are remembered. */
import { readCell } from '../cells/readCell.ts'
import type { Cells } from '../tables/prepared.ts'
import type { Tables } from '../tables/table.ts'
import type { Finding } from '../verdict.ts'
import type { Reference } from './mappedRow.ts'
import type { MatchedHeader } from './matchHeaders.ts'

/** Texts of one column; a column of ids or names says more, and nothing twice. */
const mostRemembered = 5_000

export interface ReadCell {
  cells: Cells
  references: readonly Reference[]
  findings: readonly Finding[]
}

export function cellReader({ column, unit }: MatchedHeader, tables: Tables): (text: string) => ReadCell {
  const context = { tables, headerUnit: unit }
  const remembered = new Map<string, ReadCell>()
  return (text) => {
    const before = remembered.get(text)
    if (before) return before
    const { cells, references, findings } = readCell(text, column, context)
    const read = { cells, references: references.map((key) => ({ column: column.name, key })), findings }
    if (remembered.size < mostRemembered) remembered.set(text, read)
    return read
  }
}
