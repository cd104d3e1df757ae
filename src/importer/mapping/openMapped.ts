/** In: the files of a delivery that `mapping.yaml` speaks of. Out: the tables they become, and what does not fit. */
import { basename } from 'node:path'
import { readPartialDate } from '../cells/partialDate.ts'
import { nearestTo } from '../check/nearest.ts'
import { fileBytes } from '../read/bytes.ts'
import { openCsv } from '../read/openCsv.ts'
import { openWorkbook } from '../read/openWorkbook.ts'
import { placeOfFile, type RawSheet, type RawTable, type ReadOptions, UnreadableFile } from '../read/rawTable.ts'
import type { Stored } from '../stored/stored.ts'
import type { Tables } from '../tables/table.ts'
import { isError, type Verdict, verdictAt } from '../verdict.ts'
import { openLedger } from './ledger.ts'
import { ledgerDay } from './ledgerDay.ts'
import type { SourceMapping } from './mapping.ts'
import { mapSource, type OpenSource } from './mapSource.ts'
import { sourceHeader } from './sourceHeader.ts'

export interface MappedFiles {
  tables: RawTable[]
  verdicts: Verdict[]
}

/** `paths`: the files that the mapping's pattern fits. */
export async function openMapped(
  mapping: SourceMapping,
  paths: readonly string[],
  tables: Tables,
  stored: Stored | null,
  options: ReadOptions,
): Promise<MappedFiles> {
  const verdicts: Verdict[] = []
  const sources: OpenSource[] = []
  for (const path of paths) {
    try {
      sources.push(await openSource(mapping, path, options))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      verdicts.push(error.verdict)
    }
  }
  const sound = sources.filter(({ header }) => !header.verdicts.some(isError))
  verdicts.push(...sources.filter((source) => !sound.includes(source)).flatMap(({ header }) => header.verdicts))
  const { snapshot } = mapping
  if (!snapshot) return { tables: sound.flatMap((source) => mapSource(source, mapping.targets)), verdicts }
  const dated = sound.filter(({ day, sheet }) => {
    if (day === null) verdicts.push(verdictAt(placeOfFile(sheet.file), noDay))
    return day !== null
  })
  try {
    return { tables: await openLedger(dated, snapshot, tables, stored), verdicts }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { tables: [], verdicts: [...verdicts, error.verdict] }
  }
}

const noDay = {
  code: 'LEDGER_DAY',
  expected: '标题行“截至2025年3月7日”、文件名里的日期，或 --as-of 2025-03-07。 The day this ledger speaks for',
} as const

async function openSource(mapping: SourceMapping, path: string, options: ReadOptions): Promise<OpenSource> {
  const sheet = await openSheet(mapping, path, options)
  const headerRow = mapping.headerRow ?? options.headerRow
  const header = await sourceHeader(sheet, { ...mapping, headerRow })
  if (!header) {
    const expected = '有一行表头。 A header row'
    throw new UnreadableFile(verdictAt(placeOfFile(sheet.file), { code: 'HEADER_MISSING', expected }))
  }
  const given = options.asOf === undefined ? undefined : readPartialDate(options.asOf)?.to
  return { sheet, mapping, header, day: ledgerDay(header.above, sheet.file) ?? given ?? null }
}

async function openSheet(mapping: SourceMapping, path: string, options: ReadOptions): Promise<RawSheet> {
  const name = basename(path)
  const source = fileBytes(name, path)
  if (!/\.xlsx(\.gz)?$/i.test(name)) return openCsv(source, options.encoding)
  const sheets = await openWorkbook(source)
  const wanted = options.sheet ?? mapping.sheet
  const chosen = wanted === undefined && sheets.length === 1 ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted)
  if (chosen) return chosen
  const names = sheets.map(({ sheet }) => sheet ?? '')
  const expected = `其中一张工作表：${names.join('、')}，写进 mapping.yaml 的 sheet 或用 --sheet 指明。 One of these sheets`
  const nearest = wanted === undefined ? [] : nearestTo(wanted, names)
  throw new UnreadableFile(
    verdictAt(placeOfFile(name), { code: 'SHEET_UNKNOWN', found: wanted ?? null, expected, nearest }),
  )
}
