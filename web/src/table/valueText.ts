/** A value as planners write it: 亿元, 万元/亩, 万亩; the words of the source where they are all there is. */
import { readableValue } from '../../../src/relations/plannerUnits.ts'
import { numberText } from './column.ts'

export interface ObservedValue {
  value: number | null
  unit: string | null
  text: string | null
  qualifierLabel: string | null
}

export function valueText({ value, unit, text, qualifierLabel }: ObservedValue): string {
  if (value === null) return text ?? '—'
  const { value: scaled, unit: name } = readableValue(value, unit, 'ZH')
  const sign = qualifierLabel && qualifierLabel !== '=' ? qualifierLabel : ''
  return `${sign}${numberText(scaled)} ${name}`.trim()
}
