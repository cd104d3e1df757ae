/** In: the text of `mapping.yaml`. Out: the mapping, or verdicts that name the line and path of what is wrong with it. */
import { nearestTo } from '../check/nearest.ts'
import type { Table, Tables } from '../tables/table.ts'
import type { Verdict } from '../verdict.ts'
import type { SnapshotMapping, SourceMapping, TargetMapping } from './mapping.ts'
import { fields, isRecord, list, type Reader } from './mappingReader.ts'
import { readRecipe, readRule } from './readRecipe.ts'
import { type Path, YamlPlaces } from './yamlPlaces.ts'

export const mappingFile = 'mapping.yaml'

/** Reads a lookup file of the delivery: code → word. Null when it is not there or has no such columns. */
export type ReadLookup = (file: string, from: string, to: string) => Promise<ReadonlyMap<string, string> | null>

export async function readMapping(
  text: string,
  tables: Tables,
  readLookup: ReadLookup,
): Promise<{ sources: SourceMapping[]; lookupFiles: Set<string>; verdicts: Verdict[] }> {
  const yaml = new YamlPlaces(mappingFile, text)
  const reader: Reader = { yaml, lookups: new Map(), lookupFiles: new Set() }
  await loadLookups(yaml.value, [], reader, readLookup)
  const root = fields(yaml.value, [], ['files'], reader)
  const files = root ? list(root.files, ['files'], reader) : []
  const sources = files.flatMap((file, index) => readSource(file, ['files', index], tables, reader) ?? [])
  return { sources, lookupFiles: reader.lookupFiles, verdicts: yaml.verdicts }
}

function readSource(value: unknown, path: Path, tables: Tables, reader: Reader): SourceMapping | null {
  const known = ['file', 'sheet', 'header_row', 'ignore', 'drop', 'evidence', 'tables', 'snapshot'] as const
  const found = fields(value, path, known, reader)
  if (!found) return null
  const file = found.file
  if (typeof file !== 'string') {
    reader.yaml.report([...path, 'file'], { expected: '文件名，可含 *。 The name of a file, * allowed' })
    return null
  }
  const drop = list(found.drop ?? [], [...path, 'drop'], reader)
  const evidence = found.evidence ?? {}
  const snapshot =
    found.snapshot === undefined ? null : readSnapshot(found.snapshot, [...path, 'snapshot'], evidence, tables, reader)
  const targets = list(found.tables ?? [], [...path, 'tables'], reader)
  return {
    file,
    sheet: typeof found.sheet === 'string' ? found.sheet : undefined,
    headerRow: typeof found.header_row === 'number' ? found.header_row : undefined,
    ignore: list(found.ignore ?? [], [...path, 'ignore'], reader).map(String),
    drop: drop.flatMap((rule, index) => readRule(rule, [...path, 'drop', index], reader) ?? []),
    targets: targets.flatMap(
      (target, index) => readTarget(target, [...path, 'tables', index], evidence, tables, reader) ?? [],
    ),
    snapshot,
  }
}

function readTarget(
  value: unknown,
  path: Path,
  evidence: unknown,
  tables: Tables,
  reader: Reader,
): TargetMapping | null {
  const found = fields(value, path, ['table', 'each', 'when', 'once', 'columns'] as const, reader)
  if (!found) return null
  const table = tables.byName.get(String(found.table))
  if (!table) {
    const nearest = nearestTo(String(found.table), tables.byName.keys())
    reader.yaml.report([...path, 'table'], {
      found: String(found.table),
      expected: '表名。 The name of a table',
      nearest,
    })
    return null
  }
  return {
    table,
    each: found.each === undefined ? null : [found.each].flat().map(String),
    when: [found.when ?? []].flat().flatMap((rule) => readRule(rule, [...path, 'when'], reader) ?? []),
    once: found.once === undefined ? null : { column: [found.once].flat().map(String), claims: new Map() },
    columns: new Map([
      ...readColumns(evidence, path.slice(0, 2).concat('evidence'), table, reader, true),
      ...readColumns(found.columns, [...path, 'columns'], table, reader),
    ]),
  }
}

/** `isShared`: evidence given once for all tables; a table without such a column goes without. */
function readColumns(
  value: unknown,
  path: Path,
  table: Table,
  reader: Reader,
  isShared = false,
): TargetMapping['columns'] {
  if (!isRecord(value)) {
    reader.yaml.report(path, { expected: '列名: 取法。 column: recipe' })
    return new Map()
  }
  const columns = new Map()
  for (const [name, recipe] of Object.entries(value)) {
    const column = table.byName.get(name) ?? table.columns.find(({ title }) => title === name)
    if (column) columns.set(column.name, readRecipe(recipe, [...path, name], reader))
    else if (!isShared) {
      const nearest = nearestTo(
        name,
        table.columns.flatMap((one) => [one.name, one.title]),
      )
      const expected = `${table.title}（${table.name}）的列。 A column of this table`
      reader.yaml.report([...path, name], { found: name, expected, nearest })
    }
  }
  return columns
}

function readSnapshot(
  value: unknown,
  path: Path,
  evidence: unknown,
  tables: Tables,
  reader: Reader,
): SnapshotMapping | null {
  const found = fields(value, path, ['project', 'stage', 'columns'] as const, reader)
  const updates = tables.byName.get('project_updates')
  if (!found || !updates) return null
  const stage = readRecipe(found.stage, [...path, 'stage'], reader)
  if (stage.kind !== 'column') {
    reader.yaml.report([...path, 'stage'], { expected: '{column: 阶段所在列, values: …}。 The column of the stage' })
    return null
  }
  return {
    project: readRecipe(found.project, [...path, 'project'], reader),
    stage,
    columns: readColumns(found.columns ?? {}, [...path, 'columns'], updates, reader),
    evidence: readColumns(evidence, path.slice(0, 2).concat('evidence'), updates, reader, true),
  }
}

/** Finds every `lookup` of the document and reads its file, so that the rest needs no waiting. */
async function loadLookups(value: unknown, path: Path, reader: Reader, readLookup: ReadLookup): Promise<void> {
  if (typeof value !== 'object' || value === null) return
  for (const [step, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(step) : step]
    if (step !== 'lookup' || !isRecord(child)) {
      await loadLookups(child, at, reader, readLookup)
      continue
    }
    const { file, from, to } = child
    const words = await readLookup(String(file), String(from), String(to))
    reader.lookupFiles.add(String(file))
    if (words) reader.lookups.set(child, words)
    else {
      const expected = '{file: 交付里的文件, from: 代码列, to: 结果列}。 A file of the delivery and two of its columns'
      reader.yaml.report(at, { found: `${file}, ${from}, ${to}`, expected })
    }
  }
}
