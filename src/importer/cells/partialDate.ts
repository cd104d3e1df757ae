/** In: a date as precise as its source (EDTF level 0, or 2022年10月). Out: the same in EDTF and the full dates it lies between. */

export interface PartialDate {
  /** `2022`, `2022-10`, `2022-10-29` or `2022-07/2022-09`. */
  text: string
  /** First day, `2022-07-01`. */
  from: string
  /** Last day, `2022-09-30`. */
  to: string
}

/** A delivery says few dates and says them often; more than these are read anew each time. */
const mostKnown = 10_000
const known = new Map<string, PartialDate | null>()

/** Null when the text is no such date; `suggestDate` then says what may have been meant. */
export function readPartialDate(cell: string): PartialDate | null {
  const before = known.get(cell)
  if (before !== undefined) return before
  const date = parsePartialDate(cell)
  if (known.size < mostKnown) known.set(cell, date)
  return date
}

function parsePartialDate(cell: string): PartialDate | null {
  const parts = cell.normalize('NFKC').trim().split('/')
  const spans = parts.map((part) => readOne(fromChinese(part)))
  const [first, second = first] = spans
  if (spans.length > 2 || !first || !second || first.from > second.to) return null
  const text = spans.length === 2 ? `${first.text}/${second.text}` : first.text
  return { text, from: first.from, to: second.to }
}

/** The one way to write what was probably meant, or null: `2025-3-1` → `2025-03-01`, `2022.10` → `2022-10`. */
export function suggestDate(cell: string): string | null {
  const found = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$|^(\d{4})(\d{2})(\d{2})$/.exec(cell.normalize('NFKC').trim())
  if (!found) return null
  const parts = found.slice(1).filter((part) => part !== undefined)
  const text = parts.map((part) => part.padStart(2, '0')).join('-')
  return readOne(text) ? text : null
}

/** 2022年10月29日 says the same as 2022-10-29 and cannot be read otherwise, unlike 2022/10 or 2022.1. */
function fromChinese(text: string): string {
  const found = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text)
  if (!found) return text
  const parts = found.slice(1).filter((part) => part !== undefined)
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

function readOne(text: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!found) return null
  const [, year = '', month, day] = found
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const to = day ? from : month ? lastDay(year, month) : `${year}-12-31`
  return exists(from) && exists(to) ? { text, from, to } : null
}

/** Day 0 of the next month is the last of this one. */
const lastDay = (year: string, month: string): string =>
  new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
