import { describe, expect, it } from 'vitest'
import { FirstSeen } from './firstSeen.ts'

describe('texts seen so far', () => {
  it('keep the number they were first seen with, also when there are many', () => {
    const seen = new FirstSeen()
    for (let number = 0; number < 50_000; number += 1) expect(seen.add(`text ${number}`, number)).toBe(number)
    expect(seen.add('text 7', 99)).toBe(7)
    expect(seen.get('text 49999')).toBe(49_999)
    expect(seen.has('text 50000')).toBe(false)
  })
})
