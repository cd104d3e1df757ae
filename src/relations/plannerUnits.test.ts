import { describe, expect, it } from 'vitest'
import { readableValue } from './plannerUnits.ts'

describe('a figure to read', () => {
  it.each([
    [5_100_000_000, 'CNY', '51 亿元'],
    [25_600_000, 'CNY', '2560 万元'],
    [-30_000_000, 'CNY', '-3000 万元'],
    [980, 'CNY', '980 元'],
    [240_000_000, 'EUR', '2.4 亿欧元'],
    [22_290, 'CNY/m²', '1486 万元/亩'],
    [261_800_000, 'm²', '261.8 平方公里'],
    [195_000, 'm²', '19.5 万平方米'],
    [596_555, 'vehicles', '59.6555 万辆'],
    [225, 'companies', '225 家'],
    [103, '%', '103%'],
    [6, 'GWh/year', '6 GWh/year'],
    [7, null, '7'],
  ])('%s %s is %s', (value, unit, text) => {
    expect(readableValue(value, unit, 'ZH').text).toBe(text)
  })

  it('speaks English where asked', () => {
    expect(readableValue(5_100_000_000, 'CNY', 'EN')).toEqual({
      value: 51,
      unit: '×10⁸ CNY',
      text: '51 ×10⁸ CNY',
    })
  })
})
