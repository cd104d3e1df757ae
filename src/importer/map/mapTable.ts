/** In: one file as records. Out: its rows in our terms, each with its own verdicts. Knows neither other files nor the database. */
import { type Aside, asideOf } from '../read/asideRow.ts'
import type { RawRecord, RawTable } from '../read/rawTable.ts'
import { columnLetters } from '../read/sheetLayout.ts'
import { type Cells, preparedColumns } from '../tables/prepared.ts'
import type { Column, Tables } from '../tables/table.ts'
import { type Finding, isError, type Verdict, verdictAt } from '../verdict.ts'
import { cellReader, type ReadCell } from './cellReader.ts'
import { identify } from './identify.ts'
import { type MappedRow, type MappedTable, placeIn, type Reference } from './mappedRow.ts'
import { type MatchedHeader, matchHeaders } from './matchHeaders.ts'

/** Words people write for "nothing". They never become 0. */
const nothing = new Set(['', '-', '--', '—', '——', '/', '无', '暂无'])
/** Most cells are longer, and to look one up its characters are hashed. */
const isNothing = (text: string) => text.length <= 2 && nothing.has(text)
/** Erases the stored value; an empty cell leaves it. */
const isErased = (text: string) => text === '(清空)' || text === '（清空）'

/** What a spreadsheet shows where a formula could not be worked out. */
const formulaFault = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/
const faultyFormula: Finding = {
  code: 'FORMULA_FAULT',
  expected: '一个值：这个公式没有算出结果。 A value: the formula of this cell failed',
}

/** What the rows of one file have in common. */
interface Reading {
  raw: RawTable
  headers: readonly (MatchedHeader | null)[]
  readers: readonly ((text: string) => ReadCell)[]
  /** Columns of the key that must be filled. */
  keys: readonly Column[]
  written: ReadonlyMap<string, string>
  letters: ReadonlyMap<string, string>
  tables: Tables
}

const neverRead = (): ReadCell => ({ cells: {}, references: [], findings: [] })

export function mapTable(raw: RawTable, tables: Tables): MappedTable {
  const { headers, verdicts } = matchHeaders(raw)
  const known = [...headers.entries()].flatMap(([index, header]) =>
    header ? [{ ...header, ...sourceOf(raw, index) }] : [],
  )
  const written = new Map(known.map(({ column, written, title }) => [column.name, title ?? written]))
  const letters = new Map(raw.sheet === null ? [] : known.map(({ column, letters }) => [column.name, letters]))
  const readers = headers.map((header) => (header ? cellReader(header, tables) : neverRead))
  const keys = raw.table.columns.filter(({ name, required }) => required && raw.table.primaryKey.includes(name))
  const reading: Reading = { raw, headers, readers, keys, written, letters, tables }
  // With a header that is not understood no cell can be trusted: the rows are counted, and rejected with the file.
  const read = verdicts.some(isError)
    ? (record: RawRecord) => blankRow(reading, record)
    : (record: RawRecord) => mapRow(reading, record)
  let asides: Verdict[] = []
  const { file, sheet, table, encoding, header } = raw
  async function* rows() {
    asides = []
    for await (const batch of raw.records()) {
      // A mapped file tells of its own asides.
      const grouped = Map.groupBy(batch, (record) => (raw.origin ? null : asideOf(record)))
      for (const [aside, records] of grouped) {
        if (aside) asides.push(...records.map((record) => asideVerdict(raw, record, aside)))
      }
      yield (grouped.get(null) ?? []).map(read)
    }
  }
  return {
    file,
    sheet,
    table,
    encoding,
    header: raw.origin?.header ?? header,
    mintsIds: raw.mintsIds ?? false,
    // Complete once the rows have been walked.
    get verdicts() {
      return [...raw.remarks, ...verdicts, ...asides]
    },
    rows,
  }
}

/** Which column of the user's file a column of ours was read from, and its letters in a sheet. */
function sourceOf({ origin }: RawTable, index: number): { title: string | undefined; letters: string } {
  if (!origin) return { title: undefined, letters: columnLetters(index) }
  const column = origin.columns[index] ?? -1
  return { title: origin.header.cells[column], letters: column < 0 ? '' : columnLetters(column) }
}

const asideWords: Readonly<Record<Aside, string>> = {
  sum: '合计行，没有读入。 A row of sums, not read',
  remark: '说明文字，没有读入。 A remark, not read',
  example: '模板的示例行，没有读入。 The example row of a template, not read',
}

function asideVerdict({ file, sheet }: RawTable, { line, cells }: RawRecord, aside: Aside): Verdict {
  const place = { file, line, column: null, ...(sheet === null ? {} : { cell: `${sheet}!${line}` }) }
  const expected = asideWords[aside]
  const found = cells.find((cell) => cell.trim() !== '') ?? null
  return verdictAt(place, { code: 'ROW_SKIPPED', severity: 'warning', found, expected })
}

const blankRow = ({ raw, written, letters }: Reading, record: RawRecord): MappedRow => ({
  table: raw.table,
  file: raw.file,
  sheet: raw.sheet,
  line: record.line,
  headers: written,
  letters,
  given: new Map(),
  references: [],
  identity: null,
  verdicts: [],
  cells: record.own ?? record.cells,
})

function mapRow(reading: Reading, record: RawRecord): MappedRow {
  const { headers, readers, tables } = reading
  const row = blankRow(reading, record)
  const extra = record.cells.slice(headers.length)
  if (record.cells.length < headers.length || extra.some((cell) => cell.trim() !== '')) {
    const expected = `${headers.length} 格，与表头一样。 As many cells as the header`
    row.verdicts.push(
      verdictAt(placeIn(row, null), { code: 'ROW_WIDTH', found: `${record.cells.length} 格`, expected }),
    )
    return row
  }
  const given = new Map<string, Cells>()
  const references: Reference[] = []
  for (let index = 0; index < headers.length; index += 1) {
    const header = headers[index]
    const text = record.cells[index]?.trim() ?? ''
    if (!header || isNothing(text)) continue
    const { column } = header
    if (isErased(text)) {
      given.set(column.name, Object.fromEntries(preparedColumns(column).map(({ name }) => [name, null])))
      continue
    }
    if (formulaFault.test(text)) {
      row.verdicts.push(verdictAt(placeIn(row, column.name), { ...faultyFormula, found: text }))
      continue
    }
    const read = (readers[index] ?? neverRead)(text)
    given.set(column.name, read.cells)
    if (read.references.length > 0) references.push(...read.references)
    if (read.findings.length === 0) continue
    row.verdicts.push(...read.findings.map((finding) => verdictAt(placeIn(row, column.name), finding)))
  }
  const faults: Verdict[] = keyFaults(row, given, reading.keys)
  row.verdicts.push(...faults)
  return { ...row, given, references, identity: row.verdicts.some(isError) ? null : identify(row.table, given, tables) }
}

/** A column of the key that must be filled and is not, and was not already found wrong. */
function keyFaults(row: MappedRow, given: ReadonlyMap<string, Cells>, keys: readonly Column[]): Verdict[] {
  const empty = keys.filter(({ name }) => {
    const cells = given.get(name)
    return !cells || Object.values(cells).every((cell) => cell === null)
  })
  return empty.flatMap(({ name, title }) => {
    const header = row.headers.get(name) ?? title
    if (row.verdicts.some((verdict) => verdict.column === header)) return []
    return [
      verdictAt(placeIn(row, name), {
        code: 'REQUIRED',
        expected: '不能为空：属于主键。 Part of the key, never empty',
      }),
    ]
  })
}
