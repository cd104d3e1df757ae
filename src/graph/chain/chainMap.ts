/** The map of one chain in one zone: its segments with state and lead, what feeds what, how complete it is. In: keys. Out: judged facts; nodes load by key. */

import type { QueryContext } from '../../relations/queryContext.ts'
import type { Profile } from '../planning/profile.ts'
import type { StoredEvidence } from '../supply/affiliates.ts'
import { type Anchor, type ChainFacts, loadChainFacts, makersOfGap } from './chainFacts.ts'
import { type Completeness, completenessOf } from './completeness.ts'
import { type GapLead, leadOf, type SegmentLead } from './gapLead.ts'
import { judgeSegments, type SegmentJudgement, SegmentTree } from './segmentState.ts'

export interface ChainMapSegment extends Omit<SegmentJudgement & SegmentLead, 'lead'> {
  /** Null where the segment is present or strong: there is nothing to lead to. */
  lead: GapLead | null
  projects: readonly { project: string; mode: string | null }[]
}

export interface ChainMap {
  zone: string
  chain: string
  today: string
  profile: Profile
  anchors: readonly Anchor[]
  /** In the order of the chain, then by name. */
  segments: readonly ChainMapSegment[]
  completeness: Completeness
}

const positions = ['upstream', 'midstream', 'downstream', 'supporting']

/** `most`: makers anywhere that are counted of a segment. */
export async function chainMap(
  zone: string,
  chain: string,
  today: string,
  profile: Profile,
  context: QueryContext,
  most = makersOfGap,
): Promise<ChainMap> {
  const facts = await loadChainFacts(zone, { chain, today, most }, context)
  const judgements = judgeSegments(facts, profile, today)
  const tree = new SegmentTree(facts)
  const segments = judgements
    .map((judgement) => withLead(judgement, tree, facts))
    .sort((a, b) => placeOf(a) - placeOf(b))
  return { zone, chain, today, profile, anchors: facts.anchors, segments, completeness: completenessOf(judgements) }
}

function withLead(judgement: SegmentJudgement, tree: SegmentTree, facts: ChainFacts): ChainMapSegment {
  const { lead, ...rest } = leadOf(judgement, tree, facts)
  const isThere = judgement.state === 'PRESENT' || judgement.state === 'STRONG'
  const projects = facts.projects.filter(({ segment }) => segment === judgement.facts.key)
  return { ...judgement, ...rest, lead: isThere ? null : lead, projects }
}

const placeOf = ({ facts: { position } }: SegmentJudgement) =>
  position === null ? positions.length : positions.indexOf(position)

/** What the makers here rest on, and what the anchors' purchases and the zone's words do. */
export const evidenceOf = ({ makers, purchases, focuses, survey }: ChainMapSegment): StoredEvidence[] => [
  ...makers.map(({ evidence }) => evidence),
  ...purchases.map(({ evidence }) => evidence),
  ...focuses.map(({ evidence }) => evidence),
  ...(survey ? [survey.evidence] : []),
]

export function chainMapSentence({ segments, completeness }: ChainMap, language: 'ZH' | 'EN'): string {
  const { segments: leaves, known } = completeness
  const count = (state: string) => segments.filter((segment) => segment.leaf && segment.state === state).length
  const there = count('WEAK') + count('PRESENT') + count('STRONG')
  return language === 'ZH'
    ? `${leaves} 个环节中 ${there} 个有本区生产者记录，${count('EMPTY')} 个经调查为空；其余 ${leaves - known} 个未知：未记录也未调查，不等于没有。`
    : `Of ${leaves} segments ${there} have a maker recorded here and ${count('EMPTY')} were surveyed and found empty; the other ${leaves - known} are unknown: neither recorded nor surveyed, which does not mean none.`
}
