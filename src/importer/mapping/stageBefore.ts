/** In: what is stored of a project, and a day. Out: the stage it was known to be at before it, and where a later ledger saw it come. Pure. */
import type { ProjectHistory } from '../stored/stored.ts'

export interface KnownStage {
  stage: string
  /** The last look, as a date; null when it is not known. */
  seen: string | null
}

/**
 * The ledger of a later day says nothing about this one, nor does a week that is loaded again about itself: the milestones
 * that ledgers made of this project on this day or later are passed over. A later ledger may know a stage that an earlier one, loaded
 * after it, saw first: then what that one reported is nearer.
 */
export function stageBefore({ milestones, reported }: ProjectHistory, project: string, day: string): KnownStage | null {
  const earlier = milestones.filter(({ id, from }) => (ledgerDay(id, project) ?? '') < day && (from ?? '') < day)
  // An undated milestone counts as the earliest; of the same day the later stage, which stands later in the list, holds.
  const reached = earlier.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1)
  const looks = reported.filter((one) => one.day < day)
  const look = looks.findLast(({ stage }) => stage !== null)
  const stage = reached && (reached.to ?? '') >= (look?.day ?? '') ? reached.stage : (look?.stage ?? reached?.stage)
  if (!stage) return null
  const seen = [...looks.map((one) => one.day), ...(reached?.to && reached.to < day ? [reached.to] : [])]
  return { stage, seen: seen.sort().at(-1) ?? null }
}

/** The milestone that the next later ledger made of the project, if it is of this stage: the same step, seen later. */
export function sameStepLater(
  { milestones }: ProjectHistory,
  project: string,
  stage: string,
  day: string,
): { id: string; day: string } | null {
  const later = milestones.flatMap(({ id, stage: other }) => {
    const made = ledgerDay(id, project)
    return made !== undefined && made > day ? [{ id, day: made, stage: other }] : []
  })
  const [next] = later.toSorted((a, b) => a.day.localeCompare(b.day))
  return next?.stage === stage ? next : null
}

/** The day of the ledger that made a milestone; undefined for those of other origin. */
const ledgerDay = (id: string, project: string): string | undefined =>
  id.startsWith(`ms-${project}-`) ? /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0] : undefined
