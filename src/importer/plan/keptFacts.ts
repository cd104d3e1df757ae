/** Which facts a delivery states and what they point at: what `--replace` must leave alone. A few bytes a fact. */
import { FirstSeen } from '../check/firstSeen.ts'
import { identityText, type MappedRow, type RowIdentity } from '../map/mappedRow.ts'
import { keyOf } from '../tables/entityKey.ts'
import type { Cells } from '../tables/prepared.ts'

export class KeptFacts {
  readonly #facts = new FirstSeen()
  readonly #pointedAt = new FirstSeen()

  readonly add = (row: MappedRow, cells: Cells): void => {
    if (row.identity) this.#facts.add(identityText(row.identity), 0)
    for (const { name } of row.table.columns) {
      const key = cells[`${name}_key`]
      if (key) this.#pointedAt.add(key, 0)
    }
    for (const source of cells.sources?.split(';') ?? []) this.#pointedAt.add(keyOf('Source', source), 0)
  }

  states = (identity: RowIdentity): boolean => this.#facts.has(identityText(identity))

  pointsAt = (key: string): boolean => this.#pointedAt.has(key)
}
