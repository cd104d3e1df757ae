/** The back-check on the figures it was made for, on a typo, and on random targets that were rounded. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impliedTarget, targetIsConsistent } from './targetCheck.ts'

const counted = (value: number, completion: number) =>
  targetIsConsistent({ value, completion, target: null, counted: true })

describe('the target back-check', () => {
  it('gives 9 of 6 and 66.7 %, 30 of 19.5 and 65 %, 6.5 billion of 5.1 and 78.5 %', () => {
    expect(impliedTarget(6, 0.667)).toBe(9)
    expect(impliedTarget(19.5, 0.65)).toBe(30)
    expect(impliedTarget(5.1e9, 0.785)).toBe(6.5e9)
    expect(impliedTarget(6, 0)).toBeNull()
  })

  it('finds 6 of 9 consistent and 6 at 65.7 % a typo: no whole number of projects lies there', () => {
    expect(counted(6, 0.667)).toBe(true)
    expect(counted(6, 0.657)).toBe(false)
  })

  it('compares with a stated target within the rounding of the rate', () => {
    const stated = (target: number) => targetIsConsistent({ value: 5.1e9, completion: 0.785, target, counted: false })
    expect(stated(6.5e9)).toBe(true)
    expect(stated(7e9)).toBe(false)
  })

  it('says nothing of an amount without a stated target', () => {
    expect(targetIsConsistent({ value: 5.1e9, completion: 0.785, target: null, counted: false })).toBeNull()
  })

  it('never doubts a rate that was only rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(2),
        (target, value, decimals) => {
          const completion = Number(((value / target) * 100).toFixed(decimals)) / 100
          fc.pre(completion > 0)
          expect(counted(value, completion)).toBe(true)
          expect(targetIsConsistent({ value, completion, target, counted: true })).toBe(true)
        },
      ),
      { seed: 20260213, numRuns: 300 },
    )
  })
})
