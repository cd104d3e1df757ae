/** In: the text of a CSV file (RFC 4180), piece by piece. Out: its records in batches, each with the line on which it begins. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Verdict, verdictAt } from '../verdict.ts'
import { type RawRecord, recordsAtOnce, UnreadableFile } from './rawTable.ts'

export type Delimiter = ',' | ';' | '\t'

/** Characters of one record: a longer one is an unclosed quote that swallowed the file. */
const longestRecord = 1_000_000

/** Records without the empty lines between them. Throws an `UnreadableFile` at a quote that is stray or never closed. */
export async function* csvRecords(
  file: string,
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<RawRecord[]> {
  // `info.lines` is the last line of a record; the next one begins below it. On a fault what was parsed and not yet handed
  // on is lost, so the end of the last good record is noted as it is parsed.
  let lastGood = 0
  const parser = parse({
    on_record: (parsed, { lines }) => {
      lastGood = lines
      return parsed
    },
    info: true,
    relax_column_count: true,
    record_delimiter: '\n',
    delimiter,
    max_record_size: longestRecord,
  })
  // Faults of either side come out of the iteration below.
  pipeline(Readable.from(text), parser, () => {})
  let line = 1
  let batch: RawRecord[] = []
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
      if (record.some((cell) => cell.trim() !== '')) batch.push({ line, cells: record })
      line = info.lines + 1
      if (batch.length < recordsAtOnce) continue
      yield batch
      batch = []
    }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableFile(faultOf(error, file, lastGood + 1)) : error
  }
  if (batch.length > 0) yield batch
}

function faultOf(error: CsvError, file: string, began: number): Verdict {
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  const expected = unclosed
    ? '从这一行开始的引号没有闭合。 A quote opened here is never closed'
    : '引号位置不合 RFC 4180：含引号的单元格要整个用引号括起，内部引号写两个。 A stray quote'
  const line = unclosed ? began : Number(error.lines ?? began)
  return verdictAt({ file, line, column: null }, { code: 'CSV_SYNTAX', expected })
}
