/** Relatedness on a matrix computed by hand, and against the conditional probabilities themselves on random matrices. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proximity, relatednessDensity } from './relatedness.ts'

/** Each area as the segments that it has. */
const occurrencesIn = (areas: readonly (readonly string[])[]) => ({
  all: (segment: string) => areas.filter((has) => has.includes(segment)).length,
  both: (a: string, b: string) => areas.filter((has) => has.includes(a) && has.includes(b)).length,
})

const areas = [['cell', 'pack'], ['cell', 'pack', 'motor'], ['cell', 'seat'], ['motor']]

describe('relatedness', () => {
  it('is the smaller of the two conditional shares: cell and pack go together in 2 of 3', () => {
    const found = occurrencesIn(areas)
    expect(proximity(found, 'cell', 'pack')).toBeCloseTo(2 / 3, 12)
    expect(proximity(found, 'pack', 'motor')).toBe(1 / 2)
    expect(proximity(found, 'seat', 'motor')).toBe(0)
  })

  it('gives the density of pack for an area with cell alone: ⅔ of ⅔ + ½', () => {
    const found = relatednessDensity(
      'pack',
      ['cell', 'pack', 'motor', 'seat'],
      (has) => has === 'cell',
      occurrencesIn(areas),
    )
    expect(found.value).toBeCloseTo(2 / 3 / (2 / 3 + 1 / 2), 12)
    expect(found.near).toEqual(['cell'])
  })

  it('is unknown, not 0, where nothing is related', () => {
    expect(relatednessDensity('rare', ['rare', 'cell'], () => true, occurrencesIn(areas)).value).toBeNull()
  })

  it('agrees with the conditional probabilities, and grows with what the area has', () => {
    const names = ['a', 'b', 'c', 'd']
    const matrix = fc.array(fc.subarray(names), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(matrix, fc.subarray(names), (rows, own) => {
        const found = occurrencesIn(rows)
        for (const [a, b] of [
          ['a', 'b'],
          ['c', 'd'],
        ] as const) {
          const withA = rows.filter((row) => row.includes(a))
          const withB = rows.filter((row) => row.includes(b))
          const given = (among: typeof rows, other: string) =>
            among.length === 0 ? 0 : among.filter((row) => row.includes(other)).length / among.length
          expect(proximity(found, a, b)).toBeCloseTo(Math.min(given(withA, b), given(withB, a)), 12)
        }
        const of = (has: readonly string[]) => relatednessDensity('a', names, (each) => has.includes(each), found).value
        const value = of(own)
        if (value !== null) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(of(names) ?? 0)
          expect(of(names)).toBeCloseTo(1, 12)
        }
      }),
      { seed: 20260213, numRuns: 200 },
    )
  })
})
