/**
 * How complete a chain is in a zone (planning.md 5.3, 5.4). coverage = Σω·p ÷ Σω over leaf segments whose state is known;
 * linkShare = Σω·p(s)·p(t) ÷ Σω over FEEDS links between such segments; completeness = √(coverage × linkShare).
 * ω is the importance of a segment, the weight of a link (1 where none is set). No standard formula exists: our proposal,
 * always shown with its parts and the share that is known. Null where nothing is known. Pure.
 */

/** What the measure needs of a segment. */
export interface MeasuredSegment {
  leaf: boolean
  importance: number
  /** Null when its state is unknown. */
  presence: number | null
  facts: { key: string; feeds: readonly { to: string; weight: number | null }[] }
}

export interface Completeness {
  coverage: number | null
  linkShare: number | null
  completeness: number | null
  segments: number
  known: number
  /** known ÷ segments. */
  knownShare: number | null
  links: number
  linksKnown: number
}

export function completenessOf(judgements: readonly MeasuredSegment[]): Completeness {
  const leaves = judgements.filter(({ leaf }) => leaf)
  const known = leaves.filter(({ presence }) => presence !== null)
  const presenceOf = new Map(known.map(({ facts, presence }) => [facts.key, presence ?? 0]))
  const leafKeys = new Set(leaves.map(({ facts }) => facts.key))
  const links = leaves.flatMap(({ facts }) =>
    facts.feeds
      .filter(({ to }) => leafKeys.has(to))
      .map(({ to, weight }) => ({ from: facts.key, to, weight: weight ?? 1 })),
  )
  const linksKnown = links.filter(({ from, to }) => presenceOf.has(from) && presenceOf.has(to))
  const coverage = weightedMean(known.map(({ importance, presence }) => [importance, presence ?? 0]))
  const linkShare = weightedMean(
    linksKnown.map(({ from, to, weight }) => [weight, (presenceOf.get(from) ?? 0) * (presenceOf.get(to) ?? 0)]),
  )
  return {
    coverage,
    linkShare,
    completeness: coverage === null || linkShare === null ? null : Math.sqrt(coverage * linkShare),
    segments: leaves.length,
    known: known.length,
    knownShare: leaves.length === 0 ? null : known.length / leaves.length,
    links: links.length,
    linksKnown: linksKnown.length,
  }
}

function weightedMean(rows: readonly (readonly [weight: number, value: number])[]): number | null {
  const weights = rows.reduce((sum, [weight]) => sum + weight, 0)
  return weights === 0 ? null : rows.reduce((sum, [weight, value]) => sum + weight * value, 0) / weights
}
