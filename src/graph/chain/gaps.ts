/** Which links of a chain are missing in a zone, as a work list: answers.md 8. In: a judged map. Out: gaps, the best lead first. Pure. */
import { dominatedWeight, immediateDominators } from '../measures/dominators.ts'
import { type Score, weightedScore } from '../measures/weightedScore.ts'
import type { ChainMap, ChainMapSegment } from './chainMap.ts'
import { type GapLead, gapLeads } from './gapLead.ts'

export interface Gap {
  segment: ChainMapSegment
  lead: GapLead
  score: Score
  map: ChainMap
}

export interface GapList {
  map: ChainMap
  /** Those with a lead. */
  gaps: readonly Gap[]
  /** Keys of segments without a lead: folded. */
  nothingKnown: readonly string[]
}

/** Leaf segments that are unknown, empty or weak: by lead, local anchors that buy it, makers elsewhere, importance, then as on the map. */
export function gapsOf(map: ChainMap): GapList {
  const criticality = criticalities(map)
  const found = map.segments.flatMap((segment): Gap[] =>
    segment.leaf && segment.lead !== null
      ? [{ segment, lead: segment.lead, score: scoreOf(segment, map, criticality.get(segment.facts.key) ?? 0), map }]
      : [],
  )
  const order = (gap: Gap) => [
    gapLeads.indexOf(gap.lead),
    -gap.segment.anchorsBuying.length,
    -gap.segment.elsewhere,
    -gap.segment.importance,
  ]
  const gaps = found.toSorted((a, b) => compareEach(order(a), order(b)))
  return {
    map,
    gaps: gaps.filter(({ lead }) => lead !== 'NOTHING_KNOWN'),
    nothingKnown: gaps.filter(({ lead }) => lead === 'NOTHING_KNOWN').map(({ segment }) => segment.facts.key),
  }
}

/**
 * planning.md 5.5: ω·(1-p)·(a·D + b·R + c·K + d·V), ω over the greatest of the chain so that the score stays within 0–1.
 * D: share of the local anchors that buy it; null without anchors. R: mean presence of the segments that feed it or that it feeds, of
 * those known. K: importance of all segments that it dominates in the chain, over that of the chain. V: makers elsewhere, by logarithm.
 */
function scoreOf(segment: ChainMapSegment, map: ChainMap, criticality: number): Score {
  const { weights, manyMakers } = map.profile.gap
  const { value, ...score } = weightedScore(
    {
      demand: map.anchors.length === 0 ? null : segment.anchorsBuying.length / map.anchors.length,
      relatedness: neighbourPresence(segment, map),
      criticality,
      availability: Math.min(1, Math.log1p(segment.elsewhere) / Math.log1p(manyMakers)),
    },
    weights,
  )
  const greatest = Math.max(...map.segments.map(({ importance }) => importance))
  const missing = (segment.importance / greatest) * (1 - (segment.presence ?? 0))
  return { ...score, value: value === null ? null : missing * value }
}

function neighbourPresence({ facts }: ChainMapSegment, { segments }: ChainMap): number | null {
  const feeds = new Set(facts.feeds.map(({ to }) => to))
  const known = segments.flatMap((other) => {
    const isNeighbour = feeds.has(other.facts.key) || other.facts.feeds.some(({ to }) => to === facts.key)
    return isNeighbour && other.presence !== null ? [other.presence] : []
  })
  return known.length === 0 ? null : known.reduce((sum, presence) => sum + presence, 0) / known.length
}

function criticalities({ segments }: ChainMap): ReadonlyMap<string, number> {
  const leaves = segments.filter(({ leaf }) => leaf)
  const index = new Map(leaves.map(({ facts }, place) => [facts.key, place]))
  const edges = leaves.flatMap(({ facts }, from) =>
    facts.feeds.flatMap(({ to }): [number, number][] => {
      const place = index.get(to)
      return place === undefined ? [] : [[from, place]]
    }),
  )
  const weights = leaves.map(({ importance }) => importance)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const dominated = dominatedWeight(immediateDominators(leaves.length, edges), weights)
  return new Map(leaves.map(({ facts }, place) => [facts.key, (dominated[place] ?? 0) / total]))
}

function compareEach(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Why this segment stands where it stands, in one sentence. */
export function gapReason({ segment, lead, map }: Gap, language: 'ZH' | 'EN'): string {
  const anchors = map.anchors.filter(({ key }) => segment.anchorsBuying.includes(key)).map(({ name }) => name)
  const outside = segment.purchases.filter(({ isHere }) => !isHere)
  const suppliers = [...new Map(outside.map(({ supplier, supplierName }) => [supplier, supplierName])).values()]
  const intent = lead === 'ZONE_SAYS_FILL' ? 'fill' : 'extend'
  const saying = segment.focuses.filter((focus) => focus.intent === intent)
  const places = [...new Set(saying.map(({ placeName }) => placeName))]
  const en = language === 'EN'
  const tail = makersElsewhere(segment, en)
  const reasons: Record<GapLead, string> = {
    ANCHOR_BUYS_OUTSIDE: en
      ? `${anchors.join(', ')} buys it from ${named(suppliers, en)}, none recorded here${tail}.`
      : `本区链主${anchors.join('、')}向${named(suppliers, en)}采购，本区无生产者记录${tail}。`,
    ZONE_SAYS_FILL: en
      ? `${places.join(', ')} names it as a gap to fill${tail}.`
      : `${places.join('、')}提出补链${tail}。`,
    ZONE_SAYS_EXTEND: en
      ? `${places.join(', ')} means to extend into it${tail}.`
      : `${places.join('、')}提出延链${tail}。`,
    MAKERS_ELSEWHERE: makersHere(segment, en) + makersElsewhere(segment, en) + (en ? '.' : '。'),
    NOTHING_KNOWN: makersHere(segment, en) + (en ? ', and no lead.' : '，没有线索。'),
  }
  return reasons[lead]
}

function makersHere({ makers }: ChainMapSegment, english: boolean): string {
  const names = makers.map(({ name }) => name)
  if (names.length === 0) return english ? 'No maker is recorded here' : '本区无生产者记录'
  return english ? `Only ${named(names, true)} makes it here` : `本区只有${named(names, false)}`
}

function makersElsewhere({ elsewhere, facts: { makersCapped } }: ChainMapSegment, english: boolean): string {
  if (elsewhere === 0) return ''
  return english
    ? `; ${makersCapped ? 'at least ' : ''}${elsewhere} makers are recorded elsewhere`
    : `；外地${makersCapped ? '至少' : ''}有 ${elsewhere} 家生产者记录`
}

/** A few names are read; more are counted. */
function named(names: readonly string[], english: boolean): string {
  const shown = names.slice(0, 3)
  if (english) return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ')
  return names.length > 3 ? `${shown.join('、')}等 ${names.length} 家` : shown.join('、')
}

export function gapListSentence({ gaps, nothingKnown, map }: GapList, language: 'ZH' | 'EN'): string {
  const unknown = gaps.filter(({ segment }) => segment.state === 'UNKNOWN').length
  const surveyed = map.segments.filter(({ leaf, survey }) => leaf && survey && !survey.lapsed).length
  return language === 'ZH'
    ? `${gaps.length} 个环节有线索，其中 ${unknown} 个状态未知（${surveyed === 0 ? '本区未做过调查' : `调查过 ${surveyed} 个环节`}）；另有 ${nothingKnown.length} 个环节没有线索，已折叠。未记录不等于没有。`
    : `${gaps.length} segments have a lead, ${unknown} of them of unknown state (${surveyed === 0 ? 'nothing was surveyed here' : `${surveyed} were surveyed`}); ${nothingKnown.length} more have no lead. Not recorded does not mean none.`
}
