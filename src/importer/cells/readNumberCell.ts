/** Numbers, shares and yes or no. A share may be written 0.35 or 35%; the percent sign makes sure which was meant. */
import type { CellForm } from '../tables/table.ts'
import { type CellReading, fault, reading } from './cellReading.ts'

export function readNumberCell(text: string, name: string, form: CellForm & { kind: 'number' }): CellReading {
  const expected = form.integer ? '整数。 A whole number' : '数字。 A number'
  const found = /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(fold(text))
  if (!found || (found[2] === '%' && !form.percent)) return fault({ code: 'NUMBER', found: text, expected })
  const number = Number(found[1])
  // Rounded because 94.65 / 100 would show as 0.9465000000000001.
  const value = found[2] === '%' && form.percent === 'fraction' ? Number((number / 100).toPrecision(12)) : number
  if (form.integer && !Number.isSafeInteger(value)) return fault({ code: 'NUMBER', found: text, expected })
  if (value >= form.minimum && value <= form.maximum) return reading({ [name]: String(value) })
  const hint = form.percent === 'fraction' && value > 1 && value <= 100 ? { nearest: [`${value}%`] } : {}
  return fault({ code: 'RANGE', found: text, expected: rangeOf(form), ...hint })
}

export function readBooleanCell(text: string, name: string, form: CellForm & { kind: 'boolean' }): CellReading {
  const word = text.normalize('NFKC').toLowerCase()
  if (form.yes.includes(word)) return reading({ [name]: 'true' })
  if (form.no.includes(word)) return reading({ [name]: 'false' })
  const words = [...form.yes, ...form.no].join('、')
  return fault({ code: 'BOOLEAN', found: text, expected: `其中之一：${words}。 Yes or no` })
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')

function rangeOf(form: CellForm & { kind: 'number' }): string {
  const parts = [
    Number.isFinite(form.minimum) ? `不小于 ${form.minimum}` : '',
    Number.isFinite(form.maximum) ? `不大于 ${form.maximum}` : '',
  ]
  return `${parts.filter((part) => part !== '').join('、')} 的数。 A number within these bounds`
}
