import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from './csvText.ts'

/** What a parser could trip over, among ordinary text. */
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '\ufeff', '零', '=') }),
)
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

describe('CSV text', () => {
  it('is read back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n' as const, '\r\n' as const), (rows, newline) => {
        expect(parse(csvText(rows, newline), { record_delimiter: newline })).toEqual(rows)
      }),
    )
  })

  it('takes the columns named of objects, in their order, and nothing for null', () => {
    expect(
      csvText(
        [
          { name: '零跑,汽车', other: 'x', id: 'a' },
          { id: 'b', name: null },
        ],
        '\n',
        ['id', 'name'],
      ),
    ).toBe('a,"零跑,汽车"\nb,\n')
  })

  it('is empty without rows', () => {
    expect(csvText([])).toBe('')
  })
})
