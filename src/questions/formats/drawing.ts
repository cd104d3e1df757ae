/** In: the `graph { nodes links }` of an answer. Out: the same with typed attributes, for the formats that graph programs read. */
import type { Data } from '../runQuestion.ts'

export type AttributeValue = string | number | boolean

export interface Drawing {
  nodes: readonly { id: string; label: string; attributes: ReadonlyMap<string, AttributeValue> }[]
  links: readonly { id: string; source: string; target: string; attributes: ReadonlyMap<string, AttributeValue> }[]
}

export type AttributeType = 'string' | 'integer' | 'double' | 'boolean'

export function toDrawing(graph: unknown): Drawing {
  const { nodes, links } = graph as { nodes: readonly Data[]; links: readonly Data[] }
  return {
    nodes: nodes.map((node) => ({
      id: String(node.id),
      label: String(node.name ?? node.id),
      attributes: attributesOf(node, ['id']),
    })),
    links: links.map((link, index) => ({
      id: String(link.id ?? index),
      source: String(link.source),
      target: String(link.target),
      attributes: attributesOf(link, ['id', 'source', 'target']),
    })),
  }
}

/** Scalars only: what is not recorded is left out, what is an object is in the JSON. */
function attributesOf(object: Data, ends: readonly string[]): ReadonlyMap<string, AttributeValue> {
  const entries = Object.entries(object).filter(([key, value]) => !ends.includes(key) && isScalar(value))
  return new Map(entries as [string, AttributeValue][])
}

const isScalar = (value: unknown): value is AttributeValue => ['string', 'number', 'boolean'].includes(typeof value)

/** Names of attributes with one type each: whole numbers that meet a fraction are fractions, anything else is text. */
export function attributeTypes(
  items: readonly { attributes: ReadonlyMap<string, AttributeValue> }[],
): ReadonlyMap<string, AttributeType> {
  const types = new Map<string, AttributeType>()
  for (const { attributes } of items) {
    for (const [name, value] of attributes) types.set(name, widest(types.get(name), typeOf(value)))
  }
  return types
}

function typeOf(value: AttributeValue): AttributeType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double'
}

function widest(before: AttributeType | undefined, now: AttributeType): AttributeType {
  if (before === undefined || before === now) return now
  const numbers = [before, now].every((type) => type === 'integer' || type === 'double')
  return numbers ? 'double' : 'string'
}
