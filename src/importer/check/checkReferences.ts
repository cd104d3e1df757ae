/** In: the references that lead out of a delivery, and what is stored. Out: a check of one row that says which of its own lead nowhere. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import type { Stored } from '../stored/stored.ts'
import { idOfKey, labelOfKey, tableForm } from '../tables/entityKey.ts'
import type { Tables } from '../tables/table.ts'
import { type Finding, verdictAt } from '../verdict.ts'
import type { DeliveryFacts } from './deliveryFacts.ts'
import { nearestTo } from './nearest.ts'

/** Suggestions are looked up for so many references; a delivery with more has another fault. */
const mostSuggestions = 200
/** Names of a label that suggestions are made from: of more, the first. */
const mostNames = 20_000

/** `stored` is null where there is no database to ask: a reference out of the delivery is then only pointed out. */
export async function referenceCheck(
  unknownKeys: ReadonlySet<string>,
  facts: DeliveryFacts,
  tables: Tables,
  stored: Stored | null,
): Promise<(row: MappedRow) => void> {
  const unknown = new Map<string, string[]>()
  const suggest = suggestions(facts, stored)
  for (const key of unknownKeys) unknown.set(key, unknown.size < mostSuggestions ? await suggest(key) : [])
  return (row) => {
    for (const { column, key } of row.references) {
      const nearest = unknown.get(key)
      if (!nearest) continue
      const place = placeIn(row, column)
      const labelled = row.table.byName.get(column)?.form.kind === 'labelled'
      const found = labelled ? tableForm(key) : idOfKey(key)
      const finding = stored ? unknownReference(key, tables) : elsewhere
      row.verdicts.push(verdictAt(place, { ...finding, found, nearest }))
    }
  }
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

/** Ids that look alike, or whose name is what was written; the names of a label are gathered once, and only when asked for. */
function suggestions(facts: DeliveryFacts, stored: Stored | null) {
  const names = new Map<string, Map<string, string | null>>()
  return async (key: string): Promise<string[]> => {
    const label = labelOfKey(key)
    const known = names.get(label) ?? (await deliveredNames(facts, label))
    if (!names.has(label)) {
      for (const { id, name } of (await stored?.names(label)) ?? []) known.set(id, name)
      names.set(label, known)
    }
    const named = [...known].filter(([, name]) => name === idOfKey(key)).map(([id]) => id)
    return named.length > 0 ? named : nearestTo(idOfKey(key), known.keys())
  }
}

/** Id → name, of the rows of a label. */
async function deliveredNames({ tables }: DeliveryFacts, label: string): Promise<Map<string, string | null>> {
  const names = new Map<string, string | null>()
  for (const { table, rows } of tables) {
    if (table.label !== label) continue
    const nameColumn = table.names[1] ?? table.names[0] ?? ''
    for await (const batch of rows()) {
      for (const row of batch) {
        const id = row.given.get('id')?.id
        if (id) names.set(id, row.given.get(nameColumn)?.[nameColumn] ?? null)
      }
      if (names.size >= mostNames) return names
    }
  }
  return names
}
