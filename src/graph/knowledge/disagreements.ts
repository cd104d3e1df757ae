/** Where facts disagree or are old: conflicting observations, and links whose evidence has aged. */
import { defineStatement, readStatement, readStatementFile } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface Conflict {
  indicator: string
  about: string
  period: string | null
  observations: readonly string[]
}

const conflictsStatement = readStatement('conflicts')

export async function conflicts(about: string | null, context: QueryContext): Promise<Conflict[]> {
  const rows = (await context.read(conflictsStatement, { about })) as readonly [
    string,
    string,
    string | null,
    string[],
  ][]
  return rows.map(([indicator, of, period, observations]) => ({ indicator, about: of, period, observations }))
}

export const ageingLinks = ['SUPPLIES', 'LOCATED_IN', 'ACTIVE_IN', 'OWNS'] as const
export type AgeingLink = (typeof ageingLinks)[number]

export interface StaleFact {
  id: string
  kind: AgeingLink
  node: string
  target: string
  asOf: string
}

const staleFile = readStatementFile('stale-links')
const staleStatements = new Map(
  ageingLinks.map((type) => [type, defineStatement(`stale.${type}`, staleFile.replace(':SUPPLIES]', `:${type}]`))]),
)
const mostStale = 100

export async function stale(before: string, kinds: readonly AgeingLink[], context: QueryContext): Promise<StaleFact[]> {
  const pages = await Promise.all(
    [...new Set(kinds)].flatMap((kind) => {
      const statement = staleStatements.get(kind)
      return statement ? [context.read(statement, { before })] : []
    }),
  )
  const rows = pages.flat() as unknown as [AgeingLink, string, string, string, string][]
  return rows
    .map(([kind, id, node, target, asOf]) => ({ kind, id: `${kind}:${id}`, node, target, asOf }))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .slice(0, mostStale)
}
