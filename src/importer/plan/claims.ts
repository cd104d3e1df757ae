/**
 * A fact that several data sets state keeps what each of them says, so that the better statement shows, the other is not
 * lost, and either can be taken back. In: these claims. Out: the row to show and where they differ. Pure.
 */
import { type Cells, preparedColumns } from '../tables/prepared.ts'
import type { Column, Table } from '../tables/table.ts'
import { confidenceOf } from './confidence.ts'

/** What one data set says of a fact: prepared cells, those alone that are not null. */
export interface Claim {
  delivery: string
  cells: Cells
}

/** They speak of the statement itself, so they come from the claim that shows, together. */
const evidence = new Set(['basis', 'confidence', 'as_of', 'note', 'visibility'])

export const deliveriesOf = (stored: Cells | undefined): string[] => split(stored?.deliveries)

/** A fact that one data set states has no list of claims: what is stored is its claim. */
export function claimsOf(table: Table, stored: Cells): Claim[] {
  const claims = readClaims(stored)
  const said = new Set(claims.map(({ delivery }) => delivery))
  const unsaid = deliveriesOf(stored).filter((delivery) => !said.has(delivery))
  return [...claims, ...unsaid.map((delivery) => ({ delivery, cells: statedCells(table, stored) }))]
}

export const readClaims = (stored: Cells): Claim[] => JSON.parse(stored.claims ?? '[]') as Claim[]

/** The cells of columns, without keys, search keys and the rest that follows from them. */
export function statedCells(table: Table, cells: Cells): Cells {
  const names = table.columns.flatMap((column) => columnCells(column))
  return Object.fromEntries(names.flatMap((name) => (cells[name] == null ? [] : [[name, cells[name]]])))
}

/** `claims` has one entry at least; with a single one nothing is left to tell apart. */
export function mergeClaims(table: Table, unordered: readonly Claim[]): Cells {
  // By name, so that it does not matter which delivery came first.
  const claims = unordered.toSorted((a, b) => (a.delivery < b.delivery ? -1 : 1))
  const ranked = claims.toSorted((a, b) => trust(b) - trust(a) || lastDay(b).localeCompare(lastDay(a)))
  const merged: Cells = {}
  for (const column of table.columns) {
    const names = columnCells(column)
    const from = evidence.has(column.name) ? ranked[0] : ranked.find(({ cells }) => states(cells, names))
    for (const name of names) merged[name] = from?.cells[name] ?? null
  }
  if (table.byName.has('sources')) merged.sources = union(claims.flatMap(({ cells }) => split(cells.sources)))
  merged.deliveries = union(claims.map(({ delivery }) => delivery))
  merged.claims = claims.length > 1 ? JSON.stringify(claims) : null
  const conflicts = claims.length > 1 ? conflictsOf(table, ranked, merged) : []
  merged.conflicts = conflicts.length > 0 ? JSON.stringify(conflicts) : null
  return merged
}

/** What does not show: property, value, and who says so on what ground. */
function conflictsOf(table: Table, ranked: readonly Claim[], shown: Cells) {
  return table.columns.flatMap((column) => {
    const names = columnCells(column)
    if (evidence.has(column.name) || column.name === 'sources') return []
    return ranked
      .filter(({ cells }) => states(cells, names) && names.some((name) => (cells[name] ?? null) !== shown[name]))
      .map(({ delivery, cells }) => ({
        property: column.property,
        value: cells[`${column.name}_text`] ?? cells[column.name] ?? cells[`${column.name}_key`] ?? null,
        delivery,
        basis: cells.basis ?? null,
        asOf: cells.as_of ?? null,
        sources: split(cells.sources),
      }))
  })
}

const columnCells = (column: Column): string[] => preparedColumns(column).map(({ name }) => name)
const states = (cells: Cells, names: readonly string[]): boolean => names.some((name) => cells[name] != null)
const trust = ({ cells }: Claim): number => Number(cells.confidence ?? confidenceOf(cells.basis))
const lastDay = ({ cells }: Claim): string => cells.as_of_to ?? ''
const split = (cell: string | null | undefined): string[] => (cell ? cell.split(';') : [])
const union = (values: readonly string[]): string | null => [...new Set(values)].join(';') || null
