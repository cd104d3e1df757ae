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

const statement = readStatement('presence')

/** Throws NOT_FOUND when there is no such zone. */
export async function presenceBeside(zone: string, company: string, context: QueryContext): Promise<Presence> {
  const key = toKey(zone, 'Zone')
  const [{ levels }, { places }] = await Promise.all([located(key, context), located(company, context)])
  if (!levels) throw noSuchZone(key)
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

/** Of a company the places, of a zone the regions around it. One statement reads all of a level. */
interface Located {
  places: RecordedPlace[]
  /** Administrative level → key of the region of that level; null when there is no such zone. */
  levels: ReadonlyMap<string, string> | null
}

function located(key: string, context: QueryContext): Promise<Located> {
  return context.loader<Located>('presence', (keys) => readLocated(keys, context)).load(key)
}

async function readLocated(all: readonly string[], context: QueryContext): Promise<Located[]> {
  const [places, keys] = [all.filter(isZone), all.filter((key) => !isZone(key))]
  const found = new Map<string, Located>(all.map((key) => [key, { places: [], levels: null }]))
  for (const [key, affiliate, wholes, more] of (await context.read(statement, {
    keys,
    places,
  })) as readonly LocatedRow[]) {
    const one = found.get(key)
    if (!one) continue
    if (isZone(key)) one.levels = new Map(wholes.flatMap((whole, at) => (more[at] ? [[String(more[at]), whole]] : [])))
    else one.places.push({ affiliate, wholes: new Set(wholes), evidence: readEvidence(more) })
  }
  return all.map((key) => found.get(key) ?? { places: [], levels: null })
}

/** `more`: the evidence of a place, the level or null of each whole of a zone. */
type LocatedRow = readonly [key: string, affiliate: string | null, wholes: string[], more: unknown[]]

const isZone = (key: string) => key.startsWith('Zone:')

const noSuchZone = (found: string) =>
  new GraphQLError(`没有记录标识为 ${found} 的开发区。 zone: no zone has the id "${found}".`, {
    extensions: { code: 'NOT_FOUND', argument: 'zone', found },
  })

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
