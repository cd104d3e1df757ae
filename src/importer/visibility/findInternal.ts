/**
 * What a public copy must not hold. In: the tables of deliveries. Out: the facts that are internal, those that cannot be told
 * without them, and the names that would give them away.
 */
import { identityText, type MappedRow, type MappedTable } from '../map/mappedRow.ts'
import type { Column } from '../tables/table.ts'

export interface Internal {
  /** Keys of nodes and `TYPE id` of links. */
  facts: ReadonlySet<string>
  /** Every name of a hidden node, of two signs or more: looked for in free text. */
  names: readonly string[]
  /** Whole names of four signs or more: a title that holds one is hidden with it. */
  fullNames: readonly string[]
}

/** A fact is internal when any row says so, in its own words or, unsaid, by resting on a survey. */
export async function findInternal(tables: readonly MappedTable[]): Promise<Internal> {
  const facts = new Set<string>()
  const names = new Set<string>()
  const fullNames = new Set<string>()
  // What points at something hidden is hidden too, and so on until nothing more is.
  for (let before = -1; before < facts.size; ) {
    before = facts.size
    for (const table of tables) {
      for await (const batch of table.rows()) {
        for (const row of batch) {
          if (!row.identity || facts.has(identityText(row.identity))) continue
          if (!isHidden(row, { facts, names: [...names], fullNames: [...fullNames] })) continue
          facts.add(identityText(row.identity))
          rememberNames(row, names, fullNames)
        }
      }
    }
  }
  return { facts, names: [...names], fullNames: [...fullNames] }
}

/** Whether nothing of a row may be told. */
export function isHidden(row: MappedRow, internal: Internal): boolean {
  if (isInternal(row) || (row.identity && internal.facts.has(identityText(row.identity)))) return true
  const hidden = row.references.filter(({ key }) => internal.facts.has(key))
  const needs = hidden.some(({ column }) => isNeeded(row, column))
  const all = row.references.filter(({ column }) => column === 'sources')
  const unsourced = all.length > 0 && all.every(({ key }) => internal.facts.has(key))
  return needs || unsourced || titles(row).some((text) => internal.fullNames.some((name) => text.includes(name)))
}

function isInternal({ given, table }: MappedRow): boolean {
  const said = given.get('visibility')?.visibility
  return said ? said === 'internal' : table.hasEvidence && given.get('basis')?.basis === 'surveyed'
}

/** The ends of a link and what makes a row's key cannot be left out of it. */
function isNeeded({ table }: MappedRow, name: string): boolean {
  const { linkSpec, primaryKey, byName } = table
  return (
    primaryKey.includes(name) || byName.get(name)?.required === true || linkSpec?.from === name || linkSpec?.to === name
  )
}

const titles = ({ table, given }: MappedRow): string[] =>
  table.names.flatMap((name) => Object.values(given.get(name) ?? {}).filter((text) => text !== null))

function rememberNames({ table, given }: MappedRow, names: Set<string>, fullNames: Set<string>): void {
  for (const [index, name] of table.names.entries()) {
    const text = given.get(name)?.[name] ?? ''
    const each = table.byName.get(name)?.form.kind === 'list' ? text.split(';') : [text]
    for (const one of each.map((part) => part.trim())) {
      if (one.length >= 2) names.add(one)
      if (one.length >= 4 && index === 0) fullNames.add(one)
    }
  }
}

/** Text that people write freely: not a name, a code, a key or one of listed words. */
export const isFreeText = ({ name, form }: Column, { table }: MappedRow): boolean =>
  form.kind === 'text' && form.values === null && ![...table.names, ...table.codes, ...table.primaryKey].includes(name)
