/** In: what a row says and what is stored. Out: what shall be stored. Pure. */
import type { MappedRow } from '../map/mappedRow.ts'
import type { Cells } from '../tables/prepared.ts'
import { claimsOf, deliveriesOf, mergeClaims, statedCells } from './claims.ts'

/**
 * A column that the row leaves empty keeps its stored value. Of the same data set the newer row replaces the older; what
 * another data set states of the same fact stays beside ours.
 */
export function mergeRow(row: MappedRow, stored: Cells | undefined, dataSet: string): Cells {
  const before = deliveriesOf(stored)
  if (stored && before.some((name) => name !== dataSet)) {
    const claims = claimsOf(row.table, stored)
    const own = claims.find(({ delivery }) => delivery === dataSet) ?? { delivery: dataSet, cells: {} }
    const renewed = { delivery: dataSet, cells: statedCells(row.table, supersede(own.cells, row)) }
    const others = claims.includes(own) ? claims : [...claims, own]
    return mergeClaims(
      row.table,
      others.map((claim) => (claim === own ? renewed : claim)),
    )
  }
  const merged = supersede(stored, row)
  merged.deliveries = [...new Set([...before, dataSet])].join(';')
  return merged
}

/** Null when nobody else states it: the fact goes. */
export function retireRow(row: Pick<MappedRow, 'table'>, stored: Cells, dataSet: string): Cells | null {
  const left = claimsOf(row.table, stored).filter(({ delivery }) => delivery !== dataSet)
  return left.length > 0 ? mergeClaims(row.table, left) : null
}

function supersede(before: Cells | undefined, row: MappedRow): Cells {
  const merged: Cells = { ...before }
  for (const cells of row.given.values()) Object.assign(merged, cells)
  dropDefaults(merged, row, before)
  return merged
}

/** Confidence and visibility that follow from the basis go with it: a new basis brings its own. */
function dropDefaults(merged: Cells, row: MappedRow, stored: Cells | undefined): void {
  if (!stored || merged.basis === stored.basis) return
  if (!row.given.has('confidence')) merged.confidence = null
  if (!row.given.has('visibility')) merged.visibility = null
}
