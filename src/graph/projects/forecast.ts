/**
 * Starts to expect this year (question 32). expected = starts so far + Σ over open projects of the share of their stage that went on to
 * start, from this pipeline's own history. Null with less history than the profile asks for: a share of two projects is none. Pure.
 */
import type { Profile } from '../planning/profile.ts'
import { currentStage, stages } from './currentStage.ts'
import type { CountedProject } from './projectSums.ts'

export interface StartForecast {
  year: number
  startedSoFar: number
  /** Tracked projects between signing and start. */
  open: number
  /** Planned to start this year, as announced. */
  planned: number
  /** Projects seen to be signed or later, on which the share rests. */
  history: number
  /** Of these, seen to start or later. */
  share: number | null
  expected: number | null
}

const signed = stages.indexOf('SIGNED')
const started = stages.indexOf('STARTED')
const suspended = stages.indexOf('SUSPENDED')

export function forecastStarts(projects: readonly CountedProject[], today: string, profile: Profile): StartForecast {
  const year = today.slice(0, 4)
  const furthest = projects.map(({ facts }) => furthestStage(facts.milestones, today))
  const history = furthest.filter((place) => place >= signed).length
  const went = furthest.filter((place) => place >= started).length
  const share = history >= profile.project.leastHistory ? went / history : null
  const open = projects.filter(({ facts }) => {
    const stage = currentStage(facts, today)
    const place = stage ? stages.indexOf(stage.stage) : -1
    return stage?.tracking === 'TRACKED' && place >= signed && place < started
  })
  const startsIn = (planned: boolean) =>
    projects.filter(({ facts }) =>
      facts.milestones.some(
        (each) =>
          each.stage === 'STARTED' &&
          each.planned === planned &&
          each.on.from?.startsWith(year) &&
          (planned || each.on.from <= today),
      ),
    ).length
  const startedSoFar = startsIn(false)
  return {
    ...{ year: Number(year), startedSoFar, open: open.length, planned: startsIn(true), history, share },
    expected: share === null ? null : startedSoFar + open.length * share,
  }
}

function furthestStage(milestones: CountedProject['facts']['milestones'], today: string): number {
  const reached = milestones.filter(({ planned, on }) => !planned && (on.from ?? '') <= today)
  return Math.max(-1, ...reached.map(({ stage }) => stages.indexOf(stage)).filter((place) => place < suspended))
}
