/** What reading one cell gives: the cells it becomes in the prepared table, the keys it points at, what is wrong with it. */
import type { Cells } from '../tables/prepared.ts'
import type { Finding } from '../verdict.ts'

export interface CellReading {
  cells: Cells
  /** Keys of nodes that the cell points at. */
  references: string[]
  findings: Finding[]
}

export const reading = (cells: Cells): CellReading => ({ cells, references: [], findings: [] })
export const fault = (finding: Finding): CellReading => ({ cells: {}, references: [], findings: [finding] })
