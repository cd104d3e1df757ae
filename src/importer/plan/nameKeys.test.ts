import { describe, expect, it } from 'vitest'
import { nameKey } from '../../nameKey.ts'
import { searchKeyOf, sortKeyOf } from './nameKeys.ts'

describe('the key that names are ordered by', () => {
  it('sorts Chinese by pinyin and Latin names among it', () => {
    const names = ['重庆长安', '比亚迪', 'Forvia 佛吉亚', '阿里云', 'CATL']
    expect(names.toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))).toEqual([
      '阿里云',
      '比亚迪',
      'CATL',
      '重庆长安',
      'Forvia 佛吉亚',
    ])
  })
})

describe('the key that names are found by', () => {
  it('holds every name, its pinyin, its initials and the codes between bars', () => {
    expect(searchKeyOf(['零跑汽车', 'Leapmotor'], ['9863.HK'])).toBe('|零跑汽车|lingpaoqiche|lpqc|leapmotor|9863.hk|')
  })

  it('folds width, case, spaces, brackets and 有限责任公司, so that a name has one form', () => {
    expect(nameKey('ＡＢＣ（中国） 有限责任公司')).toBe('abc(中国)有限公司')
  })

  it('cannot be broken by a bar in a name', () => {
    expect(searchKeyOf(['甲|乙'], [])).toBe('|甲乙|jiayi|jy|')
  })
})
