/** Amounts: the words are read by `quantity.ts`; a capacity that cannot be read is kept as words, an investment is refused. */
import type { QuantityUnit } from '../tables/table.ts'
import { type CellReading, fault, reading } from './cellReading.ts'
import { isRefusal, readQuantity } from './quantity.ts'

export function readAmountCell(
  text: string,
  name: string,
  unit: QuantityUnit,
  headerUnit: string | undefined,
): CellReading {
  const result = readQuantity(text, unit, headerUnit)
  if (!isRefusal(result)) {
    return reading({
      [name]: String(result.value),
      [`${name}_qualifier`]: result.qualifier,
      [`${name}_text`]: result.text,
      [`${name}_unit`]: result.unit,
      ...(unit === 'any' ? { [`${name}_period`]: result.period } : {}),
    })
  }
  if (unit !== 'any') {
    const expected = unit === 'CNY' ? '金额，如 12000000、1200万元、超百亿元' : '面积，如 3333333.33、5000亩、6.6万方'
    const code = result.readings.length > 0 ? 'AMOUNT_UNIT' : 'AMOUNT'
    return fault({
      code,
      found: text,
      expected: `${expected}。 An amount`,
      hint: result.refused,
      nearest: result.readings,
    })
  }
  return {
    cells: {
      [name]: null,
      [`${name}_qualifier`]: null,
      [`${name}_text`]: text,
      [`${name}_unit`]: null,
      [`${name}_period`]: null,
    },
    references: [],
    findings: [
      {
        code: 'AMOUNT_WORDS',
        severity: 'warning',
        found: text,
        expected: '可计算的产能，如 年产70万辆、33.6GWh。 A capacity that can be counted',
        hint: `只存文字，不计入合计：${result.refused}`,
      },
    ],
  }
}
