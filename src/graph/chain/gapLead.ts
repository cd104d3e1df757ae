/** The lead of a segment: the best evidence, short of a survey, that it is missing here and wanted: answers.md 8. Pure. */
import type { ChainFacts, Focus, Purchase } from './chainFacts.ts'
import type { SegmentJudgement, SegmentTree } from './segmentState.ts'

/** Best first; the last class is folded in lists. */
export const gapLeads = [
  'ANCHOR_BUYS_OUTSIDE',
  'ZONE_SAYS_FILL',
  'ZONE_SAYS_EXTEND',
  'MAKERS_ELSEWHERE',
  'NOTHING_KNOWN',
] as const
export type GapLead = (typeof gapLeads)[number]

export interface SegmentLead {
  lead: GapLead
  /** What local anchors buy of it, from whomever. */
  purchases: readonly Purchase[]
  /** Anchors among those, each once. */
  anchorsBuying: readonly string[]
  /** What the zone and its parks say of it or of a group that holds it. */
  focuses: readonly Focus[]
}

export function leadOf(judgement: SegmentJudgement, tree: SegmentTree, { purchases }: ChainFacts): SegmentLead {
  const bought = purchases.filter(({ segment }) => segment === judgement.facts.key)
  const focuses = tree.upwards(judgement.facts).flatMap((segment) => segment.focuses)
  const says = (intent: string) => focuses.some((focus) => focus.intent === intent)
  return {
    lead: firstOf([
      [
        bought.length > 0 && judgement.makers.length === 0 && bought.some(({ isHere }) => !isHere),
        'ANCHOR_BUYS_OUTSIDE',
      ],
      [says('fill'), 'ZONE_SAYS_FILL'],
      [says('extend'), 'ZONE_SAYS_EXTEND'],
      [judgement.elsewhere > 0, 'MAKERS_ELSEWHERE'],
    ]),
    purchases: bought,
    anchorsBuying: [...new Set(bought.map(({ anchor }) => anchor))],
    focuses,
  }
}

const firstOf = (rules: readonly (readonly [boolean, GapLead])[]): GapLead =>
  rules.find(([holds]) => holds)?.[1] ?? 'NOTHING_KNOWN'
