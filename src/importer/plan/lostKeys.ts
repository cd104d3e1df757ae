/**
 * Nodes that will not be there because their row is rejected. Where the user lets the rest be written, rows that point at
 * them are rejected too: a link to nothing would be dropped without a word.
 */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { keyOf } from '../tables/entityKey.ts'
import { isError, verdictAt } from '../verdict.ts'

export class LostKeys {
  #keys = new Set<string>()
  readonly #isAsked: boolean

  /** Where nothing is written with a single reject, only the rows at fault themselves are worth telling of. */
  constructor(isAsked: boolean) {
    this.#isAsked = isAsked
  }

  get size(): number {
    return this.#keys.size
  }

  /** A row that repeats another does not take the first one with it. */
  add(row: MappedRow): void {
    const id = row.given.get('id')?.id
    if (!this.#isAsked || !row.table.label || !id || row.verdicts.some(({ code }) => code === 'DUPLICATE')) return
    this.#keys.add(keyOf(row.table.label, id))
  }

  /** Those that are stored from before are not lost. */
  async forget(known: (keys: readonly string[]) => Promise<ReadonlySet<string>>): Promise<void> {
    if (this.#keys.size > 0) this.#keys = new Set([...this.#keys].filter(isNotIn(await known([...this.#keys]))))
  }

  check(row: MappedRow): void {
    if (this.#keys.size === 0 || row.verdicts.some(isError)) return
    for (const { column, key } of row.references) {
      if (!this.#keys.has(key)) continue
      const expected = '一个没有被拒绝的对象。 Something that is not rejected itself'
      row.verdicts.push(verdictAt(placeIn(row, column), { code: 'REFERENCE_REJECTED', found: key, expected }))
    }
  }
}

const isNotIn = (known: ReadonlySet<string>) => (key: string) => !known.has(key)
