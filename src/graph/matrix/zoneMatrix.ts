/**
 * Which zone makes what, in one statement: the ground of readiness, complements and the ranking of chains. In: a chain for all zones,
 * or a zone for all chains. Out: plain facts with presence.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { monthsBefore } from '../measures/days.ts'
import type { Profile } from '../planning/profile.ts'

export interface MatrixSegment {
  key: string
  chain: string
  importance: number
  adequate: number
  /** Makers recorded anywhere, or as many as were counted. */
  makers: number
  feeds: readonly { to: string; weight: number | null }[]
}

export interface ZoneMatrix {
  /** Leaf segments, in the order of chains and names. */
  segments: readonly MatrixSegment[]
  /** Zones with a maker or a survey, by key. */
  zones: readonly string[]
  /** Makers recorded in the zone. */
  makersIn(zone: string, segment: string): number
  /** As the chain map has it: null when neither recorded nor surveyed lately. */
  presenceIn(zone: string, segment: string): number | null
  /** Firms that make both. */
  firmsInBoth(a: string, b: string): number
}

const ofChain = readStatement('zone-matrix')
const ofZone = readStatement('zone-chains')
/** Who ranks chains asks whether a segment has one maker or more. */
const mostMakers = 2

/** One chain in all zones. */
export async function loadZoneMatrix(
  chain: string,
  today: string,
  profile: Profile,
  context: QueryContext,
): Promise<ZoneMatrix> {
  const rows = (await context.read(ofChain, { chain, today })) as readonly Tagged[]
  return matrixOf(rows, today, profile)
}

/** All chains in one zone. Makers elsewhere are counted up to two; firms in both of two segments are not. */
export async function loadChainsOfZone(
  zone: string,
  today: string,
  profile: Profile,
  context: QueryContext,
): Promise<ZoneMatrix> {
  const rows = (await context.read(ofZone, { zone, today, most: mostMakers })) as readonly Tagged[]
  return matrixOf(rows, today, profile)
}

type Tagged = readonly [kind: string, ...cells: never[]]
type SegmentRow = readonly [string, string, number | null, number | null, number, readonly [string, number | null][]]

/** Pure: rows of the statement to facts. */
export function matrixOf(rows: readonly Tagged[], today: string, { segment: defaults }: Profile): ZoneMatrix {
  const ofKind = <Cells extends readonly unknown[]>(kind: string) =>
    rows.filter(([found]) => found === kind).map(([, ...cells]) => cells as unknown as Cells)
  const segments = ofKind<SegmentRow>('segment').map(([key, chain, importance, adequate, makers, feeds]) => ({
    ...{ key, chain, makers },
    importance: importance ?? defaults.importance,
    adequate: adequate ?? defaults.adequate,
    feeds: feeds.map(([to, weight]) => ({ to, weight })),
  }))
  const adequateOf = new Map(segments.map(({ key, adequate }) => [key, adequate]))
  const cells = ofKind<[string, string, number, number]>('cell')
  const surveys = ofKind<[string, string, string | null]>('survey')
  const made = new Map(cells.map(([zone, segment, makers, anchors]) => [`${zone} ${segment}`, { makers, anchors }]))
  const validFrom = monthsBefore(today, defaults.surveyMonths)
  const surveyed = new Set(
    surveys.filter(([, , until]) => (until ?? '') >= validFrom).map(([zone, segment]) => `${zone} ${segment}`),
  )
  const both = new Map(ofKind<[string, string, number]>('pair').map(([a, b, firms]) => [`${a} ${b}`, firms]))
  return {
    segments,
    zones: [...new Set([...cells, ...surveys].map(([zone]) => zone))].sort(),
    makersIn: (zone, segment) => made.get(`${zone} ${segment}`)?.makers ?? 0,
    presenceIn(zone, segment) {
      const cell = made.get(`${zone} ${segment}`)
      if (!cell) return surveyed.has(`${zone} ${segment}`) ? 0 : null
      const adequate = adequateOf.get(segment) ?? defaults.adequate
      return Math.min(1, (cell.makers - cell.anchors + cell.anchors * adequate) / adequate)
    },
    firmsInBoth: (a, b) => both.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0,
  }
}
