/** In: one recipe or row rule as YAML has it. Out: the same with every default in place; what is wrong goes to the reader. */
import type { Recipe, RowRule } from './mapping.ts'
import { fields, isRecord, type Reader } from './mappingReader.ts'
import type { Path } from './yamlPlaces.ts'

const recipeFields = [
  'column',
  'constant',
  'day',
  'key',
  'else',
  'prefix',
  'label',
  'unit',
  'values',
  'otherwise',
  'lookup',
  'split',
  'part',
  'empty',
] as const

export function readRecipe(value: unknown, path: Path, reader: Reader): Recipe {
  if (typeof value === 'string') return readRecipe({ column: value }, path, reader)
  const nothing: Recipe = { kind: 'constant', text: '' }
  const found = fields(value, path, recipeFields, reader)
  if (!found) return nothing
  if ('constant' in found) return { kind: 'constant', text: textOf(found.constant) }
  if (found.day === true) return { kind: 'day' }
  if (found.key !== undefined) {
    const label = textOf(found.label ?? '')
    return {
      kind: 'key',
      columns: keyParts(found.key),
      otherwise: keyParts(found.else ?? []),
      prefix: textOf(found.prefix ?? ''),
      label,
    }
  }
  if (found.column === undefined) {
    reader.yaml.report(path, { expected: 'column、constant、key 或 day 之一。 One of these' })
    return nothing
  }
  return {
    kind: 'column',
    column: [found.column].flat().map(textOf),
    unit: found.unit === undefined ? undefined : textOf(found.unit),
    values: found.values === undefined ? null : readValues(found.values, [...path, 'values'], reader),
    otherwise: found.otherwise === undefined ? undefined : textOf(found.otherwise),
    lookup: reader.lookups.get(found.lookup) ?? null,
    split: found.split === undefined ? null : readPattern(found.split, [...path, 'split'], reader),
    part: typeof found.part === 'number' ? found.part : undefined,
    empty: found.empty === undefined ? undefined : textOf(found.empty),
    prefix: textOf(found.prefix ?? ''),
  }
}

export function readRule(value: unknown, path: Path, reader: Reader): RowRule | null {
  const found = fields(value, path, ['column', 'in', 'not_in', 'empty', 'matches'] as const, reader)
  if (!found) return null
  const words = found.in ?? found.not_in ?? []
  if (
    found.column === undefined ||
    (found.empty === undefined && found.matches === undefined && [words].flat().length === 0)
  ) {
    reader.yaml.report(path, { expected: 'column 与 in、not_in、empty、matches 之一。 A column and one of these' })
    return null
  }
  return {
    column: [found.column].flat().map(textOf),
    isEmpty: found.empty !== undefined,
    words: [words].flat().map(textOf),
    pattern: found.matches === undefined ? null : readPattern(found.matches, [...path, 'matches'], reader),
    not: found.not_in !== undefined || found.empty === false,
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** `[项目编号]`, or `[[统一社会信用代码, 信用代码], 项目名称]` where a part has alternatives. */
const keyParts = (value: unknown): string[][] => [value].flat().map((part) => [part].flat().map(textOf))

function readValues(value: unknown, path: Path, reader: Reader): Map<string, string> | null {
  if (isRecord(value))
    return new Map(Object.entries(value).map(([word, meant]) => [word.normalize('NFKC').trim(), textOf(meant)]))
  reader.yaml.report(path, { expected: '对方的词: 我们的词。 their word: our word' })
  return null
}

/** Longest pattern: a longer one is no rule a person can check. */
const longestPattern = 200

function readPattern(value: unknown, path: Path, reader: Reader): RegExp | null {
  const text = textOf(value)
  try {
    if (text.length > longestPattern) throw new Error(`> ${longestPattern}`)
    return new RegExp(text, 'u')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    reader.yaml.report(path, { found: text, expected: `正则表达式：${reason}。 A regular expression` })
    return null
  }
}
