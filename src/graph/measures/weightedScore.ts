/**
 * A score made of named parts, each 0–1. A missing part is null: it lowers `completeness` and is never counted as 0
 * (planning.md 5.17). The value is the mean of the known parts by weight, shown only when at least half of the weight is known. Pure.
 */

export interface ScorePart {
  name: string
  /** Null when it cannot be told. */
  value: number | null
  weight: number
}

export interface Score {
  value: number | null
  parts: readonly ScorePart[]
  /** Share of the weights whose parts are known. */
  completeness: number
}

export function weightedScore<Name extends string>(
  values: Readonly<Record<Name, number | null>>,
  weights: Readonly<Record<Name, number>>,
): Score {
  const names = Object.keys(weights) as Name[]
  const parts = names.map((name) => ({ name, value: values[name], weight: weights[name] }))
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const known = parts.filter(({ value }) => value !== null)
  const weight = known.reduce((sum, part) => sum + part.weight, 0)
  const completeness = total === 0 ? 0 : weight / total
  const sum = known.reduce((all, part) => all + part.weight * (part.value ?? 0), 0)
  return { value: weight > 0 && completeness >= 0.5 ? sum / weight : null, parts, completeness }
}
