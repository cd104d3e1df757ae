/**
 * Who makes what a company needs and is not recorded as its supplier: answers.md 6. In: a company, a way (products or segments),
 * a zone to be near. Out: makers, those already in the zone first; never mixed with recorded suppliers.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'
import { nearnessOrder, type Presence, presenceBeside } from '../supply/presence.ts'

export type PotentialVia = 'PRODUCTS' | 'SEGMENTS'

export interface PotentialSupplier {
  company: string
  /** What it makes, then what that goes into, up to what the company itself makes or is active in. */
  path: readonly string[]
  /** It makes the same end product as the company asked about. */
  competitor: boolean
  evidence: StoredEvidence
  /** Null without a zone to compare with. */
  presence: Presence | null
}

export interface PotentialSuppliers {
  via: PotentialVia
  depth: number
  suppliers: readonly PotentialSupplier[]
  /** Recorded direct suppliers found on the same ways, left out above. */
  recorded: number
  /** Makers of one product or segment stopped at this many. */
  mostOfOne: number
  capped: boolean
}

const statements = {
  PRODUCTS: readStatement('potential-products'),
  SEGMENTS: readStatement('potential-segments'),
}
const mostOfOne = 200
const mostDepth = 4

type Row = readonly [
  key: string,
  name: string,
  sort: string,
  path: readonly [string, string][],
  evidence: unknown[],
  competitor: boolean,
  supplies: boolean,
]

export async function potentialSuppliers(
  company: string,
  via: PotentialVia,
  depth: number,
  zone: string | null,
  context: QueryContext,
): Promise<PotentialSuppliers> {
  within('depth', depth, mostDepth)
  const rows = (await context.read(statements[via], {
    company,
    depth,
    most: mostOfOne,
  })) as unknown as readonly Row[]
  const nearest = [...new Map(rows.toSorted((a, b) => b[3].length - a[3].length).map((row) => [row[0], row])).values()]
  const found = nearest.filter(([, , , , , , supplies]) => !supplies)
  const placed = await Promise.all(
    found.map(async (row) => ({ row, presence: zone === null ? null : await presenceBeside(zone, row[0], context) })),
  )
  const ordered = placed.toSorted(
    (a, b) =>
      nearnessOf(a.presence) - nearnessOf(b.presence) ||
      a.row[3].length - b.row[3].length ||
      (a.row[2] < b.row[2] ? -1 : 1),
  )
  return {
    ...{ via, depth, mostOfOne },
    recorded: nearest.length - found.length,
    capped: mostTimes(rows.map(([, , , path]) => path[0]?.[0] ?? '')) >= mostOfOne,
    suppliers: ordered.map(({ row: [key, , , path, evidence, competitor], presence }) => ({
      company: key,
      path: path.map(([step]) => step),
      competitor,
      evidence: readEvidence(evidence),
      presence,
    })),
  }
}

/** A firm here through an affiliate stands right after those that are here themselves. */
function nearnessOf(presence: Presence | null): number {
  if (presence === null) return 0
  return presence.state === 'HERE_BY_AFFILIATE' ? 0.5 : nearnessOrder.indexOf(presence.nearness)
}

function mostTimes(keys: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

export function potentialSentence(
  { via, suppliers, recorded, capped, mostOfOne: most }: PotentialSuppliers,
  language: 'ZH' | 'EN',
): string {
  const here = suppliers.filter(({ presence }) => presence?.state === 'HERE').length
  const placed = suppliers.some(({ presence }) => presence !== null)
  if (language === 'ZH') {
    const way = via === 'PRODUCTS' ? '产品' : '环节'
    const near = placed ? `其中 ${here} 家本区已有；` : ''
    const stop = capped ? `每个${way}至多取 ${most} 家。` : ''
    return `按${way}推算，${suppliers.length} 家可供而未记录供货；${near}同路径上另有 ${recorded} 家已有供货记录。未记录供货不等于没有。${stop}`
  }
  const near = placed ? ` ${here} of them recorded in the zone;` : ''
  const stop = capped ? ` At most ${most} makers of each were taken.` : ''
  return `By ${via.toLowerCase()}, ${suppliers.length} could supply and are not recorded as suppliers;${near} ${recorded} on the same ways are recorded already. Not recorded does not mean none.${stop}`
}
