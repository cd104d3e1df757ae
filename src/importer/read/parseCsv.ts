/** In: the text of a CSV file (RFC 4180). Out: its records, each with the line of the file on which it begins. */
import { type CsvError, parse } from 'csv-parse/sync'

export interface CsvRecord {
  line: number
  cells: string[]
}

export interface CsvFault {
  line: number
  reason: string
}

/** Characters of one record: a longer one is an unclosed quote that swallowed the file. */
const longestRecord = 1_000_000

/** Records without the empty lines between them, or the one fault that makes the file unreadable. */
export function parseCsv(text: string): CsvRecord[] | CsvFault {
  // The parser counts a CRLF inside quotes as two lines; with LF alone its line numbers are those of an editor.
  const lines = text.replaceAll(/\r\n?/g, '\n')
  try {
    return recordsOf(lines, Number.POSITIVE_INFINITY)
  } catch (error) {
    return faultOf(error as CsvError, lines)
  }
}

export const isCsvFault = (result: CsvRecord[] | CsvFault): result is CsvFault => !Array.isArray(result)

interface InfoRecord {
  info: { lines: number }
  record: string[]
}

function recordsOf(text: string, most: number): CsvRecord[] {
  const options = {
    info: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: longestRecord,
  } as const
  const limit = Number.isFinite(most) ? { to: most } : {}
  const parsed = parse(text, { ...options, ...limit }) as unknown as InfoRecord[]
  // `info.lines` is the last line of a record; the next one begins below it.
  let line = 1
  return parsed.flatMap(({ info, record }) => {
    const began = line
    line = info.lines + 1
    return record.every((cell) => cell.trim() === '') ? [] : [{ line: began, cells: record }]
  })
}

function faultOf(error: CsvError, text: string): CsvFault {
  const records = Number(error.records ?? 0)
  const began = records === 0 ? 1 : lineAfter(text, records)
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  const reason = unclosed
    ? '从这一行开始的引号没有闭合。 A quote opened here is never closed'
    : '引号位置不合 RFC 4180：含引号的单元格要整个用引号括起，内部引号写两个。 A stray quote'
  return { line: unclosed ? began : Number(error.lines ?? began), reason }
}

/** The line after the last record that could still be read. */
function lineAfter(text: string, records: number): number {
  const options = { info: true, relax_column_count: true, record_delimiter: '\n', to: records } as const
  const parsed = parse(text, options) as unknown as InfoRecord[]
  return (parsed.at(-1)?.info.lines ?? 0) + 1
}
