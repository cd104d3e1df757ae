/**
 * Where the projects of a zone stand: how long in which stage, which are stuck, overdue or out of sight: answers.md 12, planning.md 5.14.
 * Stuck needs a look inside the window without movement; a project nobody looks at is stale, which does not mean stuck. Pure.
 */
import { daysBetween } from '../measures/days.ts'
import { quantile } from '../measures/quantile.ts'
import type { Profile } from '../planning/profile.ts'
import { byAnnouncement, currentStage, type ProjectStage, stages } from './currentStage.ts'
import { forecastStarts, type StartForecast } from './forecast.ts'
import type { ProjectFacts } from './projectFacts.ts'
import type { ProjectSums } from './projectSums.ts'

export type StuckLevel = 'YELLOW' | 'RED' | 'OVERDUE'

export interface PipelineProject {
  project: string
  /** Null where no milestone is recorded. */
  stage: ProjectStage | null
  stuck: StuckLevel | null
  /** The first plan that has passed without being reached. */
  overdue: { stage: string; plannedOn: string | null; days: number } | null
}

export interface StageDwell {
  stage: string
  /** Projects seen to leave it. */
  left: number
  medianDays: number | null
  p75Days: number | null
}

export interface Conversion {
  from: string
  to: string
  reached: number
  converted: number
  rate: number | null
}

export interface Pipeline {
  sums: ProjectSums
  projects: readonly PipelineProject[]
  dwell: readonly StageDwell[]
  conversion: readonly Conversion[]
  forecast: StartForecast
}

/** From here a project is done: nothing is stuck any more. */
const producing = stages.indexOf('PRODUCING')
const steps = ['SIGNED', 'STARTED', 'PRODUCING']

export function pipelineOf(sums: ProjectSums, profile: Profile): Pipeline {
  const rows = sums.projects.map(({ key, facts }) => ({ facts, row: placeOf(key, facts, sums.today, profile) }))
  return {
    sums,
    projects: rows.map(({ row }) => row).sort(byStage),
    dwell: dwellOf(
      rows.map(({ facts }) => facts),
      sums.today,
    ),
    forecast: forecastStarts(sums.projects, sums.today, profile),
    conversion: conversionOf(
      rows.map(({ facts }) => facts),
      sums.today,
    ),
  }
}

function placeOf(project: string, facts: ProjectFacts, today: string, profile: Profile): PipelineProject {
  const stage = currentStage(facts, today)
  const open = stage !== null && stages.indexOf(stage.stage) < producing
  const stuck = open && stage.tracking === 'TRACKED' ? levelOf(stage.dwellDays, profile) : null
  return { project, stage, stuck, overdue: open || stage === null ? overdueOf(facts, stage, today) : null }
}

function levelOf(days: number | null, { project }: Profile): StuckLevel | null {
  if (days === null || days < project.yellowDays) return null
  if (days < project.redDays) return 'YELLOW'
  return days < project.removedDays ? 'RED' : 'OVERDUE'
}

/** Plans of one stage: the latest announced holds, as the current stage has it. */
function overdueOf(facts: ProjectFacts, stage: ProjectStage | null, today: string): PipelineProject['overdue'] {
  const reached = stage === null ? -1 : stages.indexOf(stage.stage)
  const plans = facts.milestones.filter((each) => each.planned && stages.indexOf(each.stage) > reached)
  const latest = new Map(plans.toSorted(byAnnouncement).map(({ stage: name, on }) => [name, on]))
  const passed = [...latest].filter(([, { to }]) => to !== null && to < today)
  const [first] = passed.toSorted(([a], [b]) => stages.indexOf(a) - stages.indexOf(b))
  if (!first?.[1].to) return null
  return { stage: first[0], plannedOn: first[1].text, days: daysBetween(first[1].to, today) }
}

/** Days from reaching a stage to reaching the next one recorded; both days must be known. */
function dwellOf(all: readonly ProjectFacts[], today: string): StageDwell[] {
  const days = new Map<string, number[]>()
  for (const { milestones } of all) {
    const actual = milestones
      .filter(({ planned, on }) => !planned && on.from !== null && on.to !== null && on.from <= today)
      .toSorted((a, b) => ((a.on.from ?? '') < (b.on.from ?? '') ? -1 : 1))
    actual.forEach(({ stage, on }, index) => {
      const next = actual.slice(index + 1).find((later) => later.stage !== stage)
      if (!next?.on.from || !on.to) return
      days.set(stage, [...(days.get(stage) ?? []), Math.max(0, daysBetween(on.to, next.on.from))])
    })
  }
  return stages.flatMap((stage) => {
    const found = days.get(stage)
    return found
      ? [{ stage, left: found.length, medianDays: quantile(found, 0.5), p75Days: quantile(found, 0.75) }]
      : []
  })
}

/** A project seen at a later stage has passed the earlier ones; one seen suspended or ended has passed none by that. */
function conversionOf(all: readonly ProjectFacts[], today: string): Conversion[] {
  const furthest = all.map(({ milestones }) =>
    Math.max(
      -1,
      ...milestones
        .filter(({ planned, on }) => !planned && (on.from ?? '') <= today)
        .map(({ stage }) => stages.indexOf(stage))
        .filter((place) => place < stages.indexOf('SUSPENDED')),
    ),
  )
  return steps.slice(1).map((to, index) => {
    const from = steps[index] ?? ''
    const reached = furthest.filter((place) => place >= stages.indexOf(from)).length
    const converted = furthest.filter((place) => place >= stages.indexOf(to)).length
    return { from, to, reached, converted, rate: reached === 0 ? null : converted / reached }
  })
}

function byStage(a: PipelineProject, b: PipelineProject): number {
  const place = ({ stage }: PipelineProject) => (stage === null ? stages.length : stages.indexOf(stage.stage))
  return place(a) - place(b) || (a.project < b.project ? -1 : 1)
}

export function pipelineSentence({ projects }: Pipeline, language: 'ZH' | 'EN'): string {
  const count = (holds: (row: PipelineProject) => boolean) => projects.filter(holds).length
  const tracked = count(({ stage }) => stage?.tracking === 'TRACKED')
  const stuck = count((row) => row.stuck !== null)
  const overdue = count((row) => row.overdue !== null)
  return language === 'ZH'
    ? `${projects.length} 个项目中 ${tracked} 个十二个月内有记录，其中 ${stuck} 个久无进展；${overdue} 个过了计划日期而无到达记录；其余久无记录，不等于停滞。`
    : `${tracked} of ${projects.length} projects have a record within twelve months, ${stuck} of them without movement; ${overdue} have passed a planned date without a record of reaching it; the others are out of sight, which does not mean stuck.`
}
