/** Which companies of a zone could extend into a segment (question 24): no new attraction needed. In: keys. Out: companies with the ways that lead there. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

/** The strongest first. */
export const extensionWays = ['PLANS', 'FORMER', 'INPUT', 'TECHNOLOGY', 'FEEDS', 'GROUP'] as const
export type ExtensionWay = (typeof extensionWays)[number]

export interface ExtensionReason {
  way: ExtensionWay
  /** Product, segment or technology. */
  via: string
  evidence: StoredEvidence
}

export interface Extender {
  company: string
  anchor: boolean
  reasons: readonly ExtensionReason[]
}

const statement = readStatement('extenders')

type Row = readonly [company: string, sort: string, anchor: boolean, way: string, via: string, evidence: unknown[]]

export async function extendersInto(zone: string, segment: string, context: QueryContext): Promise<Extender[]> {
  const rows = (await context.read(statement, { zone, segment })) as unknown as readonly Row[]
  const found = new Map<string, Extender & { reasons: ExtensionReason[]; sort: string }>()
  for (const [company, sort, anchor, way, via, evidence] of rows) {
    const extender = found.get(company) ?? { company, anchor, sort, reasons: [] }
    extender.reasons.push({ way: way.toUpperCase() as ExtensionWay, via, evidence: readEvidence(evidence) })
    found.set(company, extender)
  }
  for (const { reasons } of found.values()) reasons.sort((a, b) => rank(a) - rank(b))
  const strongest = ({ reasons }: Extender) => Math.min(...reasons.map(rank))
  const ways = ({ reasons }: Extender) => new Set(reasons.map(({ way }) => way)).size
  return [...found.values()].sort(
    (a, b) => strongest(a) - strongest(b) || ways(b) - ways(a) || (a.sort < b.sort ? -1 : 1),
  )
}

const rank = ({ way }: ExtensionReason) => extensionWays.indexOf(way)
