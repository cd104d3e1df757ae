/** The indicators of one thing: latest value, target, completion, trend, and other statements of the same period. Pure but for one read. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

/** Observations by their keys. */
export interface IndicatorRow {
  indicator: string
  latest: string | null
  others: readonly string[]
  target: string | null
  completion: number | null
  trend: readonly string[]
}

interface Observed {
  key: string
  kind: string
  end: string | null
  value: number | null
  completion: number | null
  period: string | null
}

const statement = readStatement('indicator-board')

/** The boards of one level are read together. */
export function indicatorBoard(about: string, context: QueryContext): Promise<IndicatorRow[]> {
  return context.loader<IndicatorRow[]>('indicator-board', (abouts) => readBoards(abouts, context)).load(about)
}

async function readBoards(abouts: readonly string[], context: QueryContext): Promise<IndicatorRow[][]> {
  const rows = (await context.read(statement, { abouts })) as readonly [string, [string, unknown[][]][]][]
  const boards = new Map(rows)
  return abouts.map((about) =>
    (boards.get(about) ?? []).map(([indicator, observations]) => boardRow(indicator, observations.map(readObserved))),
  )
}

function readObserved(row: readonly unknown[]): Observed {
  const [key, kind, end, value, completion, period] = row as [
    string,
    string,
    string | null,
    number | null,
    number | null,
    string | null,
  ]
  return { key, kind, end, value, completion, period }
}

/** `observations` are oldest first. */
function boardRow(indicator: string, observations: readonly Observed[]): IndicatorRow {
  const actual = observations.filter(({ kind }) => kind === 'actual')
  const latest = actual.at(-1)
  const target = observations.filter(({ kind }) => kind === 'target').at(-1)
  const sameTarget = latest && observations.find(({ kind, period }) => kind === 'target' && period === latest.period)
  return {
    indicator,
    latest: latest?.key ?? null,
    others: latest
      ? actual.filter(({ key, period }) => key !== latest.key && period === latest.period).map(({ key }) => key)
      : [],
    target: target?.key ?? null,
    completion: latest?.completion ?? ratio(latest?.value, sameTarget?.value),
    trend: actual.map(({ key }) => key),
  }
}

const ratio = (value: number | null | undefined, target: number | null | undefined): number | null =>
  value == null || !target ? null : Number((value / target).toPrecision(4))
