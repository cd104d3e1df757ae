/** In: a file and its mapping. Out: the tables that its rows become, in our columns, each cell knowing where it came from. */
import { asideOf } from '../read/asideRow.ts'
import { unitOf } from '../read/findHeader.ts'
import { placeOfFile, type RawRecord, type RawSheet, type RawTable } from '../read/rawTable.ts'
import { type Verdict, verdictAt } from '../verdict.ts'
import { bindRecipe, bindRule, columnsOf, type FindColumn } from './bindRecipe.ts'
import type { Recipe, SourceMapping, TargetMapping } from './mapping.ts'
import type { SourceHeader } from './sourceHeader.ts'

/** A source file, opened: what all its targets share. */
export interface OpenSource {
  sheet: RawSheet
  mapping: SourceMapping
  header: SourceHeader
  /** The day a ledger speaks for. */
  day: string | null
}

/** A row of the source that is a row: not dropped by rule, no sum, no remark. */
export type KeepRow = (record: RawRecord) => boolean

export function keepRow({ mapping, header }: OpenSource): KeepRow {
  const rules = mapping.drop.map((rule) => bindRule(rule, header.find))
  return ({ cells }) => !rules.some((holds) => holds(cells))
}

/** The first table also tells of what is left out, once for the file. */
export function mapSource(source: OpenSource, targets: readonly TargetMapping[], only: KeepRow = all): RawTable[] {
  return targets.map((target, index) => mapTarget(source, target, { only, tellsAsides: index === 0 }))
}

interface TargetOptions {
  only?: KeepRow
  tellsAsides?: boolean
  /** Columns that follow from more than the cells of the row. */
  made?: ReadonlyMap<string, (record: RawRecord) => string>
}

const all: KeepRow = () => true

export function mapTarget(source: OpenSource, target: TargetMapping, options: TargetOptions = {}): RawTable {
  const { only = all, tellsAsides = false, made = new Map() } = options
  const { sheet, header, day } = source
  const { find } = header
  const recipes = [...target.columns]
  const read = recipes.map(([name, recipe]) => {
    const fromCells = bindRecipe(recipe, find, day)
    const fromRecord = made.get(name)
    return fromRecord ? (_: readonly string[], record: RawRecord) => fromRecord(record) : fromCells
  })
  const keep = keepRow(source)
  const when = target.when.map((rule) => bindRule(rule, find))
  const each = target.each ? find(target.each) : -1
  const isFirst = firstOfValue(target, source)
  const asides = asideRemarks(source)
  async function* records(): AsyncGenerator<RawRecord[]> {
    asides.start()
    for await (const batch of sheet.records()) {
      const mapped: RawRecord[] = []
      for (const record of batch) {
        if (record.line <= header.header.line) continue
        if (asideOf(record) || !keep(record)) {
          if (tellsAsides) asides.add(record)
          continue
        }
        if (!only(record) || !when.every((holds) => holds(record.cells))) continue
        for (const own of each < 0 ? [record.cells] : items(record.cells, each)) {
          if (!isFirst({ line: record.line, cells: own })) continue
          mapped.push({ line: record.line, cells: read.map((cell) => cell(own, record)), own: record.cells })
        }
      }
      if (mapped.length > 0) yield mapped
    }
  }
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    encoding: sheet.encoding,
    get remarks() {
      return tellsAsides
        ? [...sheet.remarks, ...header.verdicts.filter(({ severity }) => severity === 'warning'), ...asides.verdicts()]
        : []
    },
    table: target.table,
    header: { line: header.header.line, cells: recipes.map(([name]) => withUnit(name, target, header)) },
    unit: header.above.map(unitOf).find(Boolean),
    origin: {
      header: header.header,
      columns: recipes.map(([, recipe]) => columnOf(recipe, find)),
    },
    mintsIds: target.columns.get('id')?.kind === 'key',
    records,
  }
}

/** Of rows with the same value in the `once` column, in all files of the mapping, the one that came first, at every walk. */
function firstOfValue({ once }: TargetMapping, { sheet, header }: OpenSource): KeepRow {
  if (!once) return all
  const index = header.find(once.column)
  return ({ line, cells }) => {
    const value = cells[index]?.trim() ?? ''
    const place = `${sheet.file} ${line}`
    const claimed = once.claims.get(value)
    if (claimed === undefined) once.claims.set(value, place)
    return value !== '' && (claimed ?? place) === place
  }
}

/** One copy of the row for every item of the cell. */
function items(cells: readonly string[], index: number): string[][] {
  const words = (cells[index] ?? '').split(/[;；、,，]/).map((word) => word.trim())
  return [...new Set(words)].filter((word) => word !== '').map((word) => cells.with(index, word))
}

/** The unit of a column is said in its header, as in a table of ours: `investment(万元)`. */
function withUnit(name: string, { columns, table }: TargetMapping, header: SourceHeader): string {
  const recipe = columns.get(name)
  if (recipe?.kind !== 'column' || table.byName.get(name)?.form.kind !== 'quantity') return name
  const unit = recipe.unit ?? header.unitOf(header.find(recipe.column))
  return unit === undefined ? name : `${name}(${unit})`
}

function columnOf(recipe: Recipe, find: FindColumn): number {
  const found = columnsOf(recipe)
    .map(find)
    .filter((index) => index >= 0)
  return found[0] ?? -1
}

/** Rows left out are counted while the file is walked and told when it is done. */
function asideRemarks({ sheet, mapping }: OpenSource) {
  let dropped: number[] = []
  let sums: number[] = []
  const lines = (numbers: readonly number[]) => `${numbers.slice(0, 10).join('、')}${numbers.length > 10 ? '…' : ''}`
  const remark = (numbers: readonly number[], expected: string): Verdict[] =>
    numbers.length === 0
      ? []
      : [
          verdictAt(placeOfFile(sheet.file), {
            code: 'ROW_SKIPPED',
            severity: 'warning',
            found: `${numbers.length} 行：${lines(numbers)}`,
            expected,
          }),
        ]
  return {
    start() {
      dropped = []
      sums = []
    },
    add(record: RawRecord) {
      if (asideOf(record)) sums.push(record.line)
      else dropped.push(record.line)
    },
    verdicts: (): Verdict[] => [
      ...remark(sums, '合计与说明，没有读入。 Sums and remarks, not read'),
      ...remark(dropped, `按映射的 drop 规则（${mapping.drop.length} 条）不读。 Dropped by rule`),
    ],
  }
}
