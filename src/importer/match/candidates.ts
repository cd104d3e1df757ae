/** In: names and codes that were met. Out: whom each may mean, of the delivery and of the database. */
import { nameKey } from '../../nameKey.ts'
import type { MappedTable } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import { keyOf } from '../tables/entityKey.ts'
import type { Table } from '../tables/table.ts'

export interface Candidate {
  key: string
  /** Its first name, for a person to know it by. */
  name: string
  by: 'code' | 'name' | 'other name'
}

/** Term (a `nameKey`) → candidates. `isMinted`: ids that the delivery made up itself name nobody yet. */
export async function findCandidates(
  table: Table,
  terms: ReadonlySet<string>,
  delivered: readonly MappedTable[],
  stored: Stored | null,
): Promise<Map<string, Candidate[]>> {
  const found = new Map<string, Map<string, Candidate>>()
  const note = (key: string, names: readonly string[], codes: readonly string[]): void => {
    const [name = ''] = names
    const put = (word: string, by: Candidate['by']) => {
      const term = nameKey(word)
      if (!terms.has(term)) return
      const known = found.get(term) ?? new Map<string, Candidate>()
      if (!known.has(key)) found.set(term, known.set(key, { key, name, by }))
    }
    for (const code of codes) put(code, 'code')
    for (const [index, other] of names.entries()) put(other, index === 0 ? 'name' : 'other name')
  }
  for (const one of delivered) {
    if (one.table !== table || one.mintsIds) continue
    for await (const batch of one.rows()) {
      for (const { given } of batch) {
        const id = given.get('id')?.id
        const cells = (names: readonly string[]) => names.flatMap((name) => given.get(name)?.[name]?.split(';') ?? [])
        if (id && table.label) note(keyOf(table.label, id), cells(table.names), cells(table.codes))
      }
    }
  }
  const matches = (await stored?.matching(table.label ?? '', [...terms])) ?? []
  for (const { key, names, codes } of matches) note(key, names, codes)
  return new Map([...found].map(([term, byKey]) => [term, [...byKey.values()]]))
}
