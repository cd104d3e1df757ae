/** Figures of one thing whose value, completion and target do not fit together, and those that do. In: what they are about. Out: rows, doubtful ones first. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { impliedTarget, targetIsConsistent } from '../measures/targetCheck.ts'

export interface TargetCheck {
  indicator: string
  observation: string
  /** The target stated for the same period; null where none is. */
  target: string | null
  implied: number | null
  unit: string | null
  /** Null where there is nothing to compare with. */
  consistent: boolean | null
}

const statement = readStatement('target-checks')

type Row = readonly [
  indicator: string,
  observation: string,
  value: number,
  completion: number,
  unit: string | null,
  target: readonly [string, number] | null,
]

/** Units of money, area, share and energy, and rates, are measured; others count whole things. */
const measured = new Set(['CNY', 'USD', 'EUR', 'm²', '%', 'GWh', 't'])

export async function targetChecks(about: string, context: QueryContext): Promise<TargetCheck[]> {
  const rows = (await context.read(statement, { about })) as unknown as readonly Row[]
  const order = [false, null, true]
  return rows
    .map(([indicator, observation, value, completion, unit, target]) => ({
      ...{ indicator, observation, unit, target: target?.[0] ?? null },
      implied: impliedTarget(value, completion),
      consistent: targetIsConsistent({
        ...{ value, completion, target: target?.[1] ?? null },
        counted: unit !== null && !measured.has(unit) && !unit.includes('/'),
      }),
    }))
    .sort((a, b) => order.indexOf(a.consistent) - order.indexOf(b.consistent))
}
