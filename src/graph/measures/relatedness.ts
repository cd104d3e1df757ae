/**
 * How near an area stands to a segment that it does not have (planning.md 5.10; Hidalgo et al. 2007).
 * proximity φij = min{P(has i | has j), P(has j | has i)} = both(i, j) ÷ max(all(i), all(j)), over areas (or firms).
 * density(i) = Σj M(j)·φij ÷ Σj φij over j ≠ i, M(j) = 1 where the area has j. Null where nothing is related to i.
 * Input: how many have each segment and each pair. Limits: few areas or firms make φ rough; the caller says how many. Pure.
 */
export interface Occurrences {
  all(segment: string): number
  both(a: string, b: string): number
}

export function proximity({ all, both }: Occurrences, a: string, b: string): number {
  const most = Math.max(all(a), all(b))
  return most === 0 ? 0 : both(a, b) / most
}

export interface Density {
  value: number | null
  /** Segments the area has that are related to it, the nearest first. */
  near: readonly string[]
  /** How many areas or firms have it together with the most frequent of those. */
  support: number
}

export function relatednessDensity(
  segment: string,
  segments: readonly string[],
  has: (segment: string) => boolean,
  occurrences: Occurrences,
): Density {
  const related = segments
    .filter((other) => other !== segment)
    .map((other) => ({ other, value: proximity(occurrences, segment, other) }))
    .filter(({ value }) => value > 0)
  const total = related.reduce((sum, { value }) => sum + value, 0)
  const held = related.filter(({ other }) => has(other))
  return {
    value: total === 0 ? null : held.reduce((sum, { value }) => sum + value, 0) / total,
    support: Math.max(0, ...held.map(({ other }) => occurrences.both(segment, other))),
    near: held.toSorted((a, b) => b.value - a.value).map(({ other }) => other),
  }
}
