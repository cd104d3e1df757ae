/** The delivery is sound but the graph stands in the way: it changed meanwhile, or holds what a constraint forbids. */
import { Neo4jError } from 'neo4j-driver'

export class ImportConflict extends Error {
  override name = 'ImportConflict'
}

/**
 * An `ImportConflict` for a broken constraint (a node made by hand with the same id but no key) and for an index of somebody
 * else in the place of ours, undefined for all else.
 */
export function asConflict(cause: unknown): ImportConflict | undefined {
  if (cause instanceof ImportConflict) return cause
  const isBroken = cause instanceof Neo4jError && /Schema\.(Constraint|Index|Equivalent)/.test(cause.code)
  return isBroken ? new ImportConflict(cause.message, { cause }) : undefined
}
