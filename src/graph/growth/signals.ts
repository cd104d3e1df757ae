/**
 * Which makers of a segment show signs of growth (question 25): events of expansion, financing or land, and projects they invest in.
 * score = Σ 0.5^(age in months ÷ half-life of the profile). In: a segment. Out: companies, the strongest and newest signs first.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { daysBetween, monthsBefore } from '../measures/days.ts'
import type { Profile } from '../planning/profile.ts'
import { within } from '../planning/within.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export type SignKind = 'EXPANSION' | 'FINANCING' | 'LAND' | 'PROJECT'

export interface GrowthSign {
  kind: SignKind
  /** The event or project. */
  what: string
  on: string | null
  evidence: StoredEvidence
}

export interface GrowingCompany {
  company: string
  score: number
  signs: readonly GrowthSign[]
}

const statement = readStatement('signals')
const mostMakers = 1_000
const daysOfMonth = 365.25 / 12

type Row = readonly [
  company: string,
  sort: string,
  kind: string,
  what: string,
  on: string | null,
  until: string,
  evidence: unknown[],
]

export async function growthSigns(
  segment: string,
  months: number,
  today: string,
  { candidate }: Profile,
  context: QueryContext,
): Promise<GrowingCompany[]> {
  within('months', months, 120)
  const parameters = { segment, from: monthsBefore(today, months), today, most: mostMakers }
  const rows = (await context.read(statement, parameters)) as unknown as readonly Row[]
  const companies = new Map<string, GrowingCompany & { signs: GrowthSign[]; sort: string }>()
  for (const [company, sort, kind, what, on, until, evidence] of rows) {
    const known = companies.get(company) ?? { company, sort, score: 0, signs: [] }
    known.score += recency(until, today, candidate.signalHalfLifeMonths)
    known.signs.push({ kind: kind.toUpperCase() as SignKind, what, on, evidence: readEvidence(evidence) })
    companies.set(company, known)
  }
  return [...companies.values()].sort((a, b) => b.score - a.score || (a.sort < b.sort ? -1 : 1))
}

/** 1 for a sign of today, half after the half-life. */
const recency = (until: string, today: string, halfLife: number) =>
  0.5 ** (Math.max(0, daysBetween(until, today)) / daysOfMonth / halfLife)
