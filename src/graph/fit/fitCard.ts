/** A firm wants to come: whom it would serve, buy from and compete with here. In: a zone and a firm. Out: companies of the zone with the reasons. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export type FitSide = 'SERVE' | 'BUY' | 'COMPETE'
export type FitWay = 'SUPPLIES' | 'PRODUCT' | 'SEGMENT'

export interface FitReason {
  way: FitWay
  /** Product or segment; null where a recorded link names none. */
  via: string | null
  evidence: StoredEvidence
}

export interface FitPartner {
  company: string
  anchor: boolean
  /** The strongest first: a recorded link, a product, a segment. */
  reasons: readonly FitReason[]
}

export interface FitCard {
  zone: string
  company: string
  serve: readonly FitPartner[]
  buy: readonly FitPartner[]
  compete: readonly FitPartner[]
}

const statement = readStatement('fit')
const ways: readonly FitWay[] = ['SUPPLIES', 'PRODUCT', 'SEGMENT']

type Row = readonly [
  side: string,
  key: string,
  name: string,
  sort: string,
  way: string,
  via: readonly [string | null, string | null],
  evidence: unknown[],
  anchor: boolean,
]

export async function fitCard(zone: string, company: string, context: QueryContext): Promise<FitCard> {
  const rows = (await context.read(statement, { zone, company })) as unknown as readonly Row[]
  const side = (name: FitSide) => partnersOf(rows.filter(([each]) => each.toUpperCase() === name))
  return { zone, company, serve: side('SERVE'), buy: side('BUY'), compete: side('COMPETE') }
}

/** By the strongest reason, anchors first, then by name. */
function partnersOf(rows: readonly Row[]): FitPartner[] {
  const found = new Map<string, FitPartner & { reasons: FitReason[]; sort: string }>()
  for (const [, company, , sort, way, [via], evidence, anchor] of rows) {
    const partner = found.get(company) ?? { company, anchor, sort, reasons: [] }
    partner.reasons.push({ way: way.toUpperCase() as FitWay, via, evidence: readEvidence(evidence) })
    found.set(company, partner)
  }
  const strength = ({ reasons }: FitPartner) => Math.min(...reasons.map(({ way }) => ways.indexOf(way)))
  for (const { reasons } of found.values()) reasons.sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way))
  return [...found.values()].sort(
    (a, b) => strength(a) - strength(b) || Number(b.anchor) - Number(a.anchor) || (a.sort < b.sort ? -1 : 1),
  )
}

export function fitSentence({ serve, buy, compete }: FitCard, language: 'ZH' | 'EN'): string {
  const anchors = serve.filter(({ anchor }) => anchor).length
  return language === 'ZH'
    ? `按记录，落户本区可服务 ${serve.length} 家（其中链主与骨干 ${anchors} 家），可从 ${buy.length} 家采购，与 ${compete.length} 家同业。只含有记录者。`
    : `By the records it could serve ${serve.length} here (${anchors} of them anchors), buy from ${buy.length}, and would compete with ${compete.length}. Recorded ones only.`
}
