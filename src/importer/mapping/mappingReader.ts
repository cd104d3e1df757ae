/** What reading a mapping keeps at hand, and the two shapes it is made of: blocks of known fields, and lists. */
import { nearestTo } from '../check/nearest.ts'
import type { Path, YamlPlaces } from './yamlPlaces.ts'

export interface Reader {
  yaml: YamlPlaces
  /** `lookup` block → its words, read beforehand. */
  lookups: Map<unknown, ReadonlyMap<string, string>>
  lookupFiles: Set<string>
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function list(value: unknown, path: Path, { yaml }: Reader): unknown[] {
  if (Array.isArray(value)) return value
  yaml.report(path, { expected: '一个列表（每项以 - 开头）。 A list' })
  return []
}

/** The known fields of a mapping; anything else is named with the nearest known word. */
export function fields<K extends string>(
  value: unknown,
  path: Path,
  known: readonly K[],
  { yaml }: Pick<Reader, 'yaml'>,
): Partial<Record<K, unknown>> | null {
  if (!isRecord(value)) {
    if (value !== undefined || yaml.verdicts.length === 0)
      yaml.report(path, { expected: `含 ${known.join('、')} 的一段。 A block of these` })
    return null
  }
  for (const name of Object.keys(value)) {
    if (known.some((one) => one === name)) continue
    const expected = `其中之一：${known.join('、')}。 One of these`
    yaml.report([...path, name], { found: name, expected, nearest: nearestTo(name, known) })
  }
  return value as Partial<Record<K, unknown>>
}
