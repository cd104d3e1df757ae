/** JSON of a stranger. Out: its value; lists and objects nested deeper than any input of the schema are refused before anything walks them. */
import { limits } from '../config.ts'
import { Refusal } from './refusal.ts'

/** Throws VALUES_TOO_DEEP, or a SyntaxError for what is not JSON. */
export function parseBounded(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (isDeeper(value, limits.valueDepth)) throw new Refusal('VALUES_TOO_DEEP', { limit: limits.valueDepth })
  return value
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))
