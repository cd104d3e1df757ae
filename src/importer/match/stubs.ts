/** In: keys that nobody knows. Out: tables that make each a marked stub: its words as its name, our inference as its basis. */
import type { RawTable } from '../read/rawTable.ts'
import { idOfKey, labelOfKey } from '../tables/entityKey.ts'
import type { Table, Tables } from '../tables/table.ts'
import { stubKey } from './whoIsWho.ts'

/** Stubs come from no file. */
const stubFile = ''

/** Keys of tables that need more than a name cannot be made and stay unknown. */
export function stubTables(keys: Iterable<string>, tables: Tables): { tables: RawTable[]; made: Set<string> } {
  const made = new Set<string>()
  const byLabel = Map.groupBy(keys, labelOfKey)
  const raw = [...byLabel].flatMap(([label, group]) => {
    const table = tables.byLabel.get(label)
    if (!table || !canBeStub(table)) return []
    for (const key of group) made.add(key)
    return [stubTable(table, group)]
  })
  return { tables: raw, made }
}

const canBeStub = (table: Table): boolean =>
  table.names.length > 0 &&
  table.columns.every(({ name, required }) => !required || ['id', table.names[0], 'basis'].includes(name))

function stubTable(table: Table, keys: readonly string[]): RawTable {
  const [name = ''] = table.names
  const note = '由引用自动建立，待核实。 Made from a reference, to be checked'
  const rows = keys.map((key, index) => ({
    line: index + 1,
    cells: [idOfKey(stubKey(key)), idOfKey(key), 'inferred', note],
  }))
  return {
    file: stubFile,
    sheet: null,
    encoding: 'utf-8',
    remarks: [],
    table,
    header: { line: 0, cells: ['id', name, 'basis', 'note'] },
    unit: undefined,
    async *records() {
      yield rows
    },
  }
}
