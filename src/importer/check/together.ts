/** What rows say only together: names that repeat, links both ways, shares of one whole, targets beside results. */
import { nameKey } from '../../nameKey.ts'
import type { MappedRow } from '../map/mappedRow.ts'
import { holdsFirms, type SumRule } from '../tables/table.ts'
import { FirstSeen } from './firstSeen.ts'

export class Together {
  readonly #names = new FirstSeen()
  readonly #links = new FirstSeen()
  readonly #sums = new Map<string, { sum: number; rows: number }>()
  readonly #targets = new Map<string, number>()

  add(row: MappedRow): void {
    const name = nearName(row)
    if (name !== null) this.#names.add(name, row.line)
    const ends = endsOf(row)
    if (ends) this.#links.add(ends.join('>'), row.line)
    for (const rule of row.table.sums) {
      const key = sumKey(row, rule)
      const share = Number(row.given.get(rule.column)?.[rule.column])
      if (key === null || !(share > 0)) continue
      const known = this.#sums.get(key) ?? { sum: 0, rows: 0 }
      this.#sums.set(key, { sum: known.sum + share, rows: known.rows + 1 })
    }
    const target = targetKey(row)
    if (target !== null && cell(row, 'kind') === 'target') this.#targets.set(target, Number(cell(row, 'value')))
  }

  /** Line of an earlier row with nearly the same name; null when this is the first or only one. */
  nearLine(row: MappedRow): number | null {
    const name = nearName(row)
    const line = name === null ? undefined : this.#names.get(name)
    return line === undefined || line === row.line ? null : line
  }

  /** Line of the same link the other way round. */
  reverseLine(row: MappedRow): number | null {
    const ends = endsOf(row)
    if (!ends) return null
    const [type, from, to] = ends
    return this.#links.get([type, to, from].join('>')) ?? null
  }

  /** The sum of all rows that share a whole with this one. */
  sumOf(row: MappedRow, rule: SumRule): { sum: number; rows: number } | null {
    const key = sumKey(row, rule)
    return key === null ? null : (this.#sums.get(key) ?? null)
  }

  /** The target of the figure that the row gives. */
  targetOf(row: MappedRow): number | null {
    const key = targetKey(row)
    return key === null ? null : (this.#targets.get(key) ?? null)
  }
}

const cell = (row: MappedRow, name: string): string | null => row.given.get(name)?.[name] ?? null

const keyCell = (row: MappedRow, name: string): string => row.given.get(name)?.[`${name}_key`] ?? cell(row, name) ?? ''

/** Legal forms and brackets do not tell two firms apart. */
function nearName(row: MappedRow): string | null {
  const [column] = row.table.names
  const name = column && holdsFirms(row.table) ? cell(row, column) : null
  if (!name) return null
  const key = nameKey(name).replaceAll(/股份有限公司|有限公司|集团|公司$|[()]/g, '')
  return key.length > 1 ? key : null
}

function endsOf({ table, given, identity }: MappedRow): [type: string, from: string, to: string] | null {
  const spec = table.linkSpec
  if (!spec?.oneWay || !identity?.type) return null
  const end = (column: string) => given.get(column)?.[`${column}_key`] ?? ''
  return [identity.type, end(spec.from), end(spec.to)]
}

function sumKey(row: MappedRow, { column, by }: SumRule): string | null {
  if (cell(row, 'status') === 'ended') return null
  const parts = by.map((name) => keyCell(row, name))
  return parts.includes('') ? null : `${row.table.name} ${column} ${parts.join('>')}`
}

/** Figures of one indicator, subject and period; only tables that know both kinds of figure. */
function targetKey(row: MappedRow): string | null {
  if (!row.table.byName.has('completion') || !cell(row, 'value')) return null
  return [keyCell(row, 'indicator'), keyCell(row, 'about'), cell(row, 'period') ?? ''].join('>')
}
