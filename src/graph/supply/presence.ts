/** Whether companies are in a zone, and how near: answers.md 2. A seat elsewhere never proves absence. */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import { toKey } from '../../relations/nodeKey.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from './affiliates.ts'

export type PresenceState = 'HERE' | 'HERE_BY_AFFILIATE' | 'NOT_RECORDED_HERE' | 'UNKNOWN_PLACE'

/** The nearest first. */
export const nearnessOrder = ['ZONE', 'CITY', 'PROVINCE', 'COUNTRY', 'ABROAD', 'UNKNOWN'] as const
export type Nearness = (typeof nearnessOrder)[number]

export interface Presence {
  state: PresenceState
  nearness: Nearness
  evidence: readonly StoredEvidence[]
}

interface RecordedPlace {
  affiliate: string | null
  /** The place and all it lies in. */
  wholes: ReadonlySet<string>
  evidence: StoredEvidence
}

const placesStatement = readStatement('presence')
const chainStatement = readStatement('place-chain')

/** Throws NOT_FOUND when there is no such zone. */
export async function presenceBeside(zone: string, company: string, context: QueryContext): Promise<Presence> {
  const key = toKey(zone, 'Zone')
  const levels = await zoneChain(key, context)
  const places = await recordedPlaces(company, context)
  const own = places.filter(({ affiliate }) => affiliate === null)
  const here = own.filter(({ wholes }) => wholes.has(key))
  if (here.length > 0) return { state: 'HERE', nearness: 'ZONE', evidence: here.map(({ evidence }) => evidence) }
  const { nearness, nearest } = nearestOf(own, levels)
  const byAffiliate = places.filter(({ affiliate, wholes }) => affiliate !== null && wholes.has(key))
  if (byAffiliate.length > 0) {
    return { state: 'HERE_BY_AFFILIATE', nearness, evidence: byAffiliate.map(({ evidence }) => evidence) }
  }
  const state = own.length === 0 ? 'UNKNOWN_PLACE' : 'NOT_RECORDED_HERE'
  return { state, nearness, evidence: nearest.map(({ evidence }) => evidence) }
}

/** Administrative level → key of the region of that level around the zone. */
async function zoneChain(key: string, context: QueryContext): Promise<ReadonlyMap<string, string>> {
  const rows = await context
    .loader('place-chain', (keys) => Promise.all(keys.map((each) => context.read(chainStatement, { key: each }))))
    .load(key)
  if (rows.length === 0) {
    throw new GraphQLError(`没有记录标识为 ${key} 的开发区。 zone: no zone has the id "${key}".`, {
      extensions: { code: 'NOT_FOUND', argument: 'zone', found: key },
    })
  }
  return new Map(
    (rows as readonly [string, string | null][]).flatMap(([whole, level]) => (level ? [[level, whole]] : [])),
  )
}

function recordedPlaces(company: string, context: QueryContext): Promise<readonly RecordedPlace[]> {
  return context
    .loader<readonly RecordedPlace[]>('presence', async (keys) => {
      const found = new Map<string, RecordedPlace[]>(keys.map((key) => [key, []]))
      const rows = (await context.read(placesStatement, { keys })) as readonly [
        string,
        string | null,
        string[],
        unknown[],
      ][]
      for (const [key, affiliate, wholes, evidence] of rows) {
        found.get(key)?.push({ affiliate, wholes: new Set(wholes), evidence: readEvidence(evidence) })
      }
      return keys.map((key) => found.get(key) ?? [])
    })
    .load(company)
}

const levelsByNearness: readonly (readonly [string, Nearness])[] = [
  ['city', 'CITY'],
  ['province', 'PROVINCE'],
  ['country', 'COUNTRY'],
]

/** The smallest region around the zone that also holds one of the places. */
function nearestOf(places: readonly RecordedPlace[], zone: ReadonlyMap<string, string>) {
  for (const [level, nearness] of levelsByNearness) {
    const region = zone.get(level)
    const nearest = region === undefined ? [] : places.filter(({ wholes }) => wholes.has(region))
    if (nearest.length > 0) return { nearness, nearest }
  }
  // A place whose country is recorded, and is another one, is abroad; a place without a country could be anywhere.
  const abroad = places.filter(({ wholes }) => [...wholes].some((key) => key.startsWith('Region:')))
  return { nearness: abroad.length > 0 ? ('ABROAD' as const) : ('UNKNOWN' as const), nearest: places }
}
