/**
 * In: the words of an amount and the unit of its column. Out: a value in the canonical unit and how exact it is, or why
 * it cannot be sure. It never takes the first number only: every character must be understood.
 */
import type { QuantityUnit } from '../tables/table.ts'
import { readNumberStart } from './chineseNumber.ts'
import {
  areaUnits,
  capacityUnits,
  moneyUnits,
  type Period,
  periodsAfter,
  periodsBefore,
  type Qualifier,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from './quantityWords.ts'

export interface Quantity {
  value: number
  qualifier: Qualifier
  /** The words met; null for a plain number. */
  text: string | null
  /** Null for the column's own unit; a currency (`USD`) or the unit of a capacity (`辆`) otherwise. */
  unit: string | null
  period: Period | null
}

/** Why an amount was not taken. `readings` are ways to write what may have been meant. */
export interface Refusal {
  refused: string
  readings: string[]
}

export const isRefusal = (result: Quantity | Refusal): result is Refusal => 'refused' in result

/** CNY below which a bare number is taken for a forgotten 万 or 亿: no plant costs 50 yuan. */
const leastBareMoney = 10_000

/** `headerUnit` is the unit that the column's header states (`总投资（亿元）`): bare numbers then count in it. */
export function readQuantity(cell: string, unit: QuantityUnit, headerUnit?: string): Quantity | Refusal {
  const text = fold(cell)
  if (!/^\d+(\.\d+)?(e\+?\d+)?$/i.test(text)) {
    const counted = headerUnit === undefined ? text : withHeaderUnit(text, headerUnit)
    return readWords(counted, unit, counted === text ? cell.trim() : counted)
  }
  if (headerUnit !== undefined) return readWords(fold(text + headerUnit), unit, text + headerUnit)
  if (unit === 'any') return refuse(unknownUnit('', '辆、台、套、吨、GWh 等'))
  const value = Number(text)
  if (unit === 'CNY' && value > 0 && value < leastBareMoney) {
    const readings = [`${text}万元`, `${text}亿元`]
    return {
      refused: `没有单位，多半是 ${readings.join(' 或 ')}。 A bare number this small has lost its unit`,
      readings,
    }
  }
  return { value, qualifier: '=', text: null, unit: null, period: null }
}

/** `约5`, `5以上`: words around a number that has no unit of its own count in the header's. */
function withHeaderUnit(text: string, headerUnit: string): string {
  const [, before, number, after = ''] = /^(\D*)(\d+(?:\.\d+)?)(\D*)$/.exec(text) ?? []
  const isEnd = after === '' || wordsAfter.some(([word]) => word === after)
  const isStart = before === '' || wordsBefore.some(([word]) => word === before)
  return number && isStart && isEnd ? fold(`${before}${number}${headerUnit}${after}`) : text
}

/** Full width to half width, no spaces, no thousands separators, ¥ and $ as words behind. */
function fold(cell: string): string {
  const text = cell
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const sign = /^([¥$])(.+)$/.exec(text)
  return sign ? `${sign[2]}${sign[1] === '$' ? '美元' : '元'}` : text
}

function readWords(text: string, unit: QuantityUnit, met: string): Quantity | Refusal {
  if (/\d[-~—至到]\d/.test(text)) {
    return refuse('是一个区间，请写其中一端并加“以上”或“以内”。 A range: write one end with 以上 or 以内')
  }
  const found: Qualifier[] = []
  const before = takeStart(text, wordsBefore, found)
  const cycle = unit === 'any' ? takePeriodStart(before) : { rest: before, period: null }
  const amount = readNumberStart(takeStart(cycle.rest, wordsBefore, found))
  if (!amount) return refuse('没有可以确定的数。 There is no number to be sure of')
  const counted = continueNumber(amount, found)
  if (!counted) return refuse('数后的“余”“多”不知加在哪里。 Cannot tell what 余 or 多 belongs to')
  const end = takeEnd(counted.rest, found)
  const after = unit === 'any' ? takePeriodEnd(end) : { rest: end, period: null }
  const measured = measure(counted.value, takeEnd(after.rest, found), unit, text)
  if ('refused' in measured) return measured
  const qualifiers = new Set(found)
  if (qualifiers.size > 1) return refuse('有两个相抵触的限定词。 Two words of exactness that disagree')
  return { ...measured, qualifier: found[0] ?? '=', text: met, period: cycle.period ?? after.period }
}

const refuse = (refused: string, readings: string[] = []): Refusal => ({ refused, readings })

function takeStart(text: string, words: typeof wordsBefore, found: Qualifier[]): string {
  const hit = words.find(([word]) => text.startsWith(word))
  if (!hit) return text
  found.push(hit[1])
  return text.slice(hit[0].length)
}

function takeEnd(text: string, found: Qualifier[]): string {
  const hit = wordsAfter.find(([word]) => text.endsWith(word))
  if (!hit) return text
  found.push(hit[1])
  return text.slice(0, -hit[0].length)
}

/** `20多亿元`: the scale stands behind the 多; `500余幢`: nothing does. */
function continueNumber(start: { value: number; rest: string }, found: Qualifier[]) {
  const rest = takeStart(start.rest, wordsBetween, found)
  if (rest === start.rest) return start
  const scale = /^[百千]?[万亿]+/.exec(rest)?.[0]
  if (scale === undefined) return { value: start.value, rest }
  const factor = readNumberStart(`1${scale}`)
  return factor && { value: start.value * factor.value, rest: rest.slice(scale.length) }
}

function takePeriodStart(text: string): { rest: string; period: Period | null } {
  const hit = periodsBefore.find(([word]) => text.startsWith(word))
  return hit ? { rest: text.slice(hit[0].length), period: hit[1] } : { rest: text, period: null }
}

function takePeriodEnd(text: string): { rest: string; period: Period | null } {
  const hit = periodsAfter.find(([word]) => text.endsWith(word))
  return hit ? { rest: text.slice(0, -hit[0].length), period: hit[1] } : { rest: text, period: null }
}

function measure(count: number, word: string, unit: QuantityUnit, text: string) {
  if (unit === 'm²') {
    const factor = areaUnits.get(word.toLowerCase())
    if (factor === undefined)
      return refuse(unknownUnit(word, '平方米、亩、公顷、平方公里'), [`${text}平方米`, `${text}亩`])
    return { value: toCent(count * factor), unit: null }
  }
  if (unit === 'CNY') {
    const currency = word === '' && /[万亿]/.test(text) ? 'CNY' : moneyUnits.get(word.toLowerCase())
    if (currency === undefined) return refuse(unknownUnit(word, '元、万元、亿元、美元等'))
    return { value: toCent(count), unit: currency === 'CNY' ? null : currency }
  }
  return measureCapacity(count, word)
}

/** A capacity names its unit and may name the thing made: `70万辆新能源乘用车`. Anything that could hide a second amount is refused. */
function measureCapacity(count: number, word: string) {
  const found = capacityUnits.find((unit) => word.toLowerCase().startsWith(unit.toLowerCase()))
  if (found === undefined) return refuse(unknownUnit(word, '辆、台、套、吨、GWh 等'))
  const thing = word.slice(found.length)
  if (/[\d+、,，;；/()（）]|及|和/.test(thing)) return refuse(`“${thing}”里可能还有别的量。 May hold another amount`)
  return { value: Number(count.toPrecision(12)), unit: found }
}

const unknownUnit = (word: string, known: string): string =>
  word === ''
    ? `没有单位，可写 ${known}。 The unit is missing`
    : `不认识“${word}”，单位可写 ${known}。 Not a unit of this column`

/** To a hundredth, the precision that 1亩 = 666.67 m² is printed with; floating products never show. */
const toCent = (value: number): number => Number(value.toFixed(2))
