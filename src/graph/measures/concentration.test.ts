/** HHI, location quotient, quantiles and weighted scores: by hand and by their definitions on random numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { herfindahl } from './herfindahl.ts'
import { locationQuotient } from './locationQuotient.ts'
import { quantile } from './quantile.ts'
import { weightedScore } from './weightedScore.ts'

const runs = { seed: 20260213, numRuns: 200 }
const positive = fc.double({ min: 0.01, max: 100, noNaN: true })

describe('HHI', () => {
  it('is 0.38 of shares 0.5, 0.3, 0.2, and concentrated', () => {
    expect(herfindahl([0.5, 0.3, 0.2])).toEqual({
      value: expect.closeTo(0.38, 12),
      knownShare: 1,
      known: 3,
      band: 'CONCENTRATED',
    })
  })

  it('is unknown of none, and a lower bound where shares are missing', () => {
    expect(herfindahl([])).toEqual({ value: null, knownShare: 0, known: 0, band: null })
    expect(herfindahl([0.2])).toMatchObject({ value: expect.closeTo(0.04, 12), knownShare: 0.2, band: 'OPEN' })
  })

  it('changes its band at 0.10 and above 0.18', () => {
    const band = (value: number) => herfindahl([Math.sqrt(value)]).band
    expect([band(0.0999), band(0.1001), band(0.1799), band(0.1801)]).toEqual([
      'OPEN',
      'MODERATE',
      'MODERATE',
      'CONCENTRATED',
    ])
  })

  it('lies between 1/n and 1, and two that merge never lower it', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 12 }), (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0)
        const shares = sizes.map((size) => size / total)
        const value = herfindahl(shares).value ?? 0
        const [first = 0, second = 0, ...rest] = shares
        expect(value).toBeGreaterThanOrEqual(1 / sizes.length - 1e-9)
        expect(value).toBeLessThanOrEqual(1 + 1e-9)
        expect(herfindahl([first + second, ...rest]).value ?? 0).toBeGreaterThanOrEqual(value)
      }),
      runs,
    )
  })
})

describe('location quotient', () => {
  it('is 2 where 3 of 6 firms here and 5 of 20 anywhere are in the segment', () => {
    expect(locationQuotient({ inSegment: 3, inAll: 6 }, { inSegment: 5, inAll: 20 }, 3)).toBe(2)
  })

  it('is kept back below three firms on either side', () => {
    expect(locationQuotient({ inSegment: 2, inAll: 6 }, { inSegment: 5, inAll: 20 }, 3)).toBeNull()
    expect(locationQuotient({ inSegment: 3, inAll: 6 }, { inSegment: 2, inAll: 20 }, 3)).toBeNull()
  })
})

describe('quantile', () => {
  it('interpolates as R does: 1, 2, 3, 4 have the quartiles 1.75, 2.5 and 3.25', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1.75, 2.5, 3.25])
    expect(quantile([], 0.5)).toBeNull()
  })

  it('leaves so much of the numbers below it, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const found = quantile(values, share) ?? Number.NaN
          const place = share * (values.length - 1)
          expect(values.filter((value) => value <= found + 1e-9).length).toBeGreaterThanOrEqual(Math.floor(place) + 1)
          expect(values.filter((value) => value >= found - 1e-9).length).toBeGreaterThanOrEqual(
            values.length - Math.ceil(place),
          )
          expect(quantile(values.toReversed(), share)).toBe(found)
        },
      ),
      runs,
    )
  })
})

describe('weighted score', () => {
  it('is the mean of the known parts by weight: (0.6 × 1 + 0.2 × 0.5) ÷ 0.8', () => {
    const { value, completeness } = weightedScore({ a: 1, b: 0.5, c: null }, { a: 0.6, b: 0.2, c: 0.2 })
    expect(value).toBeCloseTo(0.875, 12)
    expect(completeness).toBeCloseTo(0.8, 12)
  })

  it('is not shown when less than half of the weight is known, and shown at half', () => {
    expect(weightedScore({ a: 1, b: null }, { a: 0.49, b: 0.51 }).value).toBeNull()
    expect(weightedScore({ a: 1, b: null }, { a: 0.5, b: 0.5 }).value).toBe(1)
    expect(weightedScore({ a: null }, { a: 1 })).toMatchObject({ value: null, completeness: 0 })
  })

  it('lies between its least and greatest part, and a part that becomes unknown never counts as 0', () => {
    const part = fc.record({
      value: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      weight: positive,
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const names = parts.map((_, index) => `p${index}`)
        const values = Object.fromEntries(parts.map(({ value }, index) => [names[index], value]))
        const weights = Object.fromEntries(parts.map(({ weight }, index) => [names[index], weight]))
        const score = weightedScore(values, weights)
        const known = parts.flatMap(({ value }) => (value === null ? [] : [value]))
        if (score.value === null) {
          expect(score.completeness).toBeLessThan(0.5)
        } else {
          expect(score.value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
          expect(score.value).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
        }
      }),
      runs,
    )
  })
})
