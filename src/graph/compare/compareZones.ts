/**
 * Two or more zones on one chain, side by side: answers.md 15. They may be ranked only where each was surveyed, or their known shares
 * differ by less than the profile's factor; otherwise the answer says why not. Pure over the zones' maps.
 */
import type { ChainMap, ChainMapSegment } from '../chain/chainMap.ts'
import type { Completeness } from '../chain/completeness.ts'
import type { SegmentState } from '../chain/segmentState.ts'
import { locationQuotient } from '../measures/locationQuotient.ts'
import type { Profile } from '../planning/profile.ts'

export interface ComparisonCell {
  zone: string
  state: SegmentState
  presence: number | null
  makersHere: number
  selfMade: boolean
  /** Null with too few firms on a side. */
  locationQuotient: number | null
}

export interface ComparisonRow {
  segment: string
  makersAnywhere: number
  cells: readonly ComparisonCell[]
}

export interface ComparedZone {
  zone: string
  anchors: number
  completeness: Completeness
}

export interface ZoneComparison {
  chain: string
  today: string
  profile: Profile
  maps: readonly ChainMap[]
  comparable: boolean
  zones: readonly ComparedZone[]
  rows: readonly ComparisonRow[]
}

export function compareZones(
  maps: readonly ChainMap[],
  chain: string,
  today: string,
  profile: Profile,
): ZoneComparison {
  const [first] = maps
  const comparable = isComparable(maps, profile)
  const rows = (first?.segments ?? [])
    .filter(({ leaf }) => leaf)
    .map((segment): ComparisonRow => {
      const key = segment.facts.key
      const cells = maps.map((map) => cellOf(map, key, comparable, profile))
      return { segment: key, makersAnywhere: segment.facts.makers, cells }
    })
  return { chain, today, profile, maps, rows, comparable, zones: maps.map((map) => standingOf(map, comparable)) }
}

/** Figures to rank by are kept back where the zones may not be ranked; what is recorded of each stays. */
function standingOf({ zone, completeness, anchors }: ChainMap, comparable: boolean): ComparedZone {
  const unranked = { coverage: null, linkShare: null, completeness: null }
  return { zone, anchors: anchors.length, completeness: comparable ? completeness : { ...completeness, ...unranked } }
}

function cellOf(map: ChainMap, key: string, comparable: boolean, profile: Profile): ComparisonCell {
  const leaves = map.segments.filter(({ leaf }) => leaf)
  const segment = leaves.find(({ facts }) => facts.key === key)
  const zone = { inSegment: segment?.makers.length ?? 0, inAll: total(leaves, ({ makers }) => makers.length) }
  const reference = { inSegment: segment?.facts.makers ?? 0, inAll: total(leaves, ({ facts }) => facts.makers) }
  return {
    zone: map.zone,
    state: segment?.state ?? 'UNKNOWN',
    presence: segment?.presence ?? null,
    makersHere: zone.inSegment,
    selfMade: segment?.selfMade ?? false,
    locationQuotient: comparable ? locationQuotient(zone, reference, profile.comparison.leastFirms) : null,
  }
}

const total = (segments: readonly ChainMapSegment[], count: (segment: ChainMapSegment) => number) =>
  segments.reduce((sum, segment) => sum + count(segment), 0)

function isComparable(maps: readonly ChainMap[], { comparison }: Profile): boolean {
  const surveyed = maps.every(({ segments }) =>
    segments.every(({ leaf, survey }) => !leaf || (survey !== null && !survey.lapsed)),
  )
  const shares = maps.map(({ completeness }) => completeness.knownShare ?? 0)
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  return surveyed || (least > 0 && most / least < comparison.knownShareFactor)
}

export function comparisonSentence({ maps, comparable, profile }: ZoneComparison, language: 'ZH' | 'EN'): string {
  const shares = maps.map(({ completeness }) => `${completeness.known}/${completeness.segments}`)
  const factor = profile.comparison.knownShareFactor
  if (language === 'ZH') {
    return comparable
      ? `各区已知程度相近（${shares.join('、')} 个环节），可以并列比较；未知不等于没有。`
      : `不宜排名：各区未都做过调查，已知程度相差 ${factor} 倍以上或有一方一无所知（${shares.join('、')} 个环节）。只可看各自的记录与公布的数字。`
  }
  return comparable
    ? `The zones are known to a similar degree (${shares.join(', ')} segments) and may be compared; unknown does not mean none.`
    : `Not to be ranked: not every zone was surveyed, and what is known differs ${factor}-fold or more, or one is unknown (${shares.join(', ')} segments). Look at each zone's records and at published figures only.`
}
