/** No cell of a CSV runs as a formula in a spreadsheet. */
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

const columns = [
  { title: '值', titleEn: 'Value', unit: '亿元', number: true, path: '', steps: [], quantity: false, linked: false },
]
const csvOf = (value: string | number | null) =>
  toCsv({ columns } as unknown as Parameters<typeof toCsv>[0], {
    rows: [[{ value, link: null }]],
    notes: [],
    sources: [],
  })

describe('a cell of a CSV', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'])('is text where a spreadsheet would run %j', (text) => {
    expect(csvOf(text).replace('\ufeff值（亿元）\r\n', '')).toMatch(/^"?'/)
  })

  it('stays a number where it is one, and empty where nothing is recorded', () => {
    expect(csvOf(-1.5)).toBe('\ufeff值（亿元）\r\n-1.5\r\n')
    expect(csvOf(null)).toBe('\ufeff值（亿元）\r\n\r\n')
  })
})
