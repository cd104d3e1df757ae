/** In: a sheet and its table. Out: the table with its header found below titles and units, and the records below without sums and remarks. */
import { matchHeader } from '../map/matchHeaders.ts'
import type { Table } from '../tables/table.ts'
import { verdictAt } from '../verdict.ts'
import { placeOfFile, type RawRecord, type RawSheet, type RawTable, UnreadableFile } from './rawTable.ts'

/** A header stands within so many records, below title, unit and remarks. */
const mostAbove = 20

/** Throws an `UnreadableFile` when there is no header, or the file breaks off before it. */
export async function findHeader(sheet: RawSheet, table: Table, headerRow?: number): Promise<RawTable> {
  const first = await firstRecords(sheet)
  const isColumn = (cell: string) => matchHeader(cell, table) !== null
  const at = headerRow === undefined ? bestHeader(first, isColumn) : first.findIndex(({ line }) => line === headerRow)
  const found = first[at]
  if (!found) {
    const expected =
      headerRow === undefined ? '有一行表头。 A header row' : `第 ${headerRow} 行是表头。 A header on that line`
    throw new UnreadableFile(verdictAt(placeOfFile(sheet.file), { code: 'HEADER_MISSING', expected }))
  }
  const header = { line: found.line, cells: filledFrom(found, first[at - 1], isColumn) }
  const unit = first.slice(0, at).map(unitOf).find(Boolean)
  return { ...sheet, table, header: withoutTail(header), unit, records: () => below(header.line, sheet.records()) }
}

async function firstRecords(sheet: RawSheet): Promise<RawRecord[]> {
  for await (const batch of sheet.records()) return batch.slice(0, mostAbove)
  return []
}

/** The record with most known columns; the first of equals, and the very first where no other has any. */
function bestHeader(records: readonly RawRecord[], isColumn: (cell: string) => boolean): number {
  const scores = records.map(
    (record, index) => filledFrom(record, records[index - 1], isColumn).filter(isColumn).length,
  )
  return scores.indexOf(Math.max(...scores))
}

/** A header in two rows: an empty cell of the lower one takes the column that stands above it. */
function filledFrom(
  record: RawRecord,
  above: RawRecord | undefined,
  isColumn: (cell: string) => boolean,
): readonly string[] {
  if (!above || record.cells.every((cell) => cell.trim() !== '')) return record.cells
  return record.cells.map((cell, index) => {
    const upper = above.cells[index] ?? ''
    return cell.trim() === '' && isColumn(upper) ? upper : cell
  })
}

/** Empty columns at the right end are what spreadsheets leave behind. */
function withoutTail({ line, cells }: RawRecord): RawRecord {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return { line, cells: cells.slice(0, last + 1) }
}

/** `单位：万元`, alone or among other words of a row above the header. */
export function unitOf({ cells }: RawRecord): string | undefined {
  const text = cells.map((cell) => cell.normalize('NFKC')).join(' ')
  return /(?:金额)?单位\s*:\s*(?:人民币)?\s*(\S+?)[)\s]*$/.exec(text.trim())?.[1]
}

async function* below(line: number, batches: AsyncIterable<RawRecord[]>): AsyncGenerator<RawRecord[]> {
  for await (const batch of batches) {
    const rows = batch[0] && batch[0].line > line ? batch : batch.filter((record) => record.line > line)
    if (rows.length > 0) yield rows
  }
}
