/** In: one file as records. Out: its rows in our terms, each with its own verdicts. Knows neither other files nor the database. */
import { readCell } from '../cells/readCell.ts'
import type { RawRecord, RawTable } from '../read/rawTable.ts'
import { type Cells, preparedColumns } from '../tables/prepared.ts'
import type { Tables } from '../tables/table.ts'
import { isError, type Verdict, verdictAt } from '../verdict.ts'
import { identify } from './identify.ts'
import type { MappedRow, MappedTable, Reference } from './mappedRow.ts'
import { type MatchedHeader, matchHeaders } from './matchHeaders.ts'

/** Words people write for "nothing". They never become 0. */
const nothing = new Set(['', '-', '--', '—', '——', '/', '无', '暂无'])
/** Erases the stored value; an empty cell leaves it. */
const erase = new Set(['(清空)', '（清空）'])

export function mapTable(raw: RawTable, tables: Tables): MappedTable {
  const { headers, verdicts } = matchHeaders(raw.file, raw.table, raw.header)
  const written = new Map(headers.flatMap((header) => (header ? [[header.column.name, header.written]] : [])))
  // With a header that is not understood no cell can be trusted: the rows are counted, and rejected with the file.
  const read = verdicts.some(isError)
    ? (record: RawRecord) => blankRow(raw, record, written)
    : (record: RawRecord) => mapRow(raw, record, headers, written, tables)
  const { file, sheet, table, encoding, header } = raw
  return { file, sheet, table, encoding, header, verdicts, rows: () => mapped(raw.records(), read) }
}

async function* mapped(batches: AsyncIterable<RawRecord[]>, read: (record: RawRecord) => MappedRow) {
  for await (const batch of batches) yield batch.map(read)
}

const blankRow = (raw: RawTable, record: RawRecord, headers: ReadonlyMap<string, string>): MappedRow => ({
  table: raw.table,
  file: raw.file,
  line: record.line,
  headers,
  given: new Map(),
  references: [],
  identity: null,
  verdicts: [],
  cells: record.cells,
})

function mapRow(
  raw: RawTable,
  record: RawRecord,
  headers: readonly (MatchedHeader | null)[],
  written: ReadonlyMap<string, string>,
  tables: Tables,
): MappedRow {
  const row = blankRow(raw, record, written)
  const place = { file: raw.file, line: record.line, column: null }
  if (record.cells.length !== headers.length) {
    const expected = `${headers.length} 格，与表头一样。 As many cells as the header`
    row.verdicts.push(verdictAt(place, { code: 'ROW_WIDTH', found: `${record.cells.length} 格`, expected }))
    return row
  }
  const given = new Map<string, Cells>()
  const references: Reference[] = []
  for (const [index, header] of headers.entries()) {
    const text = record.cells[index]?.trim() ?? ''
    if (!header || nothing.has(text)) continue
    const { column, written: title, unit } = header
    if (erase.has(text)) {
      given.set(column.name, Object.fromEntries(preparedColumns(column).map(({ name }) => [name, null])))
      continue
    }
    const read = readCell(text, column, { tables, headerUnit: unit })
    given.set(column.name, read.cells)
    references.push(...read.references.map((key) => ({ column: column.name, key })))
    row.verdicts.push(...read.findings.map((finding) => verdictAt({ ...place, column: title }, finding)))
  }
  const faults: Verdict[] = keyFaults(row, given)
  row.verdicts.push(...faults)
  return { ...row, given, references, identity: row.verdicts.some(isError) ? null : identify(raw.table, given, tables) }
}

/** A column of the key that must be filled and is not, and was not already found wrong. */
function keyFaults(row: MappedRow, given: ReadonlyMap<string, Cells>): Verdict[] {
  const columns = row.table.columns.filter(({ name, required }) => required && row.table.primaryKey.includes(name))
  return columns.flatMap(({ name, title }) => {
    const cells = given.get(name)
    if (cells && Object.values(cells).some((cell) => cell !== null)) return []
    const header = row.headers.get(name) ?? title
    if (row.verdicts.some((verdict) => verdict.column === header)) return []
    const place = { file: row.file, line: row.line, column: header }
    return [verdictAt(place, { code: 'REQUIRED', expected: '不能为空：属于主键。 Part of the key, never empty' })]
  })
}
