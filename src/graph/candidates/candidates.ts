/** Which firms to approach for a segment, and why: answers.md 10. Reason first, then score; each with one sentence and its sources. */
import type { QueryContext } from '../../relations/queryContext.ts'
import { monthsBefore } from '../measures/days.ts'
import { type Score, weightedScore } from '../measures/weightedScore.ts'
import type { Profile } from '../planning/profile.ts'
import type { StoredEvidence } from '../supply/affiliates.ts'
import { type Nearness, type Presence, presenceBeside } from '../supply/presence.ts'
import { type FirmFacts, loadCandidateFacts } from './candidateFacts.ts'

/** In the order of calling. */
export const candidateReasons = ['SUPPLIES_ANCHOR', 'SUPPLIES_RIVALS', 'MAKES_IN_PROVINCE', 'MAKES_ELSEWHERE'] as const
export type CandidateReason = (typeof candidateReasons)[number]

export interface Candidate {
  firm: FirmFacts
  reason: CandidateReason
  presence: Presence
  score: Score
}

export type LeftOut = 'HERE' | 'HERE_BY_AFFILIATE' | 'OWN_GROUP' | 'COMPETITOR'

export interface CandidateList {
  zone: string
  segment: string
  today: string
  profile: Profile
  anchors: readonly string[]
  candidates: readonly Candidate[]
  /** Makers that are no candidates, by reason. */
  leftOut: readonly { reason: LeftOut; companies: number }[]
  capped: boolean
}

export async function candidatesFor(
  zone: string,
  segment: string,
  today: string,
  profile: Profile,
  context: QueryContext,
): Promise<CandidateList> {
  const signalsFrom = monthsBefore(today, profile.candidate.signalMonths)
  const facts = await loadCandidateFacts(zone, segment, { today, signalsFrom }, context)
  const judged = await Promise.all(
    facts.firms.map(async (firm) => ({ firm, presence: await presenceBeside(zone, firm.key, context) })),
  )
  const out = judged.map((row) => leftOut(row.firm, row.presence))
  const candidates = judged
    .filter((_, index) => out[index] === null)
    .map(({ firm, presence }): Candidate => {
      const score = scoreOf(firm, presence, profile)
      return { firm, presence, score, reason: reasonOf(firm, presence) }
    })
    .sort(byReasonThenScore)
  const reasons: LeftOut[] = ['HERE', 'HERE_BY_AFFILIATE', 'OWN_GROUP', 'COMPETITOR']
  return {
    ...{ zone, segment, today, profile, candidates },
    anchors: facts.anchors.map(({ key }) => key),
    leftOut: reasons.flatMap((reason) => {
      const companies = out.filter((each) => each === reason).length
      return companies > 0 ? [{ reason, companies }] : []
    }),
    capped: facts.firms.length >= facts.most,
  }
}

function leftOut({ ownGroup, competitor }: FirmFacts, { state }: Presence): LeftOut | null {
  if (ownGroup) return 'OWN_GROUP'
  if (state === 'HERE' || state === 'HERE_BY_AFFILIATE') return state
  return competitor ? 'COMPETITOR' : null
}

function reasonOf({ toAnchors, toRivals }: FirmFacts, { nearness }: Presence): CandidateReason {
  if (toAnchors.length > 0) return 'SUPPLIES_ANCHOR'
  if (toRivals.length > 0) return 'SUPPLIES_RIVALS'
  return nearness === 'CITY' || nearness === 'PROVINCE' ? 'MAKES_IN_PROVINCE' : 'MAKES_ELSEWHERE'
}

/** How near counts how much: our proposal. */
const nearnessValue: Record<Nearness, number | null> = {
  ...{ ZONE: 1, CITY: 1, PROVINCE: 0.75, COUNTRY: 0.4, ABROAD: 0.1, UNKNOWN: null },
}
const levelValue = new Map([
  ['national', 1],
  ['provincial', 0.6],
  ['city', 0.3],
])
/** This many signals count in full. */
const manySignals = 2

/**
 * planning.md 5.17. fit: a product of the segment is recorded (1) or only activity in it (0.5). proximity: it supplies an anchor here
 * (1) or the anchor's rivals (the decay of one more step). growth: signals within the profile's months; none recorded is unknown, not
 * 0. capability: its highest recognition. nearness: of its nearest place.
 */
function scoreOf(firm: FirmFacts, { nearness }: Presence, { candidate, proximity }: Profile): Score {
  const levels = firm.recognitions.flatMap(({ level }) => levelValue.get(level ?? '') ?? [])
  return weightedScore(
    {
      fit: firm.products.length > 0 ? 1 : 0.5,
      proximity: firm.toAnchors.length > 0 ? 1 : firm.toRivals.length > 0 ? proximity.decay : null,
      growth: firm.signals.length === 0 ? null : Math.min(1, firm.signals.length / manySignals),
      capability: levels.length === 0 ? null : Math.max(...levels),
      nearness: nearnessValue[nearness],
    },
    candidate.weights,
  )
}

function byReasonThenScore(a: Candidate, b: Candidate): number {
  return (
    candidateReasons.indexOf(a.reason) - candidateReasons.indexOf(b.reason) ||
    (b.score.value ?? -1) - (a.score.value ?? -1) ||
    (a.firm.sort < b.firm.sort ? -1 : 1)
  )
}

export const evidenceOfCandidate = ({ firm, presence }: Candidate): StoredEvidence[] => [
  ...firm.toAnchors.map(({ evidence }) => evidence),
  ...firm.toRivals.map(({ evidence }) => evidence),
  firm.evidence,
  ...firm.signals.map(({ evidence }) => evidence),
  ...presence.evidence,
]
