/** In: one row and whom its names mean. Adds what there is to say where a name was taken for someone, or could mean several. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import type { WhoIsWho } from '../match/whoIsWho.ts'
import { verdictAt } from '../verdict.ts'

export function checkNames(row: MappedRow, { findings }: WhoIsWho): void {
  const own = row.identity?.type === null ? findings.get(row.identity.id) : undefined
  if (own) row.verdicts.push(verdictAt(placeIn(row, row.table.names[0] ?? 'id'), own))
  for (const { column, key } of row.references) {
    const finding = findings.get(key)
    if (finding) row.verdicts.push(verdictAt(placeIn(row, column), finding))
  }
}
