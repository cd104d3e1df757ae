/** Where a project stands, by its dated facts: model.md (stages), answers.md 12. Pure. */
import { daysBetween, monthsBefore } from '../measures/days.ts'
import type { StoredEvidence } from '../supply/affiliates.ts'
import type { MilestoneFact, ProjectFacts } from './projectFacts.ts'

/** In order; SUSPENDED and TERMINATED end a project from any stage. */
export const stages = [
  'LEAD',
  'NEGOTIATING',
  'SIGNED',
  'LANDED',
  'PREPARING',
  'STARTED',
  'BUILDING',
  'COMPLETED',
  'PRODUCING',
  'FULL_CAPACITY',
  'ABOVE_SCALE',
  'SUSPENDED',
  'TERMINATED',
]

/** Nothing seen for longer says that nobody looks any more, not that the project is stuck. */
const trackedMonths = 12

export type Tracking = 'TRACKED' | 'STALE' | 'UNDATED'

export interface ProjectStage {
  stage: string
  localLabel: string | null
  on: string | null
  progress: number | null
  lastSeen: string | null
  /** From the end of the period in which the stage was reached: a month says no day, and no day is made up. */
  dwellDays: number | null
  tracking: Tracking
  plannedOn: string | null
  delayDays: number | null
  next: { stage: string; on: string | null; evidence: StoredEvidence } | null
  evidence: StoredEvidence
}

/** Null without an actual milestone. `today` bounds what is looked at: facts of later days are not known yet. */
export function currentStage(facts: ProjectFacts, today: string): ProjectStage | null {
  const actual = facts.milestones.filter(({ planned, on }) => !planned && (on.from ?? '') <= today)
  const current = actual.toSorted(byDateThenStage).at(-1)
  if (!current) return null
  const seen = lastSeen(facts, actual, today)
  const planned = facts.milestones.filter((milestone) => milestone.planned)
  const plan = planned
    .filter(({ stage }) => stage === current.stage)
    .toSorted(byAnnouncement)
    .at(-1)
  const next = planned
    .filter(({ stage }) => stages.indexOf(stage) > stages.indexOf(current.stage))
    .toSorted(byStageThenAnnouncement)[0]
  return {
    stage: current.stage,
    localLabel: current.localLabel,
    on: current.on.text,
    progress: current.progress,
    lastSeen: seen?.text ?? null,
    dwellDays: current.on.to && seen ? Math.max(0, daysBetween(current.on.to, seen.to)) : null,
    tracking: trackingOf(seen?.to, today),
    plannedOn: plan?.on.text ?? null,
    delayDays: plan?.on.to && current.on.from ? daysBetween(plan.on.to, current.on.from) : null,
    next: next ? { stage: next.stage, on: next.on.text, evidence: next.evidence } : null,
    evidence: current.evidence,
  }
}

/** An undated milestone happened at an unknown time: it counts as the earliest. Of the same day the later stage stands. */
function byDateThenStage(a: MilestoneFact, b: MilestoneFact): number {
  return compare(a.on.to ?? '', b.on.to ?? '') || stages.indexOf(a.stage) - stages.indexOf(b.stage)
}

/** A plan that was put off is a second planned row: the one announced last holds. */
export const byAnnouncement = (a: MilestoneFact, b: MilestoneFact) =>
  compare(a.evidence.asOf ?? '', b.evidence.asOf ?? '') || compare(a.on.to ?? '', b.on.to ?? '')

const byStageThenAnnouncement = (a: MilestoneFact, b: MilestoneFact) =>
  stages.indexOf(a.stage) - stages.indexOf(b.stage) || byAnnouncement(b, a)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The last day someone looked: an actual milestone, a ledger row, or an actual observation. */
function lastSeen(facts: ProjectFacts, actual: readonly MilestoneFact[], today: string) {
  const observed = facts.observations.filter(({ kind }) => kind === 'actual')
  const looks = [...actual, ...facts.updates, ...observed].flatMap(({ on: { text, from, to } }) =>
    text && to && (from ?? to) <= today ? [{ text, to: to < today ? to : today }] : [],
  )
  return looks.toSorted((a, b) => compare(a.to, b.to)).at(-1)
}

function trackingOf(seen: string | undefined, today: string): Tracking {
  if (!seen) return 'UNDATED'
  return seen >= monthsBefore(today, trackedMonths) ? 'TRACKED' : 'STALE'
}
