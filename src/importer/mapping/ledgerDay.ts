/** In: the title rows and the name of a ledger. Out: the day it speaks for, or null. */
import type { RawRecord } from '../read/rawTable.ts'

/** `截至2025年3月7日` above the header, else a day in the name of the file. Days that do not exist are none. */
export function ledgerDay(above: readonly RawRecord[], file: string): string | null {
  const title = above.map(({ cells }) => [...new Set(cells)].join(' ')).join(' ')
  return dayIn(title) ?? dayIn(file)
}

const day = /(?<!\d)(20\d{2})(?:年|[-./_])?(\d{1,2})(?:月|[-./_])?(\d{1,2})日?(?!\d)/g

function dayIn(text: string): string | null {
  const found = [...text.normalize('NFKC').replaceAll(/\s/g, '').matchAll(day)].flatMap(
    ([, year = '', month = '', date = '']) => {
      const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      const parsed = new Date(`${iso}T00:00:00Z`)
      return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? [iso] : []
    },
  )
  // A week is written as a span: its last day is the day the ledger speaks for.
  return found.at(-1) ?? null
}
