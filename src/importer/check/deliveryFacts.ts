/**
 * In: the mapped tables of a delivery, walked once. Out: the few facts that take the whole of it: which keys it holds, where
 * each was first stated, and which references lead out of it. Memory grows with the number of keys only.
 */
import { identityText, type MappedRow, type MappedTable } from '../map/mappedRow.ts'
import { UnreadableFile } from '../read/rawTable.ts'
import { keyOf } from '../tables/entityKey.ts'
import type { Verdict } from '../verdict.ts'
import { FirstSeen } from './firstSeen.ts'
import { Together } from './together.ts'

export interface DeliveryFacts {
  /** The tables that could be read to their end. */
  tables: MappedTable[]
  /** Why the others could not. */
  verdicts: Verdict[]
  /** Whether a row of the delivery is about this node. Rejected rows count: who points at them is not at fault. */
  holds(key: string): boolean
  /** Keys that are pointed at and that the delivery does not hold. */
  outside: Set<string>
  /** Keys of rows whose id the mapping made up, with the names and codes that say who they are. */
  minted: Map<string, { found: string; names: readonly string[]; codes: readonly string[] }>
  /** What the rows of the delivery say together. */
  together: Together
  /** The values of a row that no other row may repeat, each with the place that stated it first. */
  firsts(row: MappedRow): { value: UniqueValue; first: { file: string; line: number } }[]
}

/** `column` is null for the primary key as a whole. */
export interface UniqueValue {
  column: string | null
  text: string
}

/** Lines of one file: places are kept as one number, file × this + line. */
const mostLines = 2 ** 32

export async function gatherFacts(mapped: readonly MappedTable[]): Promise<DeliveryFacts> {
  const files: string[] = []
  const seen = new FirstSeen()
  const pending = new Set<string>()
  const minted: DeliveryFacts['minted'] = new Map()
  const together = new Together()
  const tables: MappedTable[] = []
  const verdicts: Verdict[] = []
  const scoped = (row: MappedRow, { column, text }: UniqueValue) => `${row.table.name}\0${column ?? ''}\0${text}`
  const isHeld = (key: string) => seen.has(`\0${key}`)

  function note(row: MappedRow, file: number): void {
    const place = file * mostLines + row.line
    const id = row.table.label ? row.given.get('id')?.id : undefined
    if (row.table.label && id) seen.add(`\0${keyOf(row.table.label, id)}`, place)
    for (const value of uniqueValues(row)) seen.add(scoped(row, value), place)
    // Most references lead back to what was read before: node tables come first.
    for (const { key } of row.references) if (!isHeld(key)) pending.add(key)
  }

  for (const table of mapped) {
    if (!files.includes(table.file)) files.push(table.file)
    const file = files.indexOf(table.file)
    try {
      for await (const batch of table.rows()) {
        for (const row of batch) {
          note(row, file)
          together.add(row)
          if (table.mintsIds && row.identity) minted.set(row.identity.id, saidOf(row))
        }
      }
      tables.push(table)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      verdicts.push(error.verdict)
    }
  }
  return {
    tables,
    verdicts,
    holds: isHeld,
    minted,
    together,
    outside: new Set([...pending].filter((key) => !isHeld(key))),
    firsts: (row) =>
      uniqueValues(row).flatMap((value) => {
        const place = seen.get(scoped(row, value))
        if (place === undefined) return []
        return [{ value, first: { file: files[Math.floor(place / mostLines)] ?? '', line: place % mostLines } }]
      }),
  }
}

/** What a row says of who it is about: its first name, and its codes. */
function saidOf({ table, given }: MappedRow) {
  const cells = (names: readonly string[]) => names.flatMap((name) => given.get(name)?.[name]?.split(';') ?? [])
  const names = cells(table.names.slice(0, 1))
  return { found: names[0] ?? '', names, codes: cells(table.codes) }
}

function uniqueValues(row: MappedRow): UniqueValue[] {
  const values: UniqueValue[] = row.identity ? [{ column: null, text: identityText(row.identity) }] : []
  for (const { name, unique } of row.table.columns) {
    if (!unique || row.table.primaryKey.includes(name)) continue
    const text = row.given.get(name)?.[name]
    if (text) values.push({ column: name, text })
  }
  return values
}
