/** A project's dated facts in order, each in one Chinese phrase: what a dossier shows. Pure. */
import type { ObservationFact, ProjectFacts } from './projectFacts.ts'

export interface TimelineEntry {
  on: string | null
  text: string
  planned: boolean
  /** Key of the milestone, ledger row or observation. */
  fact: string
}

const mostEntries = 200

/** `stageName` gives the Chinese name of a stage. */
export function timelineOf(facts: ProjectFacts, stageName: (stage: string) => string): TimelineEntry[] {
  const milestones = facts.milestones.map(({ key, stage, localLabel, on, planned, progress }) => {
    const local = localLabel ? `（${localLabel}）` : ''
    const share = progress === null ? '' : ` ${Math.round(progress * 100)}%`
    return { on, planned, fact: key, text: `${planned ? '计划' : ''}${stageName(stage)}${local}${share}` }
  })
  const updates = facts.updates.map(({ key, on, stage, text, problem }) => {
    const parts = [stage ? stageName(stage) : null, text, problem ? `问题：${problem}` : null]
    return { on, planned: false, fact: key, text: parts.filter(Boolean).join('；') || '台账记录' }
  })
  const observations = facts.observations.map((observation) => ({
    on: observation.on,
    planned: observation.kind !== 'actual',
    fact: observation.key,
    text: observationText(observation),
  }))
  // Undated facts come last: their place in the order is not known.
  return [...milestones, ...updates, ...observations]
    .toSorted((a, b) =>
      (a.on.from ?? '9999') < (b.on.from ?? '9999') ? -1 : (a.on.from ?? '9999') > (b.on.from ?? '9999') ? 1 : 0,
    )
    .slice(-mostEntries)
    .map(({ on, ...entry }) => ({ ...entry, on: on.text }))
}

function observationText({ indicator, value, unit, qualifier, text, rank }: ObservationFact): string {
  const amount =
    value === null
      ? ''
      : `${qualifier && qualifier !== '=' ? qualifier : ''}${value.toLocaleString('en')} ${unit ?? ''}`.trim()
  const said = text ?? (amount || (rank === null ? '未载数值' : `第 ${rank} 位`))
  return `${indicator ?? '观测'}：${said}`
}
