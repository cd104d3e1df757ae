/** In: a file and its mapping. Out: its header found, its columns by name, and what does not fit between the two. */
import { nearestTo } from '../check/nearest.ts'
import { isPersonal } from '../read/personalColumns.ts'
import type { RawRecord, RawSheet } from '../read/rawTable.ts'
import { columnLetters } from '../read/sheetLayout.ts'
import { type Finding, type Verdict, verdictAt } from '../verdict.ts'
import { columnsOf, type FindColumn } from './bindRecipe.ts'
import type { SourceMapping } from './mapping.ts'

export interface SourceHeader {
  header: RawRecord
  /** The records above it: title, unit, day. */
  above: readonly RawRecord[]
  find: FindColumn
  /** The unit that a column's own header states: `总投资（亿元）`. */
  unitOf(column: number): string | undefined
  verdicts: Verdict[]
}

/** A header stands within so many records. */
const mostAbove = 20

/** Null for an empty file. */
export async function sourceHeader(sheet: RawSheet, mapping: SourceMapping): Promise<SourceHeader | null> {
  const first = await firstRecords(sheet)
  const wanted = columnsRead(mapping)
  const known = new Set([...wanted.flat(), ...mapping.ignore].map(nameOf))
  const scores = first.map(({ cells }) => cells.filter((cell) => known.has(nameOf(cell))).length)
  const at = mapping.headerRow
    ? first.findIndex(({ line }) => line === mapping.headerRow)
    : scores.indexOf(Math.max(...scores))
  const header = first[at]
  if (!header) return null
  const names = header.cells.map(nameOf)
  const find: FindColumn = (alternatives) =>
    alternatives.map((name) => names.indexOf(nameOf(name))).find((index) => index >= 0) ?? -1
  return {
    header,
    above: first.slice(0, at),
    find,
    unitOf: (column) => unitPart.exec((header.cells[column] ?? '').normalize('NFKC').trim())?.[2],
    verdicts: [...missing(sheet, header, wanted, find), ...unread(sheet, header, mapping, wanted, find)],
  }
}

async function firstRecords(sheet: RawSheet): Promise<RawRecord[]> {
  for await (const batch of sheet.records()) return batch.slice(0, mostAbove)
  return []
}

const unitPart = /^(.+?)\s*[([](\S+)[)\]]$/

/** Headers are compared without width, spaces, line breaks and the unit behind them. */
function nameOf(header: string): string {
  const text = header.normalize('NFKC').replaceAll(/\s/g, '')
  return (unitPart.exec(text)?.[1] ?? text).toLowerCase()
}

/** Every column that the mapping reads, with its alternatives. */
function columnsRead({ targets, drop, snapshot }: SourceMapping): (readonly string[])[] {
  const recipes = [
    ...targets.flatMap(({ columns }) => [...columns.values()]),
    ...(snapshot
      ? [snapshot.project, snapshot.stage, ...snapshot.columns.values(), ...snapshot.evidence.values()]
      : []),
  ]
  const rules = [...drop, ...targets.flatMap(({ when }) => when)].map(({ column }) => column)
  return [
    ...recipes.flatMap(columnsOf),
    ...rules,
    ...targets.flatMap(({ each, once }) => [...(each ? [each] : []), ...(once ? [once.column] : [])]),
  ]
}

function missing(
  sheet: RawSheet,
  header: RawRecord,
  wanted: readonly (readonly string[])[],
  find: FindColumn,
): Verdict[] {
  const unique = new Map(wanted.map((names) => [names.join('|'), names]))
  return [...unique.values()]
    .filter((names) => find(names) < 0)
    .map((names) => {
      const expected = `映射要读的列：${names.join(' 或 ')}。 A column that mapping.yaml reads`
      const nearest = nearestTo(
        names[0] ?? '',
        header.cells.filter((cell) => cell.trim() !== ''),
      )
      return at(sheet, header, -1, { code: 'HEADER_MISSING', found: `缺 ${names.join(' / ')}`, expected, nearest })
    })
}

/** What the file holds and the mapping leaves out is said once a file, so that no column is lost unnoticed. */
function unread(
  sheet: RawSheet,
  header: RawRecord,
  mapping: SourceMapping,
  wanted: readonly (readonly string[])[],
  find: FindColumn,
): Verdict[] {
  const used = new Set(wanted.map(find))
  const ignored = new Set(mapping.ignore.map(nameOf))
  const left = header.cells.flatMap((cell, index) => (cell.trim() === '' || used.has(index) ? [] : [{ cell, index }]))
  const personal = left.filter(({ cell }) => isPersonal(cell))
  const other = left.filter(({ cell }) => !isPersonal(cell) && !ignored.has(nameOf(cell)))
  const remark = (code: 'PERSONAL_DATA' | 'HEADER_UNUSED', columns: typeof left, expected: string): Verdict[] => {
    const found = columns.map(({ cell }) => cell).join('、')
    return columns.length > 0
      ? [at(sheet, header, columns[0]?.index ?? -1, { code, severity: 'warning', found, expected })]
      : []
  }
  return [
    ...remark('PERSONAL_DATA', personal, '个人信息列一律不读。 Columns about persons are never read'),
    ...remark(
      'HEADER_UNUSED',
      other,
      '映射没有用到；有意不读的写进 ignore。 Not read by mapping.yaml; list it under ignore',
    ),
  ]
}

function at({ file, sheet }: RawSheet, { line, cells }: RawRecord, index: number, finding: Finding): Verdict {
  const cell = sheet === null ? {} : { cell: `${sheet}!${index < 0 ? '' : columnLetters(index)}${line}` }
  return verdictAt({ file, line, column: cells[index] ?? null, ...cell }, finding)
}
