/** In: the bytes of a CSV file and its table. Out: the raw table, with its encoding, delimiter and header found. */
import type { Table } from '../tables/table.ts'
import { verdictAt } from '../verdict.ts'
import type { ByteSource } from './bytes.ts'
import { csvRecords, type Delimiter } from './csvRecords.ts'
import { decode, findEncoding } from './decode.ts'
import { placeOfFile, type RawRecord, type RawTable, UnreadableFile } from './rawTable.ts'

/** Throws an `UnreadableFile` when there is no header to be found, or the bytes are in no encoding we know. */
export async function openCsv(source: ByteSource, table: Table): Promise<RawTable> {
  const file = source.name
  const encoding = await findEncoding(source)
  if (!encoding) {
    const expected = 'UTF-8、UTF-16（有 BOM）或 GB18030 编码。 UTF-8, UTF-16 with BOM, or GB18030'
    throw new UnreadableFile(verdictAt(placeOfFile(file), { code: 'ENCODING', expected }))
  }
  const all = () => csvRecords(file, decode(source, encoding), delimiter)
  const delimiter: Delimiter = ','
  const header = await firstRecord(all())
  if (!header) {
    throw new UnreadableFile(
      verdictAt(placeOfFile(file), { code: 'HEADER_MISSING', expected: '第一行为表头。 A header row' }),
    )
  }
  return { file, sheet: null, table, encoding, header, records: () => below(header, all()) }
}

async function firstRecord(batches: AsyncIterable<RawRecord[]>): Promise<RawRecord | undefined> {
  for await (const [first] of batches) return first
  return undefined
}

async function* below(header: RawRecord, batches: AsyncIterable<RawRecord[]>): AsyncGenerator<RawRecord[]> {
  for await (const batch of batches) {
    const rows = batch[0] && batch[0].line > header.line ? batch : batch.filter(({ line }) => line > header.line)
    if (rows.length > 0) yield rows
  }
}
