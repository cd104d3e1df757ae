/** In: the bytes of a CSV file. Out: its records, with encoding and delimiter found. */
import { verdictAt } from '../verdict.ts'
import type { ByteSource } from './bytes.ts'
import { csvRecords, type Delimiter } from './csvRecords.ts'
import { decode, type Encoding, findEncoding } from './decode.ts'
import { placeOfFile, type RawSheet, UnreadableFile } from './rawTable.ts'

/** Throws an `UnreadableFile` when the bytes are in no encoding we know. */
export async function openCsv(source: ByteSource, forced?: Encoding): Promise<RawSheet> {
  const file = source.name
  const encoding = await findEncoding(source, forced)
  if (!encoding) {
    const expected = forced
      ? `${forced} 编码。 The encoding that was named`
      : 'UTF-8、UTF-16（有 BOM）或 GB18030 编码；其他编码用 --encoding 指明。 UTF-8, UTF-16 with BOM, or GB18030'
    throw new UnreadableFile(verdictAt(placeOfFile(file), { code: 'ENCODING', expected }))
  }
  const delimiter = await findDelimiter(decode(source, encoding))
  return {
    file,
    sheet: null,
    encoding,
    remarks: [],
    records: () => csvRecords(file, decode(source, encoding), delimiter),
  }
}

/** Lines that the delimiter is told from. */
const firstLines = 20

/** The sign that splits the first lines into most cells; the comma where none is better. */
async function findDelimiter(text: AsyncIterable<string>): Promise<Delimiter> {
  let start = ''
  for await (const piece of text) {
    start += piece
    if (start.split('\n').length > firstLines) break
  }
  const lines = start.replaceAll(/"[^"]*"/g, '').split('\n', firstLines)
  const cells = (delimiter: Delimiter): number => Math.max(...lines.map((line) => line.split(delimiter).length))
  const others: readonly Delimiter[] = [';', '\t']
  return others.reduce<Delimiter>((best, next) => (cells(next) > cells(best) ? next : best), ',')
}
