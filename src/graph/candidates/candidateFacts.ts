/** What is recorded of the firms that could fill a segment. In: keys of a zone and a segment. Out: plain facts; judging them is for others. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { Named } from '../chain/chainFacts.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface Delivery extends Named {
  product: string | null
  evidence: StoredEvidence
}

export interface Signal extends Named {
  kind: string
  on: string | null
  evidence: StoredEvidence
}

export interface FirmFacts extends Named {
  sort: string
  products: readonly Named[]
  evidence: StoredEvidence
  ownGroup: boolean
  competitor: boolean
  toAnchors: readonly Delivery[]
  toRivals: readonly Delivery[]
  signals: readonly Signal[]
  recognitions: readonly { name: string; level: string | null }[]
}

export interface CandidateFacts {
  anchors: readonly Named[]
  firms: readonly FirmFacts[]
  /** The firms looked at stopped at this many. */
  most: number
}

/** Beyond this a segment is no list to call through. */
const mostFirms = 500

const statement = readStatement('candidates')

export async function loadCandidateFacts(
  zone: string,
  segment: string,
  days: { today: string; signalsFrom: string },
  context: QueryContext,
): Promise<CandidateFacts> {
  const rows = await context.read(statement, { zone, segment, ...days, most: mostFirms })
  const ofKind = (kind: string) => rows.filter(([found]) => found === kind)
  return {
    anchors: ofKind('anchor').map(([, key, name]) => ({ key: String(key), name: String(name) })),
    firms: ofKind('firm').map((row) => readFirm(row.slice(1) as unknown as FirmRow)),
    most: mostFirms,
  }
}

type Evidence = readonly unknown[]
type DeliveryRow = readonly [string, string, string | null, Evidence]
type FirmRow = readonly [
  key: string,
  name: string,
  sort: string,
  products: readonly [string, string][],
  evidence: Evidence,
  ownGroup: boolean,
  competitor: boolean,
  toAnchors: readonly DeliveryRow[],
  toRivals: readonly DeliveryRow[],
  signals: readonly [string, string, string, string | null, Evidence][],
  recognitions: readonly [string, string | null][],
]

function readFirm([key, name, sort, products, evidence, ownGroup, competitor, ...rest]: FirmRow): FirmFacts {
  const [toAnchors, toRivals, signals, recognitions] = rest
  return {
    ...{ key, name, sort, ownGroup, competitor },
    products: products.map(([product, productName]) => ({ key: product, name: productName })),
    evidence: readEvidence(evidence),
    toAnchors: toAnchors.map(readDelivery),
    toRivals: toRivals.map(readDelivery),
    signals: signals.map(([event, eventName, kind, on, why]) => ({
      ...{ key: event, name: eventName, kind, on },
      evidence: readEvidence(why),
    })),
    recognitions: recognitions.map(([title, level]) => ({ name: title, level })),
  }
}

const readDelivery = ([key, name, product, evidence]: DeliveryRow): Delivery => ({
  ...{ key, name, product },
  evidence: readEvidence(evidence),
})
