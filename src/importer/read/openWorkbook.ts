/** In: the bytes of an .xlsx file. Out: its sheets as text, as the user sees them: merged cells filled, dates as dates, hidden rows named. */
import { strFromU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { verdictAt } from '../verdict.ts'
import type { ByteSource } from './bytes.ts'
import { placeOfFile, type RawRecord, type RawSheet, recordsAtOnce, UnreadableFile } from './rawTable.ts'
import { type SheetLayout, sheetLayouts } from './sheetLayout.ts'

/** A workbook is read whole: Excel itself stops at a million rows. */
const mostBytes = 64 * 1024 ** 2
/** Bytes of its parts unpacked: a bomb of a thousandth of it on disk stops here. */
const mostUnpacked = 256 * 1024 ** 2
const mostParts = 2_000
/** All but pictures, charts and macros. */
const neededParts =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|styles|sharedStrings)\.xml|xl\/(_rels|worksheets)\/.*)$/

/** Throws an `UnreadableFile` when it is no workbook, or a larger one than can be read safely. */
export async function openWorkbook(source: ByteSource): Promise<RawSheet[]> {
  const file = source.name
  const refuse = (code: 'TOO_LARGE' | 'FILE_KIND', found: string, expected: string) =>
    new UnreadableFile(verdictAt(placeOfFile(file), { code, found, expected }))
  const bytes = await gather(source)
  if (!bytes) throw refuse('TOO_LARGE', `> ${mostBytes}`, `至多 ${mostBytes} 字节；更大的请存成 CSV。 Save as CSV`)
  let unpacked = 0
  let count = 0
  try {
    // Unpacked here, where a part ends at the size it declares, and handed on stored: the reader of cells knows no bounds.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isNeeded = neededParts.test(name)
        if (isNeeded) unpacked += originalSize
        count += 1
        if (unpacked <= mostUnpacked && count <= mostParts) return isNeeded
        const expected = `解压后至多 ${mostUnpacked} 字节、${mostParts} 个部分；更大的请存成 CSV。 Save as CSV`
        throw refuse('TOO_LARGE', `${unpacked} / ${count}`, expected)
      },
    })
    const layouts = sheetLayouts((name) => (parts[name] ? strFromU8(parts[name]) : ''))
    const stored = Buffer.from(zipSync(parts, { level: 0 }))
    const sheets = await readXlsxFile(stored, { parseNumber: (text) => text, trim: false })
    return sheets.map(({ sheet, data }) => toSheet(file, sheet, data as unknown[][], layouts.get(sheet)))
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const found = error instanceof Error ? error.message : String(error)
    throw refuse('FILE_KIND', found, '一个完整的 .xlsx 文件；旧的 .xls 请另存为 .xlsx。 A whole .xlsx file')
  }
}

async function gather(source: ByteSource): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.chunks()) {
    size += chunk.length
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function toSheet(file: string, sheet: string, data: unknown[][], layout: SheetLayout | undefined): RawSheet {
  const rows = data.map((row, index) =>
    row.map((value, column) => textOf(value, layout?.months.has(`${index}:${column}`))),
  )
  for (const [place, code] of layout?.faults ?? []) {
    const [row = 0, column = 0] = place.split(':').map(Number)
    const cells = rows[row]
    if (cells) cells[column] = code
  }
  for (const { top, left, bottom, right } of layout?.merged ?? []) {
    const value = rows[top]?.[left] ?? ''
    for (const row of rows.slice(top, bottom + 1)) row.fill(value, left, Math.min(right + 1, row.length))
  }
  const records = rows
    .map((cells, index): RawRecord => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const hidden = records.filter(({ line }) => layout?.hidden.has(line)).map(({ line }) => line)
  const remark = verdictAt(
    { ...placeOfFile(file), cell: `${sheet}!${hidden[0]}:${hidden.at(-1)}` },
    {
      code: 'HIDDEN_ROWS',
      severity: 'warning',
      found: `${hidden.length} 行隐藏：${hidden.slice(0, 10).join('、')}`,
      expected: '隐藏的行（筛选或手工）照样读入；不要的请删去。 Hidden rows are read as well; delete those not meant',
    },
  )
  return {
    file,
    sheet,
    encoding: 'xlsx',
    remarks: hidden.length > 0 ? [remark] : [],
    async *records() {
      for (let start = 0; start < records.length; start += recordsAtOnce)
        yield records.slice(start, start + recordsAtOnce)
    },
  }
}

/** Numbers as Excel shows them: it keeps 15 digits, so 0.1+0.2 is 0.3. A date that is shown as a month stays a month. */
function textOf(value: unknown, isMonth = false): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, isMonth ? 7 : 10)
  if (typeof value !== 'string') return String(value)
  return /^-?\d+\.\d{12,}(E[+-]?\d+)?$/i.test(value) ? String(Number(Number(value).toPrecision(15))) : value
}
