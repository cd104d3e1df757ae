/** Plans every statement once, so that the first user does not wait for the planner: a cold plan costs up to 400 ms. */
import type { Database, Parameters } from '../database/database.ts'
import { allStatements, type Statement } from '../database/statement.ts'

/** The operation that these reads belong to. */
export const warmUp = 'warm-up'

/** What few ask for waits for them: planning takes the processor from those who ask at the start. */
const rare = /\.totalCount$|\.[456](\.|$)|\.group$/

/** Each runs on values that match nothing; a statement that fails here will tell whoever asks for it. */
export async function warmStatements(database: Database): Promise<void> {
  for (const statement of allStatements().filter(({ name }) => !rare.test(name))) {
    await database.read(statement, usualParameters(statement), { operation: warmUp }).catch(() => undefined)
  }
}

/**
 * Neo4j keeps a plan for the types of the parameters too, and for texts and lists by the order of magnitude of their size: with
 * nulls or empty lists another plan would be warm than the one that is used. Filters are usually not given.
 */
export function usualParameters({ text }: Statement): Parameters {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))
  return Object.fromEntries(
    [...names].map((name) => {
      const isFilter = text.includes(`$${name} IS NULL`) || text.includes(`$${name} IS NOT NULL`)
      return [name, isFilter ? null : (usual[name] ?? noKey)]
    }),
  )
}

const noKey = 'Company:liantu-warm-up'
const day = '2026-01-01'
const usual: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    ['abouts', 'zones', 'places', 'ids', 'keys', 'roots', 'terms', 'tables', 'counted', 'apart'].map((name) => [
      name,
      [noKey],
    ]),
  ),
  ...Object.fromEntries(['today', 'oldBefore', 'notEndedBefore', 'knownBy'].map((name) => [name, day])),
  ...Object.fromEntries(['limit', 'maxNodes', 'room', 'fromTier', 'most', 'depth', 'ways'].map((name) => [name, 1])),
  pairs: [[noKey, [noKey]]],
  asked: [[noKey, noKey, noKey]],
  statuses: ['active', 'planned', 'unrecorded'],
  labels: ['Company'],
  kinds: ['project'],
  nodeProperties: ['name', 'kind'],
  properties: ['key', 'name'],
  linkProperties: [],
  cursors: false,
  // Lucene reads it.
  query: 'liantu',
}
