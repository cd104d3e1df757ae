/** In: firms that the database does not have. Adds a warning where it has one of the same code or name under another id: two teams, one firm. */
import { nameKey } from '../../nameKey.ts'
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { findCandidates } from '../match/candidates.ts'
import type { Stored } from '../stored/stored.ts'
import { idOfKey } from '../tables/entityKey.ts'
import { holdsFirms, type Table } from '../tables/table.ts'
import { verdictAt } from '../verdict.ts'

export async function checkStoredTwins(table: Table, fresh: readonly MappedRow[], stored: Stored): Promise<void> {
  if (!holdsFirms(table) || fresh.length === 0) return
  const columns = [...table.codes, ...table.names.slice(0, 1)]
  const said = fresh.map((row) => ({ row, words: columns.flatMap((column) => wordsOf(row, column)) }))
  const terms = new Set(said.flatMap(({ words }) => words.map(({ term }) => term)))
  const twins = await findCandidates(table, terms, [], stored)
  for (const { row, words } of said) {
    const same = words.find(({ term }) => twins.has(term))
    const twin = same && twins.get(same.term)?.[0]
    if (!twin) continue
    const id = idOfKey(twin.key)
    const expected = `与库中 ${id}（${twin.name}）不同的企业：${table.byName.get(same.column)?.title ?? same.column}相同。 Another firm than this one of the database`
    const hint = '是同一家就写它的标识，或用 liantu merge 合并。 If it is the same, write its id'
    const place = placeIn(row, same.column)
    const finding = { code: 'NEAR_DUPLICATE', severity: 'warning', found: same.word, expected, hint } as const
    row.verdicts.push(verdictAt(place, { ...finding, nearest: [id] }))
  }
}

function wordsOf({ given }: MappedRow, column: string): { column: string; word: string; term: string }[] {
  const words = given.get(column)?.[column]?.split(';') ?? []
  return words.map((word) => ({ column, word, term: nameKey(word) }))
}
