/**
 * Agreed against in-place money, project by project (question 33). The ledger's 到位资金 and a published indicator stand side by side;
 * a ratio only within one currency. In: a place, kinds of projects, an indicator of money put in. Out: rows, the largest gap first.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface MoneyFigure {
  value: number
  currency: string
  on: string | null
  evidence: StoredEvidence
}

export interface ProjectMoney {
  project: string
  /** Null when not disclosed. */
  agreed: MoneyFigure | null
  ledger: MoneyFigure | null
  published: MoneyFigure | null
  /** In place over agreed, by the later of the two; null unless both are of one currency. */
  ratio: number | null
}

export interface MoneyInPlace {
  place: string
  rows: readonly ProjectMoney[]
  /** Projects without any figure of what is in place. */
  withoutFigure: number
}

const statement = readStatement('project-money')

type FigureRow = readonly [value: number, unit: string | null, on: string | null, evidence: unknown[]]
type Row = readonly [
  project: string,
  agreed: number | null,
  unit: string | null,
  ledger: FigureRow | null,
  published: FigureRow | null,
  evidence: unknown[],
]

export async function moneyInPlace(
  place: string,
  kinds: readonly string[],
  indicator: string | null,
  context: QueryContext,
): Promise<MoneyInPlace> {
  const found = (await context.read(statement, { place, kinds, indicator })) as unknown as readonly Row[]
  const rows = found.map(readMoney)
  const known = rows.filter(({ ledger, published }) => ledger !== null || published !== null)
  return {
    place,
    rows: known.sort((a, b) => (a.ratio ?? 2) - (b.ratio ?? 2) || (a.project < b.project ? -1 : 1)),
    withoutFigure: rows.length - known.length,
  }
}

function readMoney([project, agreed, unit, ledgerRow, publishedRow, evidence]: Row): ProjectMoney {
  const [ledger, published] = [readFigure(ledgerRow), readFigure(publishedRow)]
  const whole = readFigure(agreed === null ? null : [agreed, unit, null, evidence])
  const inPlace = [ledger, published]
    .flatMap((figure) => figure ?? [])
    .toSorted(byDay)
    .at(-1)
  const comparable = whole && inPlace && whole.value > 0 && whole.currency === inPlace.currency
  return {
    ...{ project, ledger, published, agreed: whole },
    ratio: comparable ? inPlace.value / whole.value : null,
  }
}

const readFigure = (row: FigureRow | null): MoneyFigure | null =>
  row && { value: row[0], currency: row[1] ?? 'CNY', on: row[2], evidence: readEvidence(row[3]) }

const byDay = (a: MoneyFigure, b: MoneyFigure) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)

export function moneySentence({ rows, withoutFigure }: MoneyInPlace, language: 'ZH' | 'EN'): string {
  const compared = rows.filter(({ ratio }) => ratio !== null).length
  return language === 'ZH'
    ? `${rows.length} 个项目有到位或完成金额的记录，其中 ${compared} 个可与协议金额相比；另有 ${withoutFigure} 个没有此类记录，不等于未到位。`
    : `${rows.length} projects have a figure of money in place, ${compared} of them beside an agreed amount; ${withoutFigure} more have no such record, which does not mean that nothing came.`
}
