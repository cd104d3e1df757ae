import { describe, expect, it } from 'vitest'
import { isRefusal, readQuantity } from './quantity.ts'

describe('an amount of money', () => {
  it.each([
    ['超百亿元', 1e10, '>'],
    ['50亿元以上', 5e9, '≥'],
    ['约31.682亿元', 3_168_200_000, '≈'],
    ['２５６０万元', 25_600_000, '='],
    ['近2千万元', 20_000_000, '≈'],
    ['逾1.2万亿元', 1.2e12, '>'],
    ['1亿2000万元', 120_000_000, '='],
    ['20多亿元', 2e9, '>'],
    ['10余亿元', 1e9, '>'],
    ['不低于5亿元', 5e8, '≥'],
    ['3亿元以内', 3e8, '≤'],
    ['不超过三亿元', 3e8, '≤'],
    ['8亿左右', 8e8, '≈'],
    ['两百万元', 2_000_000, '='],
    ['1,200万元', 12_000_000, '='],
    ['￥1200000', 1_200_000, '='],
  ])('reads %s', (words, value, qualifier) => {
    expect(readQuantity(words, 'CNY')).toMatchObject({ value, qualifier, unit: null })
  })

  it('keeps dollars dollars', () => {
    expect(readQuantity('1000万美元', 'CNY')).toMatchObject({ value: 1e7, unit: 'USD', text: '1000万美元' })
  })

  it('keeps the words met, but not of a plain number', () => {
    expect(readQuantity('超百亿元', 'CNY')).toMatchObject({ text: '超百亿元' })
    expect(readQuantity('7500000000', 'CNY')).toEqual({
      value: 7.5e9,
      qualifier: '=',
      text: null,
      unit: null,
      period: null,
    })
  })

  it('refuses a bare number that has lost its unit and offers the two likely readings', () => {
    expect(readQuantity('50', 'CNY')).toMatchObject({ readings: ['50万元', '50亿元'] })
    expect(readQuantity('9999.5', 'CNY')).toMatchObject({ readings: ['9999.5万元', '9999.5亿元'] })
    expect(readQuantity('10000', 'CNY')).toMatchObject({ value: 10_000 })
  })

  it('counts a bare number in the unit of its header', () => {
    expect(readQuantity('50', 'CNY', '亿元')).toMatchObject({ value: 5e9, text: '50亿元' })
  })

  it.each([
    ['0', 0, '='],
    ['约5', 5e8, '≈'],
    ['5以上', 5e8, '≥'],
    ['5万元', 50_000, '='],
  ])('under a header in 亿元 reads %s', (words, value, qualifier) => {
    expect(readQuantity(words, 'CNY', '亿元')).toMatchObject({ value, qualifier })
  })

  it.each([
    '几千万',
    '数十亿元',
    '0.5~3亿元',
    '50-60亿元',
    '20亿至30亿元',
    '50亿元（一期20亿元）',
    '3万5',
    '约50亿元以上',
    '1000万吨',
    '-5000万元',
    '待定',
    '',
  ])('refuses %s', (words) => {
    expect(isRefusal(readQuantity(words, 'CNY'))).toBe(true)
  })
})

describe('an area', () => {
  it.each([
    ['5000亩', 3_333_333.33],
    ['6.6万方', 66_000],
    ['25.7万平方米', 257_000],
    ['261.8平方公里', 261_800_000],
    ['12公顷', 120_000],
    ['19.5万㎡', 195_000],
    ['1.5km²', 1_500_000],
  ])('reads %s in square metres', (words, value) => {
    expect(readQuantity(words, 'm²')).toMatchObject({ value, qualifier: '=', text: words })
  })

  it('refuses a number with a scale and no unit, since 万亩 and 万方 differ by far', () => {
    expect(readQuantity('6.6万', 'm²')).toHaveProperty('refused')
  })
})

describe('a capacity', () => {
  it.each([
    ['年产70万辆', 700_000, '辆', 'year'],
    ['年产70万辆新能源乘用车', 700_000, '辆', 'year'],
    ['约100万辆/年', 1e6, '辆', 'year'],
    ['150万千瓦时/年', 1.5e6, '千瓦时', 'year'],
    ['每小时17000支', 17_000, '支', 'hour'],
    ['33.6GWh', 33.6, 'GWh', null],
    ['30万台(套)', 300_000, '台(套)', null],
  ])('reads %s with its unit and period', (words, value, unit, period) => {
    expect(readQuantity(words, 'any')).toMatchObject({ value, unit, period })
  })

  it.each(['5.5MW+12MW', '9万台整车及9万台套零部件', '2025年预计年产35万台套座椅', '4000'])('refuses %s', (words) => {
    expect(readQuantity(words, 'any')).toHaveProperty('refused')
  })
})
