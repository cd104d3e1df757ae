/** A node as the generated operations answer it: parts by name, and what to call it when it has no name of its own. */
import type { EvidenceParts } from '../evidence/EvidenceMark.tsx'
import { numberText } from '../table/column.ts'
import { type ObservedValue, valueText } from '../table/valueText.ts'
import type { FactField } from './kindOfPage.ts'

export type StoredNode = { __typename: string; id: string } & Readonly<Record<string, unknown>>

export interface StoredLink extends Readonly<Record<string, unknown>> {
  id: string
  node: StoredNode
  evidence: EvidenceParts
}

interface StoredQuantity {
  value: number | null
  unit: string
  qualifierLabel: string
  text: string | null
}

export interface StoredLinks {
  totalCount: number
  edges: StoredLink[]
}

export const linksOf = (node: StoredNode, field: string): StoredLinks =>
  (node[field] as StoredLinks | undefined) ?? { totalCount: 0, edges: [] }

export function nodeTitle(node: StoredNode): string {
  const parts = Object.fromEntries(
    ['name', 'title', 'stageLabel', 'localLabel', 'on', 'text'].map((name) => [name, textOf(node[name])]),
  )
  if (parts.name) return parts.name
  if (parts.title) return parts.title
  if (node.__typename === 'Milestone') return [parts.on, parts.localLabel ?? parts.stageLabel].filter(Boolean).join(' ')
  if (node.__typename === 'Observation') return observationTitle(node)
  return parts.text ?? node.id
}

function observationTitle(node: StoredNode): string {
  const indicator = node.indicator as { name: string } | null
  const value = valueText(node as unknown as ObservedValue)
  return [textOf(node.period), indicator?.name, value, textOf(node.kindLabel)].filter(Boolean).join(' ')
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

/** A fact as a reader writes it; undefined when it is not recorded. Shares are fractions, areas also in 亩. */
export function factText(value: unknown, { shape, name }: FactField): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (shape === 'list' || shape === 'labels') return (value as string[]).join('、') || undefined
  if (shape === 'quantity') return quantityText(value as StoredQuantity)
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (typeof value === 'number') return fractions.has(name) ? `${numberText(value * 100)}%` : numberText(value)
  return String(value)
}

const fractions = new Set(['share', 'growth', 'completion', 'progress'])
const squareMetresOfMu = 10_000 / 15

export function quantityText({ value, unit, qualifierLabel, text }: StoredQuantity): string | undefined {
  if (value === null) return text ?? undefined
  const sign = /^[≈><≥≤约超不]/.test(qualifierLabel) ? qualifierLabel : ''
  const main =
    unit === 'm²' && value >= 10_000
      ? `${numberText(value / squareMetresOfMu)} 亩（${numberText(value / 10_000)} 万 m²）`
      : `${numberText(value)} ${unit}`
  return `${sign}${main}${text ? `，原文“${text}”` : ''}`
}
