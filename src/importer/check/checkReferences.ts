/** In: the mapped tables and what is stored. Adds a verdict to every row that points at something nobody knows. */
import type { MappedRow, MappedTable, Reference } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import { idOfKey, labelOfKey, tableForm } from '../tables/entityKey.ts'
import type { Tables } from '../tables/table.ts'
import { type Finding, verdictAt } from '../verdict.ts'
import { nearestTo } from './nearest.ts'

/** Suggestions are looked up for so many references; a delivery with more has another fault. */
const mostSuggestions = 200

export async function checkReferences(
  mapped: readonly MappedTable[],
  tables: Tables,
  stored: Stored | null,
): Promise<void> {
  const delivered = deliveredIds(mapped)
  const unknown: { row: MappedRow; reference: Reference }[] = []
  for (const { rows } of mapped) {
    for (const row of rows) {
      for (const reference of row.references) {
        if (!delivered.get(labelOfKey(reference.key))?.has(idOfKey(reference.key))) unknown.push({ row, reference })
      }
    }
  }
  const known = (await stored?.known([...new Set(unknown.map(({ reference }) => reference.key))])) ?? new Set()
  const suggest = suggestions(delivered, stored)
  let asked = 0
  for (const { row, reference } of unknown) {
    if (known.has(reference.key)) continue
    const nearest = asked < mostSuggestions ? await suggest(reference.key) : []
    asked += 1
    const { column, key } = reference
    const place = { file: row.file, line: row.line, column: row.headers.get(column) ?? column }
    const labelled = row.table.byName.get(column)?.form.kind === 'labelled'
    const found = labelled ? tableForm(key) : idOfKey(key)
    const finding = stored ? unknownReference(key, tables) : elsewhere
    row.verdicts.push(verdictAt(place, { ...finding, found, nearest }))
  }
}

/** Label → id → name, of all rows of node tables. Rows that are rejected count: their references are not at fault. */
function deliveredIds(mapped: readonly MappedTable[]): Map<string, Map<string, string | null>> {
  const ids = new Map<string, Map<string, string | null>>()
  for (const { table, rows } of mapped) {
    if (!table.label) continue
    const names = new Map<string, string | null>()
    const nameColumn = table.names[1] ?? table.names[0] ?? ''
    for (const row of rows) {
      const id = row.given.get('id')?.id
      if (id) names.set(id, row.given.get(nameColumn)?.[nameColumn] ?? null)
    }
    ids.set(table.label, names)
  }
  return ids
}

function unknownReference(key: string, tables: Tables): Finding {
  const table = tables.byLabel.get(labelOfKey(key))
  const expected = `本次交付或库中已有的${table?.title ?? ''}标识。 An id of this delivery or of the database`
  const hint = `先在 ${table?.name}.csv 里加一行，或改正标识。 Add its row, or mend the id`
  return { code: 'REFERENCE_UNKNOWN', expected, hint }
}

const elsewhere: Finding = {
  code: 'REFERENCE_ELSEWHERE',
  severity: 'warning',
  expected:
    '本次交付里的标识，或库中已有的（未查库）。 An id of this delivery, or of the database, which was not asked',
}

/** Ids that look alike, or whose name is what was written; the names of a label are fetched once. */
function suggestions(delivered: ReadonlyMap<string, ReadonlyMap<string, string | null>>, stored: Stored | null) {
  const names = new Map<string, Map<string, string | null>>()
  return async (key: string): Promise<string[]> => {
    const label = labelOfKey(key)
    const known = names.get(label) ?? new Map(delivered.get(label) ?? [])
    if (!names.has(label)) {
      for (const { id, name } of (await stored?.names(label)) ?? []) known.set(id, name)
      names.set(label, known)
    }
    const named = [...known].filter(([, name]) => name === idOfKey(key)).map(([id]) => id)
    return named.length > 0 ? named : nearestTo(idOfKey(key), known.keys())
  }
}
