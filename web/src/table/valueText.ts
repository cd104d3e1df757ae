/** A value as planners write it: 亿元, 万元/亩, 万亩; the words of the source where they are all there is. */
import { numberText } from './column.ts'

export interface ObservedValue {
  value: number | null
  unit: string | null
  text: string | null
  qualifierLabel: string | null
}

const squareMetresOfMu = 10_000 / 15

const scales: Readonly<Record<string, (value: number) => [number, string]>> = {
  CNY: (value) =>
    Math.abs(value) >= 1e8 ? [value / 1e8, '亿元'] : Math.abs(value) >= 1e4 ? [value / 1e4, '万元'] : [value, '元'],
  'CNY/m²': (value) => [(value * squareMetresOfMu) / 1e4, '万元/亩'],
  'm²': (value) =>
    value >= 1e6 ? [value / 1e6, '平方公里'] : value >= 1e4 ? [value / 1e4, '万平方米'] : [value, '平方米'],
}

export function valueText({ value, unit, text, qualifierLabel }: ObservedValue): string {
  if (value === null) return text ?? '—'
  const [scaled, name] = (unit && scales[unit]?.(value)) || [value, unitNames[unit ?? ''] ?? unit ?? '']
  const sign = qualifierLabel && qualifierLabel !== '=' ? qualifierLabel : ''
  return `${sign}${numberText(scaled)} ${name}`.trim()
}

const unitNames: Readonly<Record<string, string>> = {
  projects: '个',
  companies: '家',
  persons: '人',
  vehicles: '辆',
  '%': '%',
}
