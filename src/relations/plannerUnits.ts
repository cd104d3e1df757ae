/**
 * Figures in the units that planners write: 亿元 and 万元, 亩 and 万平方米, 万辆, 家. In: a value in the unit that is stored. Out: the same
 * amount in a unit to read. Pure, and without other parts of the server: the explorer uses it too.
 */
export interface ReadableValue {
  value: number
  unit: string
  text: string
}

type Language = 'ZH' | 'EN'
interface Scale {
  from: number
  size: number
  ZH: string
  EN: string
}

const money = (ZH: string, EN: string): Scale[] => [
  { from: 1e8, size: 1e8, ZH: `亿${ZH}`, EN: `×10⁸ ${EN}` },
  { from: 1e4, size: 1e4, ZH: `万${ZH}`, EN: `×10⁴ ${EN}` },
  { from: 0, size: 1, ZH, EN },
]
const counted = (ZH: string, EN: string): Scale[] => [
  { from: 1e4, size: 1e4, ZH: `万${ZH}`, EN: `×10⁴ ${EN}` },
  { from: 0, size: 1, ZH, EN },
]
const named = (ZH: string, EN: string): Scale[] => [{ from: 0, size: 1, ZH, EN }]

const squareMetresOfMu = 10_000 / 15

/** The first whose `from` the value reaches. A unit that is not here is shown as it is stored. */
const scales: Readonly<Record<string, readonly Scale[]>> = {
  CNY: money('元', 'CNY'),
  USD: money('美元', 'USD'),
  EUR: money('欧元', 'EUR'),
  HKD: money('港元', 'HKD'),
  'CNY/m²': [{ from: 0, size: 1e4 / squareMetresOfMu, ZH: '万元/亩', EN: '×10⁴ CNY/mu' }],
  'm²': [
    { from: 1e6, size: 1e6, ZH: '平方公里', EN: 'km²' },
    { from: 1e4, size: 1e4, ZH: '万平方米', EN: '×10⁴ m²' },
    { from: 0, size: 1, ZH: '平方米', EN: 'm²' },
  ],
  vehicles: counted('辆', 'vehicles'),
  'vehicles/year': counted('辆/年', 'vehicles a year'),
  'vehicles/month': counted('辆/月', 'vehicles a month'),
  people: counted('人', 'people'),
  persons: counted('人', 'people'),
  households: counted('户', 'households'),
  t: counted('吨', 't'),
  't/year': counted('吨/年', 't a year'),
  projects: named('个', 'projects'),
  companies: named('家', 'companies'),
  stores: named('家', 'stores'),
  brands: named('个', 'brands'),
  buildings: named('幢', 'buildings'),
  centres: named('个', 'centres'),
  cities: named('个', 'cities'),
  clusters: named('个', 'clusters'),
  indicators: named('项', 'indicators'),
  processes: named('项', 'processes'),
  townships: named('个', 'townships'),
  months: named('个月', 'months'),
}

export function readableValue(value: number, unit: string | null, language: Language): ReadableValue {
  const own = scales[unit ?? '']
  const scale = own?.find(({ from }) => Math.abs(value) >= from)
  // Twelve significant digits: no tail of a division by 2/3.
  const scaled = scale ? Number((value / scale.size).toPrecision(12)) : value
  const name = scale?.[language] ?? unit ?? ''
  return { value: scaled, unit: name, text: `${scaled}${name === '%' ? '' : ' '}${name}`.trim() }
}
