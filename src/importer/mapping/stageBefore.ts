/** In: what is stored of a project. Out: the stage it was known to be at before a day, and when it was last looked at. Pure. */
import type { ProjectHistory } from '../stored/stored.ts'

export interface KnownStage {
  stage: string
  /** The last look, as a date; null when it is not known. */
  seen: string | null
}

/**
 * The ledger of a later day says nothing about this one, nor does a week that is loaded again about itself: the milestones
 * that ledgers made of this project on this day or later are passed over.
 */
export function stageBefore({ milestones, reported }: ProjectHistory, project: string, day: string): KnownStage | null {
  const earlier = milestones.filter(({ id, from }) => {
    const made = id.startsWith(`ms-${project}-`) ? /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0] : undefined
    return (made === undefined || made < day) && (from ?? '') < day
  })
  // An undated milestone counts as the earliest; of the same day the later stage, which stands later in the list, holds.
  const current = earlier.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1)
  if (!current) return null
  const looks = [...reported.filter((one) => one < day), ...(current.to && current.to < day ? [current.to] : [])]
  return { stage: current.stage, seen: looks.sort().at(-1) ?? null }
}
