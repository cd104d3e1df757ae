/** In: one row. Adds a warning when it states a fact without saying where it comes from. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { verdictAt } from '../verdict.ts'

/** A row that does not state its basis changes something else and keeps its sources. */
export function checkSources(row: MappedRow): void {
  const basis = row.given.get('basis')?.basis
  if (!row.table.byName.has('sources') || !basis || basis === 'inferred' || row.given.get('sources')?.sources) return
  const place = placeIn(row, 'sources')
  const expected = '来源的标识；只有推断可以没有来源。 Ids of sources; only an inference may have none'
  row.verdicts.push(verdictAt(place, { code: 'SOURCES_MISSING', severity: 'warning', expected }))
}
