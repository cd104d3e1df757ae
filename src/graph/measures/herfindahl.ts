/**
 * HHI = Σ share², 0–1 (planning.md 5.6). Input: shares of one whole, each 0–1. Where they do not add to 1 the rest is unknown: the
 * value is a lower bound (the rest spread thinly) and `knownShare` says how much is known. Null of none. Pure.
 * Bands of the US guidelines since December 2023: below 0.10 open, to 0.18 moderate, above concentrated.
 */
export type ConcentrationBand = 'OPEN' | 'MODERATE' | 'CONCENTRATED'

export interface Concentration {
  value: number | null
  knownShare: number
  /** How many shares are known. */
  known: number
  band: ConcentrationBand | null
}

export function herfindahl(shares: readonly number[]): Concentration {
  const known = shares.length
  const value = known === 0 ? null : shares.reduce((sum, share) => sum + share * share, 0)
  return {
    value,
    known,
    knownShare: Math.min(
      1,
      shares.reduce((sum, share) => sum + share, 0),
    ),
    band: bandOf(value),
  }
}

function bandOf(value: number | null): ConcentrationBand | null {
  if (value === null) return null
  if (value < 0.1) return 'OPEN'
  return value <= 0.18 ? 'MODERATE' : 'CONCENTRATED'
}
