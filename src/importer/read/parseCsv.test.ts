import { describe, expect, it } from 'vitest'
import { parseCsv } from './parseCsv.ts'

describe('the records of a CSV file', () => {
  it('bear the first of their lines, past quoted line breaks and empty lines', () => {
    const text = 'id,name\r\na,"x\r\ny"\r\n\r\nb,z\n"c ""quoted""","1,2"\r'
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a', 'x\ny'] },
      { line: 5, cells: ['b', 'z'] },
      { line: 6, cells: ['c "quoted"', '1,2'] },
    ])
  })

  it('are none when a quote is never closed; the line where it opens is named', () => {
    expect(parseCsv('id,name\na,"b\nb"\nc,"open\nd,e\nf,g\n')).toMatchObject({ line: 4 })
  })

  it('are none when text follows a closing quote', () => {
    expect(parseCsv('id,name\na,b\nc,"d"e\n')).toMatchObject({ line: 3 })
  })
})
