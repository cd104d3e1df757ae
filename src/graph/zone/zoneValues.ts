/** The latest value of one indicator for each company of a zone, and for the zone itself: output, revenue, tax per mu. In: keys. Out: values of one unit. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface CompanyValue {
  company: string
  observation: string
  value: number
  unit: string | null
  on: string | null
}

export interface ZoneValues {
  zone: string
  indicator: string
  /** The greatest first. */
  rows: readonly CompanyValue[]
  /** The zone's own figure, where it is recorded. */
  whole: { observation: string; value: number; on: string | null } | null
  /** Left out because their unit differs from that of the most. */
  otherUnits: number
}

const mostCompanies = 5_000
const statement = readStatement('zone-values')

type Row = readonly [string, string, number, string | null, string | null]

export async function zoneValues(zone: string, indicator: string, context: QueryContext): Promise<ZoneValues> {
  const rows = (await context.read(statement, { zone, indicator, most: mostCompanies })) as unknown as readonly Row[]
  const companies = rows.filter(([subject]) => subject !== zone)
  const unit = commonUnit(companies)
  const same = companies.filter(([, , , own]) => own === unit)
  const whole = rows.find(([subject, , , own]) => subject === zone && own === unit)
  return {
    ...{ zone, indicator },
    rows: same
      .map(([company, observation, value, own, on]) => ({ company, observation, value, unit: own, on }))
      .sort((a, b) => b.value - a.value || (a.company < b.company ? -1 : 1)),
    whole: whole ? { observation: whole[1], value: whole[2], on: whole[4] } : null,
    otherUnits: companies.length - same.length,
  }
}

function commonUnit(rows: readonly Row[]): string | null {
  const counts = new Map<string | null, number>()
  for (const [, , , unit] of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
