/** The state of each segment of a chain in one zone: answers.md 7 and 9. Pure: facts in, judgements out. */
import { monthsBefore } from '../measures/days.ts'
import type { Profile } from '../planning/profile.ts'
import type { ChainFacts, LocalMaker, SegmentFacts, Survey } from './chainFacts.ts'

export const segmentStates = ['UNKNOWN', 'EMPTY', 'WEAK', 'PRESENT', 'STRONG'] as const
export type SegmentState = (typeof segmentStates)[number]

export interface SegmentJudgement {
  facts: SegmentFacts
  /** Nothing below it: what measures count. */
  leaf: boolean
  importance: number
  adequate: number
  /** Recorded in the zone, itself and below, each company once. */
  makers: readonly LocalMaker[]
  /** Those only planning to make it here. */
  planning: readonly LocalMaker[]
  /** Makers recorded elsewhere. */
  elsewhere: number
  /** 0–1: makers over `adequate`; of a group, the mean of what is known below it by importance. Null when the state is UNKNOWN. */
  presence: number | null
  state: SegmentState
  /** The survey that speaks for it: the nearest one upwards, of these the latest. */
  survey: (Survey & { lapsed: boolean }) | null
  /** Its only local makers are an anchor, or firms that an anchor controls: a recruit would meet an in-house rival. */
  selfMade: boolean
}

type Judge = (segment: SegmentFacts) => SegmentJudgement

/** In the order of the facts; every segment, groups among them. */
export function judgeSegments(facts: ChainFacts, profile: Profile, today: string): SegmentJudgement[] {
  const tree = new SegmentTree(facts)
  const known = new Map<string, SegmentJudgement>()
  const judge: Judge = (segment) => {
    const before = known.get(segment.key)
    if (before) return before
    const judgement = judgeOne(segment, tree, facts, profile, today, judge)
    known.set(segment.key, judgement)
    return judgement
  }
  return facts.segments.map(judge)
}

/** Who is part of what. A circle in the data ends where it closes. */
export class SegmentTree {
  private readonly byKey: ReadonlyMap<string, SegmentFacts>
  private readonly parts = new Map<string, SegmentFacts[]>()

  constructor({ segments }: ChainFacts) {
    this.byKey = new Map(segments.map((segment) => [segment.key, segment]))
    for (const segment of segments) {
      if (segment.group) this.parts.set(segment.group, [...(this.parts.get(segment.group) ?? []), segment])
    }
  }

  below({ key }: SegmentFacts): readonly SegmentFacts[] {
    return this.parts.get(key) ?? []
  }

  /** Itself first, then the groups that hold it. */
  upwards(segment: SegmentFacts): SegmentFacts[] {
    const way: SegmentFacts[] = []
    for (let at: SegmentFacts | undefined = segment; at && !way.includes(at); ) {
      way.push(at)
      at = at.group === null ? undefined : this.byKey.get(at.group)
    }
    return way
  }
}

function judgeOne(
  segment: SegmentFacts,
  tree: SegmentTree,
  facts: ChainFacts,
  profile: Profile,
  today: string,
  judge: Judge,
): SegmentJudgement {
  const importance = segment.importance ?? profile.segment.importance
  const adequate = segment.adequate ?? profile.segment.adequate
  const below = tree.below(segment).map(judge)
  const active = facts.makers.filter((maker) => maker.segment === segment.key)
  const own = active.filter(({ role }) => role === 'makes')
  const makers = eachOnce([...own, ...below.flatMap((part) => part.makers)])
  const survey = surveyOf(segment, tree, facts, profile, today)
  const anchors = new Set(facts.anchors.map(({ key }) => key))
  const weight = own.reduce((sum, { key }) => sum + (anchors.has(key) ? adequate : 1), 0)
  const counted = own.length > 0 ? Math.min(1, weight / adequate) : null
  const presence = greatest(counted, meanPresence(below)) ?? (survey && !survey.lapsed ? 0 : null)
  const inHouse = new Set(facts.anchors.flatMap(({ group }) => [...group]))
  return {
    ...{ facts: segment, leaf: below.length === 0, importance, adequate, makers, presence, survey },
    planning: eachOnce([
      ...active.filter(({ role }) => role === 'plans'),
      ...below.flatMap((part) => part.planning),
    ]).filter(({ key }) => makers.every((maker) => maker.key !== key)),
    elsewhere: Math.max(0, segment.makers - makers.length),
    state: stateOf(presence, profile),
    selfMade: makers.length > 0 && makers.every(({ key }) => inHouse.has(key)),
  }
}

function meanPresence(parts: readonly SegmentJudgement[]): number | null {
  const known = parts.filter((part) => part.presence !== null)
  const weight = known.reduce((sum, { importance }) => sum + importance, 0)
  if (weight === 0) return null
  return known.reduce((sum, { importance, presence }) => sum + importance * (presence ?? 0), 0) / weight
}

function stateOf(presence: number | null, { segment: { weakBelow, strongFrom } }: Profile): SegmentState {
  if (presence === null) return 'UNKNOWN'
  if (presence === 0) return 'EMPTY'
  if (presence < weakBelow) return 'WEAK'
  return presence < strongFrom ? 'PRESENT' : 'STRONG'
}

/** A survey of a group or of the whole chain speaks for what lies below it, unless a row nearer by says otherwise. */
function surveyOf(segment: SegmentFacts, tree: SegmentTree, facts: ChainFacts, profile: Profile, today: string) {
  const levels = [...tree.upwards(segment).map(({ surveys }) => surveys), facts.surveys]
  const nearest = levels.find((surveys) => surveys.length > 0)
  const latest = nearest?.toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1)).at(-1)
  if (!latest) return null
  return { ...latest, lapsed: (latest.until ?? '') < monthsBefore(today, profile.segment.surveyMonths) }
}

const greatest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b))

const eachOnce = <Row extends { key: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.toReversed().map((row) => [row.key, row])).values(),
]
