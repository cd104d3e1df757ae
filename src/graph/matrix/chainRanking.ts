/** How the chains of a zone stand beside each other (question 38): completeness with its parts, makers and what is known. Pure. */
import { type Completeness, completenessOf } from '../chain/completeness.ts'
import type { ZoneMatrix } from './zoneMatrix.ts'

export interface RankedChain {
  chain: string
  completeness: Completeness
  /** Segments of the chain with a maker recorded here. */
  segmentsHere: number
  /** Segments whose only recorded maker anywhere is one firm. */
  singleMaker: number
}

/** Chains known best first, then the most complete: a figure over few known segments says little. */
export function chainRanking(matrix: ZoneMatrix, zone: string): RankedChain[] {
  const chains = [...new Set(matrix.segments.map(({ chain }) => chain))]
  return chains
    .map((chain): RankedChain => {
      const segments = matrix.segments.filter((segment) => segment.chain === chain)
      return {
        chain,
        completeness: completenessOf(
          segments.map((segment) => ({
            leaf: true,
            importance: segment.importance,
            presence: matrix.presenceIn(zone, segment.key),
            facts: segment,
          })),
        ),
        segmentsHere: segments.filter(({ key }) => matrix.makersIn(zone, key) > 0).length,
        singleMaker: segments.filter(({ makers }) => makers === 1).length,
      }
    })
    .sort(
      (a, b) =>
        (b.completeness.knownShare ?? 0) - (a.completeness.knownShare ?? 0) ||
        (b.completeness.completeness ?? -1) - (a.completeness.completeness ?? -1) ||
        (a.chain < b.chain ? -1 : 1),
    )
}
