/** How far a search went and how much is known: answers.md 16. Unknown, empty and stopped are told apart, in one sentence. */
import type { Reached } from './reach.ts'
import type { SupplyDirection } from './walk.ts'

export type StopReason = 'NONE' | 'DEPTH' | 'NODES' | 'HUB' | 'TIME'

export interface Coverage {
  /** The search ended by itself: no further link is recorded. It does not say that the world is known. */
  exhausted: boolean
  stoppedBy: StopReason
  depthReached: number
  visited: number
  /** Part of the companies expanded, the one asked about left out, that have any recorded partner; null when none was expanded. */
  knownShare: number | null
  expanded: number
  known: number
  direction: SupplyDirection
  bounds: { depth: number; maxNodes: number; hubs: number }
}

interface Bounds {
  depth: number
  maxNodes: number
  direction: SupplyDirection
}

/** `depth` is the one that was really walked. */
export function coverageOf(reached: Reached, { depth, maxNodes, direction }: Bounds, timedOut: boolean): Coverage {
  const expanded = reached.members.filter((member) => member.expanded)
  const known = expanded.filter((member) => member.hasPartners)
  const stoppedBy = stopReason(reached, timedOut)
  return {
    exhausted: stoppedBy === 'NONE',
    stoppedBy,
    depthReached: reached.members.at(-1)?.tier ?? 0,
    visited: reached.members.length,
    knownShare: expanded.length === 0 ? null : known.length / expanded.length,
    expanded: expanded.length,
    known: known.length,
    direction,
    bounds: { depth, maxNodes, hubs: reached.hubs },
  }
}

/** The bound that cuts deepest is named: a truncated set hides more than a depth that was asked for. */
function stopReason({ truncated, hubs, leadsOn }: Reached, timedOut: boolean): StopReason {
  if (timedOut) return 'TIME'
  if (truncated) return 'NODES'
  if (hubs > 0) return 'HUB'
  return leadsOn ? 'DEPTH' : 'NONE'
}

/** 22 家直接供应商中 4 家有上游记录；其余为未记录，不等于没有。 */
export function coverageSentence(coverage: Coverage, language: 'ZH' | 'EN'): string {
  return language === 'ZH' ? chineseSentence(coverage) : englishSentence(coverage)
}

function chineseSentence({ direction, visited, expanded, known, stoppedBy, bounds }: Coverage): string {
  const [partner, side] = direction === 'UPSTREAM' ? ['供应商', '上游'] : ['客户', '下游']
  if (visited === 0) return `没有${partner}记录；未记录不等于没有。`
  const share =
    expanded === 0
      ? `${visited} 家直接${partner}；未查其${side}。`
      : `${expanded} 家${bounds.depth === 2 ? '直接' : '已展开的'}${partner}中 ${known} 家有${side}记录；其余为未记录，不等于没有。`
  const stops: Record<StopReason, string> = {
    NONE: '',
    DEPTH: `查到第 ${bounds.depth} 层为止，更远还有记录。`,
    NODES: `到达上限 ${bounds.maxNodes} 家为止，更多未列。`,
    HUB: `${bounds.hubs} 家伙伴众多的企业未再展开。`,
    TIME: `超时，只查到第 ${bounds.depth} 层。`,
  }
  return share + stops[stoppedBy]
}

function englishSentence({ direction, visited, expanded, known, stoppedBy, bounds }: Coverage): string {
  const [partner, side] = direction === 'UPSTREAM' ? ['supplier', 'supplier'] : ['customer', 'customer']
  if (visited === 0) return `No ${partner} is recorded; not recorded does not mean there is none.`
  const share =
    expanded === 0
      ? `${visited} direct ${partner}s; theirs were not looked for.`
      : `${known} of ${expanded} ${bounds.depth === 2 ? 'direct ' : ''}${partner}s expanded have a recorded ${side} of their own; the others are not recorded, which does not mean none.`
  const stops: Record<StopReason, string> = {
    NONE: '',
    DEPTH: ` Stopped at tier ${bounds.depth}; more is recorded beyond.`,
    NODES: ` Stopped at the cap of ${bounds.maxNodes} companies; there are more.`,
    HUB: ` ${bounds.hubs} companies with many partners were not walked through.`,
    TIME: ` Time ran out; answered to tier ${bounds.depth} only.`,
  }
  return share + stops[stoppedBy]
}
