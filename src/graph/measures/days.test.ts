/** Days between and months before, across months of different lengths. */
import { expect, it } from 'vitest'
import { daysBetween, monthsBefore } from './days.ts'

it('counts days across a leap year and backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
})

it('goes months back over a year, and lets a day that the month lacks count into the next', () => {
  expect(monthsBefore('2026-02-13', 24)).toBe('2024-02-13')
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-03-03')
})
