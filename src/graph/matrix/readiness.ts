/**
 * Which segments a zone is most ready to enter (question 11): those not recorded here, by relatedness density. Over enough zones,
 * M is a location quotient above 1; with fewer zones the answer falls back on firms that make both segments, and says so. Pure.
 */
import { locationQuotient } from '../measures/locationQuotient.ts'
import { type Occurrences, relatednessDensity } from '../measures/relatedness.ts'
import type { Profile } from '../planning/profile.ts'
import type { MatrixSegment, ZoneMatrix } from './zoneMatrix.ts'

export type ReadinessMethod = 'ZONES' | 'FIRMS'

export interface ReadinessRow {
  segment: string
  /** 0–1; null where nothing recorded is related to it. */
  density: number | null
  importance: number
  /** Related segments that the zone has, the nearest first. */
  near: readonly string[]
  makersAnywhere: number
  /** Zones or firms that have it together with one of those. */
  support: number
}

export interface Readiness {
  zone: string
  chain: string
  today: string
  profile: Profile
  method: ReadinessMethod
  /** Zones with a recorded maker of the chain. */
  zones: number
  rows: readonly ReadinessRow[]
}

export function readinessOf(
  matrix: ZoneMatrix,
  { zone, chain, today }: { zone: string; chain: string; today: string },
  profile: Profile,
): Readiness {
  const keys = matrix.segments.map(({ key }) => key)
  const zones = matrix.zones.filter((each) => keys.some((key) => matrix.makersIn(each, key) > 0))
  const method = zones.length >= profile.readiness.leastAreas ? 'ZONES' : 'FIRMS'
  const specialised = specialisations(matrix, zones)
  const has = (segment: string) =>
    method === 'ZONES' ? specialised.has(`${zone} ${segment}`) : matrix.makersIn(zone, segment) > 0
  const occurrences = method === 'ZONES' ? amongZones(zones, specialised) : amongFirms(matrix)
  const rows = matrix.segments
    .filter(({ key }) => matrix.makersIn(zone, key) === 0)
    .map((segment): ReadinessRow => {
      const { value, near, support } = relatednessDensity(segment.key, keys, has, occurrences)
      return {
        ...{ segment: segment.key, density: value, near, support },
        importance: segment.importance,
        makersAnywhere: segment.makers,
      }
    })
    .sort((a, b) => worthOf(b) - worthOf(a) || b.support - a.support || b.makersAnywhere - a.makersAnywhere)
  return { zone, chain, today, profile, method, zones: zones.length, rows }
}

const worthOf = ({ density, importance }: ReadinessRow) => (density === null ? -1 : density * importance)

/** `zone segment` where the zone has more than its share of the segment. */
function specialisations(matrix: ZoneMatrix, zones: readonly string[]): ReadonlySet<string> {
  const sum = (count: (segment: MatrixSegment) => number) =>
    matrix.segments.reduce((total, segment) => total + count(segment), 0)
  const everywhere = sum(({ makers }) => makers)
  return new Set(
    zones.flatMap((zone) => {
      const inAll = sum(({ key }) => matrix.makersIn(zone, key))
      return matrix.segments.flatMap(({ key, makers }) => {
        const here = { inSegment: matrix.makersIn(zone, key), inAll }
        const quotient = locationQuotient(here, { inSegment: makers, inAll: everywhere }, 1)
        return (quotient ?? 0) > 1 ? [`${zone} ${key}`] : []
      })
    }),
  )
}

const amongZones = (zones: readonly string[], specialised: ReadonlySet<string>): Occurrences => ({
  all: (segment) => zones.filter((zone) => specialised.has(`${zone} ${segment}`)).length,
  both: (a, b) => zones.filter((zone) => specialised.has(`${zone} ${a}`) && specialised.has(`${zone} ${b}`)).length,
})

function amongFirms({ segments, firmsInBoth }: ZoneMatrix): Occurrences {
  const makers = new Map(segments.map((segment) => [segment.key, segment.makers]))
  return { all: (segment) => makers.get(segment) ?? 0, both: firmsInBoth }
}

export function readinessSentence({ method, zones, rows, profile }: Readiness, language: 'ZH' | 'EN'): string {
  const known = rows.filter(({ density }) => density !== null).length
  const least = profile.readiness.leastAreas
  if (language === 'ZH') {
    const how =
      method === 'ZONES'
        ? `按 ${zones} 个开发区的专业化推算`
        : `有记录的开发区只有 ${zones} 个（至少要 ${least} 个），改按同时生产两个环节的企业推算，较粗`
    return `本区无记录的 ${rows.length} 个环节中 ${known} 个可估准备程度；${how}。`
  }
  const how =
    method === 'ZONES'
      ? `by the specialisation of ${zones} zones`
      : `only ${zones} zones are recorded where ${least} are needed, so firms that make both segments stand in, which is rough`
  return `Of ${rows.length} segments not recorded here ${known} can be rated, ${how}.`
}
