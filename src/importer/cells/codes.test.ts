import { describe, expect, it } from 'vitest'
import { readStockCode } from './stockCode.ts'
import { usccCheckDigit } from './uscc.ts'

describe('the check digit of a credit code', () => {
  it.each(['91110108551385082Q', '91110000600037341L', '91350200MA2YJ1XR9G', '91330701MA00000020'])(
    'of the real %s is its last sign',
    (code) => {
      expect(usccCheckDigit(code)).toBe(code.at(-1))
    },
  )
})

describe('the code of a share', () => {
  it.each([
    ['600373.SH', '600373.SH'],
    ['sh600373', '600373.SH'],
    ['600373', '600373.SH'],
    ['300750.sz', '300750.SZ'],
    ['600373.0', '600373.SH'],
    ['９８６３．ＨＫ', '9863.HK'],
    ['09863.HK', '9863.HK'],
    ['920000', '920000.BJ'],
    ['TSLA', 'TSLA'],
    ['2594', null],
    ['上交所', null],
  ])('%s is stored as %s', (written, stored) => {
    expect(readStockCode(written)).toBe(stored)
  })
})
