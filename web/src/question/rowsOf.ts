/** A question's answer as rows and notes, by the paths of its catalogue entry; the server's tables and downloads follow the same paths. */
import type { CatalogueQuestion, QuestionColumn } from '../../../src/questions/catalogue.ts'
import type { Cell } from '../table/column.ts'

type Value = unknown

/** `company.suppliers.nodes[].name` as response keys; what is a list shows in the answer. */
const stepsOf = (path: string): string[] => path.replaceAll('[]', '').split('.').filter(Boolean)

export interface QuestionRow {
  key: string
  /** By the path of a column. */
  cells: ReadonlyMap<string, Cell>
  /** The first id below the row, for a link to its page. */
  id: string | undefined
}

/** A row is every object that the path leads to; what stands above it on the path is the row's too. */
export function rowsOf(
  { rowsPath, columns }: Pick<CatalogueQuestion, 'rowsPath' | 'columns'>,
  data: Value,
): QuestionRow[] {
  const rowSteps = stepsOf(rowsPath)
  const found: Value[][] = []
  walk(data, rowSteps, [data], found)
  return found.map((trail, place) => ({
    key: String(place),
    id: idOf(trail.at(-1)),
    cells: new Map(columns.map((column) => [column.path, cellOf(column, rowSteps, trail)])),
  }))
}

/** `trail[n]` is what stands after `n` steps. */
function walk(value: Value, [step, ...rest]: readonly string[], trail: readonly Value[], found: Value[][]): void {
  if (!step) {
    if (value !== null && value !== undefined) found.push([...trail])
    return
  }
  const next = (value as Record<string, Value> | null | undefined)?.[step]
  for (const item of Array.isArray(next) ? next : [next])
    if (item !== null && item !== undefined) walk(item, rest, [...trail, item], found)
}

function cellOf(column: QuestionColumn, rowSteps: readonly string[], trail: readonly Value[]): Cell {
  const steps = stepsOf(column.path)
  const apart = steps.findIndex((step, place) => step !== rowSteps[place])
  const shared = apart === -1 ? Math.min(steps.length, rowSteps.length) : apart
  return cellFrom(collect(trail[shared], steps.slice(shared)), column)
}

/** All values that the rest of a path leads to; a list in between gives several. */
function collect(value: Value, [step, ...rest]: readonly string[]): Value[] {
  if (value === null || value === undefined) return []
  if (!step) return Array.isArray(value) ? value.flat() : [value]
  const next = (value as Record<string, Value>)[step]
  return Array.isArray(next) ? next.flatMap((item) => collect(item, rest)) : collect(next, rest)
}

function cellFrom(values: readonly Value[], { unit, way }: Pick<QuestionColumn, 'unit' | 'way'>): Cell {
  const plain = values
    .map((value) => (unit === '%' && typeof value === 'number' ? Number((value * 100).toPrecision(12)) : value))
    .map(plainValue)
    .filter((value) => value !== null && value !== undefined && value !== '')
  if (way && plain.length > 0) return plain.map(String).join(' → ')
  if (plain.length === 0) return null
  if (plain.length === 1 && typeof plain[0] !== 'string') return plain[0]
  return [...new Set(plain.map(String))].join('；')
}

/** A quantity by its value, or the words of the source where there is none. */
function plainValue(value: Value): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell
  const { value: amount, text } = value as { value?: number | null; text?: string | null }
  return amount ?? text ?? null
}

export function notesOf({ notes }: CatalogueQuestion, data: Value): { note: QuestionColumn; text: Cell }[] {
  return notes.map((note) => ({ note, text: cellFrom(collect(data, stepsOf(note.path)), note) }))
}

export const partAt = (data: Value, path: string): Value => collect(data, stepsOf(path))[0]

/** Depth first, so that `{ company { id } }` is found where the row has no id of its own. */
function idOf(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { id } = value as { id?: unknown }
  if (typeof id === 'string' && /^[A-Z][A-Za-z]+:/.test(id) && !id.includes('>')) return id
  for (const part of Object.values(value)) {
    const found = idOf(part)
    if (found) return found
  }
  return undefined
}
