/** Names that look like names and belong to nobody. A number gives one name, no two numbers the same. */
const syllables = [...'安博晨德恩方光海和嘉凯蓝美宁欧平青瑞盛泰维新星雅永远泽正中卓智华科龙鹏启森天拓宇']
const trades = ['电子', '材料', '精密', '动力', '智能', '化工', '装备', '科技', '机械', '能源', '部件', '系统']

/** Letters of a number in base 40. */
export function brand(number: number, length: number): string {
  // A step that shares no factor with 40 keeps them different and far apart.
  let rest = ((number + 1) * 1_234_567) % syllables.length ** length
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  }
  return text
}

export const companyName = (number: number): string =>
  `${brand(number, 4)}${trades[number % trades.length]}${number % 7 === 0 ? '集团' : ''}有限公司`

export const placeName = (number: number, kind: '省' | '市' | '经济开发区' | '产业园'): string =>
  `${brand(number, 3)}${kind}`

const stages = ['原料', '部件', '模组', '总成', '整机'] as const
export const chainName = (chain: number): string => `${brand(chain, 2)}产业`
export const groupName = (chain: number, group: number): string => `${brand(chain, 2)}${stages[group % stages.length]}`
export const leafName = (chain: number, group: number, leaf: number): string =>
  `${groupName(chain, group)}${brand(leaf, 1)}类`
export const productName = (chain: number, group: number, leaf: number, product: number): string =>
  `${brand(chain, 2)}${brand(leaf, 1)}${stages[group % stages.length]}${product + 1}型`
