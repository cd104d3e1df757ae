/** The closed lists of words that an amount may be written with. What is not here is not guessed. */

export type Qualifier = '=' | '≈' | '>' | '≥' | '<' | '≤'

/** Before the number. Longer words first: 不超过 before 超. */
export const wordsBefore: readonly (readonly [string, Qualifier])[] = [
  ['不低于', '≥'],
  ['不少于', '≥'],
  ['不小于', '≥'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不大于', '≤'],
  ['至少', '≥'],
  ['至多', '≤'],
  ['最多', '≤'],
  ['低于', '<'],
  ['不足', '<'],
  ['不到', '<'],
  ['少于', '<'],
  ['超过', '>'],
  ['突破', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['大约', '≈'],
  ['约为', '≈'],
  ['将近', '≈'],
  ['接近', '≈'],
  ['超', '>'],
  ['逾', '>'],
  ['约', '≈'],
  ['近', '≈'],
  ['>=', '≥'],
  ['<=', '≤'],
  ['≥', '≥'],
  ['≤', '≤'],
  ['>', '>'],
  ['<', '<'],
  ['≈', '≈'],
]

/** After the unit. 以上、以下、以内 include the number itself (民法典 art. 1259). */
export const wordsAfter: readonly (readonly [string, Qualifier])[] = [
  ['左右', '≈'],
  ['上下', '≈'],
  ['以上', '≥'],
  ['以下', '≤'],
  ['以内', '≤'],
]

/** Between the number and its unit: `500余幢`, `20多亿元`, `10余亿元`. */
export const wordsBetween: readonly (readonly [string, Qualifier])[] = [
  ['余', '>'],
  ['多', '>'],
]

/** Unit → factor to m². 亩 is a fifteenth of a hectare; 方 and 平 mean m² in a column of areas. */
export const areaUnits = new Map([
  ['平方公里', 1e6],
  ['平方千米', 1e6],
  ['km2', 1e6],
  ['公顷', 1e4],
  ['ha', 1e4],
  ['亩', 10_000 / 15],
  ['平方米', 1],
  ['平米', 1],
  ['m2', 1],
  ['平', 1],
  ['方', 1],
])

/** Unit → currency. A bare 亿 or 万 in a money column is CNY, and so is an empty unit behind it. */
export const moneyUnits = new Map([
  ['元人民币', 'CNY'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['usd', 'USD'],
  ['欧元', 'EUR'],
  ['eur', 'EUR'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['hkd', 'HKD'],
  ['日元', 'JPY'],
  ['jpy', 'JPY'],
  ['英镑', 'GBP'],
  ['gbp', 'GBP'],
  ['韩元', 'KRW'],
  ['krw', 'KRW'],
])

/** Units of capacity, longest first where one begins another. Kept as met. */
export const capacityUnits: readonly string[] = [
  'GWh',
  'MWh',
  'kWh',
  'GW',
  'MW',
  'kW',
  '千瓦时',
  '千瓦',
  '平方米',
  '立方米',
  '台(套)',
  '台套',
  '吨',
  '辆',
  '台',
  '套',
  '只',
  '支',
  '片',
  '件',
  '个',
  '颗',
  '块',
  '米',
  '升',
]

export type Period = 'year' | 'month' | 'day' | 'hour'

export const periodsBefore: readonly (readonly [string, Period])[] = [
  ['年产能', 'year'],
  ['年产', 'year'],
  ['每年', 'year'],
  ['月产', 'month'],
  ['每月', 'month'],
  ['日产', 'day'],
  ['每天', 'day'],
  ['每小时', 'hour'],
]

export const periodsAfter: readonly (readonly [string, Period])[] = [
  ['/年', 'year'],
  ['/月', 'month'],
  ['/日', 'day'],
  ['/天', 'day'],
  ['/小时', 'hour'],
]
