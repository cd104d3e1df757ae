/** In: an answer. Out: the same as a table: rows in the order of the list, notes beside it, and every source it rests on. */
import type { ColumnPath, Step } from './question.ts'
import type { Data, QuestionAnswer } from './runQuestion.ts'

export interface Cell {
  /** A number only in a column of numbers; null means not recorded. */
  value: string | number | null
  /** Address behind the cell. */
  link: string | null
}

export interface SourceRow {
  id: string | null
  title: string
  publisher: string | null
  publishedOn: string | null
  url: string | null
}

export interface Table {
  rows: readonly (readonly Cell[])[]
  notes: readonly Cell[]
  sources: readonly SourceRow[]
}

export const joiner = '；'
const arrow = ' → '
const notRecorded = '未载'

export function toTable({ question, data }: QuestionAnswer): Table {
  const places = placesOf(data, question.rows)
  return {
    rows: places.map((place) =>
      question.columns.map((column) => cellOf(column, place, question.rows, hasNeighbour(column, question.columns))),
    ),
    notes: question.notes.map((note) => cellOf(note, [data], [], hasNeighbour(note, question.notes))),
    sources: sourcesOf(data, question.sources),
  }
}

/** The objects from the root down to one row. */
type Place = readonly unknown[]

function placesOf(data: unknown, rows: readonly Step[]): Place[] {
  return rows.reduce<Place[]>(
    (places, { key, list }) =>
      places.flatMap((place) => {
        const value = (place.at(-1) as Data)[key]
        if (value === null || value === undefined) return []
        return list ? (value as unknown[]).map((item) => [...place, item]) : [[...place, value]]
      }),
    [[data]],
  )
}

/** Whether another column shows the same list, item by item. */
function hasNeighbour({ steps }: ColumnPath, columns: readonly ColumnPath[]): boolean {
  const list = steps.findLast((step) => step.list)
  return columns.some((other) => other.steps !== steps && other.steps.findLast((step) => step.list) === list)
}

/** What a column reads: values below the deepest object that it shares with the row. */
function cellOf(column: ColumnPath, place: Place, rows: readonly Step[], inStep: boolean): Cell {
  const apart = column.steps.findIndex((step, index) => step !== rows[index])
  const shared = apart === -1 ? column.steps.length : apart
  const { found, more } = collect(place[shared], column.steps.slice(shared))
  const lists = column.steps.slice(shared).filter(({ list }) => list).length
  const values = found.map(({ value }) => scalarOf(column, value))
  const links = new Set(found.flatMap(({ link }) => link ?? []))
  const [onlyLink = null] = column.linked && links.size === 1 ? links : []
  if (lists === 0) return { value: values[0] ?? null, link: onlyLink }
  if (column.way && values.length > 0) return { value: values.join(arrow), link: onlyLink }
  return { value: joined(values, inStep && lists === 1, more), link: onlyLink }
}

interface Found {
  value: unknown
  link: string | null
}

/** `more`: what follows the values of a list that was cut, with its full count where that was asked. */
function collect(from: unknown, steps: readonly Step[]): { found: Found[]; more: string } {
  let found: Found[] = [{ value: from, link: null }]
  let more = ''
  for (const { key, list } of steps) {
    found = found.flatMap(({ value: object }) => {
      const holder = object as Data | null | undefined
      const value = holder?.[key]
      const link = typeof holder?.url === 'string' ? holder.url : null
      if (!list || !Array.isArray(value)) return [{ value: value ?? null, link }]
      more ||= cutText(holder, value.length)
      return value.map((item) => ({ value: item, link: null }))
    })
  }
  return { found, more }
}

function cutText(holder: Data | null | undefined, shown: number): string {
  const total = holder?.totalCount
  if (typeof total === 'number') return total > shown ? `……共 ${total}` : ''
  return (holder?.pageInfo as Data | undefined)?.hasNextPage === true ? '……等' : ''
}

/**
 * Values that stand in step with another column of their list keep their places, so a missing one is said; equal ones are said
 * once. Of all other lists the values that occur are said.
 */
function joined(values: readonly (string | number | null)[], inStep: boolean, more: string): string | null {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const different = new Set(inStep ? values : known)
  const shown = inStep && different.size > 1 ? values : [...different]
  return shown.map((value) => value ?? notRecorded).join(joiner) + more
}

function scalarOf(column: ColumnPath, value: unknown): string | number | null {
  if (column.quantity) return quantityText(value, column)
  // Twelve significant digits: a fraction has no more, and its hundredfold no tail.
  if (column.percent && typeof value === 'number') return Number((value * 100).toPrecision(12))
  return scalarText(value)
}

function scalarText(value: unknown): string | number | null {
  if (value === null || value === undefined || typeof value === 'number') return value ?? null
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

/** A number in the unit of the column; what is in another unit, or in words only, says so. */
function quantityText(value: unknown, { unit }: ColumnPath): string | number | null {
  const quantity = value as { value?: number | null; unit?: string; text?: string | null } | null
  if (!quantity) return null
  const amount = quantity.value ?? null
  if (amount === null) return quantity.text ?? null
  return unit === null || quantity.unit === unit ? amount : `${amount} ${quantity.unit ?? ''}`.trim()
}

/** Each once, in the order met. */
function sourcesOf(data: Data, paths: readonly (readonly Step[])[]): SourceRow[] {
  const found = paths.flatMap((steps) =>
    collect(data, steps).found.map(({ value }) => value as Partial<SourceRow> | null),
  )
  const byTitle = new Map<string, SourceRow>()
  for (const source of found) {
    const name = source?.id ?? source?.title
    if (!source || !name || byTitle.has(name)) continue
    const { id = null, title = name, publisher = null, publishedOn = null, url = null } = source
    byTitle.set(name, { id, title, publisher, publishedOn, url })
  }
  return [...byTitle.values()]
}
