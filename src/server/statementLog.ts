/** Tells the log of statements that took long or failed: the query log that Neo4j Community does not have. */
import type { Logger } from 'pino'
import type { Parameters, StatementReport } from '../database/database.ts'
import { warmUp } from './warmStatements.ts'

/** A person notices; most statements take a few milliseconds. */
const slowMs = 1_000

export const logStatements =
  (logger: Logger) =>
  ({ statement, parameters, rows, milliseconds, context, failed }: StatementReport): void => {
    const { requestId, operation } = context
    // Planning each statement for the first time is slow, and empty parameters may not fit it: nobody asked.
    if (operation === warmUp || (milliseconds < slowMs && !failed)) return
    const shape = shapeOf(parameters)
    const event = {
      requestId,
      operation,
      statement: statement.name,
      milliseconds: Math.round(milliseconds),
      rows,
      failed,
      shape,
    }
    logger.warn(event, failed ? 'statement failed' : 'slow statement')
  }

/** Enough to ask the same again in kind, nothing of what was asked. */
function shapeOf(parameters: Parameters): Record<string, string> {
  const entries = Object.entries(parameters).filter(([, value]) => value !== null)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? `list of ${value.length}` : typeof value]),
  )
}
