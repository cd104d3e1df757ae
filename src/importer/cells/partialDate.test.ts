import { describe, expect, it } from 'vitest'
import { readPartialDate, suggestDate } from './partialDate.ts'

describe('a date as precise as its source', () => {
  it.each([
    ['2022', '2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2022-10-29', '2022-10-29', '2022-10-29', '2022-10-29'],
    ['2022-07/2022-09', '2022-07/2022-09', '2022-07-01', '2022-09-30'],
    ['2022年10月29日', '2022-10-29', '2022-10-29', '2022-10-29'],
    ['2022年3月', '2022-03', '2022-03-01', '2022-03-31'],
    ['２０２２', '2022', '2022-01-01', '2022-12-31'],
  ])('reads %s', (cell, text, from, to) => {
    expect(readPartialDate(cell)).toEqual({ text, from, to })
  })

  it.each([
    '2025-3-1',
    '2025-02-30',
    '2025-13',
    '2022/10',
    '2022.10',
    '20221029',
    '44863',
    '2022-09/2022-07',
    '三季度',
    '22',
  ])('refuses %s', (cell) => {
    expect(readPartialDate(cell)).toBeNull()
  })

  it('says how to write what was probably meant, and nothing where that is no day', () => {
    expect(suggestDate('2025-3-1')).toBe('2025-03-01')
    expect(suggestDate('2022/10/29')).toBe('2022-10-29')
    expect(suggestDate('20221029')).toBe('2022-10-29')
    expect(suggestDate('2022.10')).toBe('2022-10')
    expect(suggestDate('2025-2-30')).toBeNull()
    expect(suggestDate('三季度')).toBeNull()
  })
})
