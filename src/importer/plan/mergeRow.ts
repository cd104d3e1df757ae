/** In: what a row says and what is stored. Out: what shall be stored. Pure. */
import type { MappedRow } from '../map/mappedRow.ts'
import type { Cells } from '../tables/prepared.ts'

/**
 * A column that the row leaves empty keeps its stored value. Sources of another data set that states the same fact stay
 * beside ours; of the same data set the newer row replaces the older.
 */
export function mergeRow(row: MappedRow, stored: Cells | undefined, dataSet: string): Cells {
  const merged: Cells = { ...stored }
  for (const cells of row.given.values()) Object.assign(merged, cells)
  dropDefaults(merged, row, stored)
  const before = split(stored?.deliveries)
  const shared = before.some((name) => name !== dataSet)
  if (shared) merged.sources = join([...split(stored?.sources), ...split(merged.sources)])
  merged.deliveries = join([...before, dataSet])
  return merged
}

/** Confidence and visibility that follow from the basis go with it: a new basis brings its own. */
function dropDefaults(merged: Cells, row: MappedRow, stored: Cells | undefined): void {
  if (!stored || merged.basis === stored.basis) return
  if (!row.given.has('confidence')) merged.confidence = null
  if (!row.given.has('visibility')) merged.visibility = null
}

const split = (cell: string | null | undefined): string[] => (cell ? cell.split(';') : [])

const join = (values: readonly string[]): string | null => [...new Set(values)].join(';') || null
