/** How a command ends, by class of failure, so that a script can tell what to do next; and what a person is told. */
import { GraphQLError } from 'graphql'
import { ConfigError } from '../config.ts'
import { DatabaseError } from '../database/databaseError.ts'
import { statusOfCode } from '../errorCodes.ts'
import { ImportInterrupted } from '../importer/interrupted.ts'
import { ImportConflict } from '../importer/write/importConflict.ts'
import { AnswerError } from '../questions/runQuestion.ts'

export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  rejected: 3,
  databaseUnavailable: 4,
  conflict: 5,
  interrupted: 130,
} as const

export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError) return exitCodes.usage
  if (error instanceof GraphQLError) return exitCodes.usage
  if (error instanceof AnswerError) return exitCodeOfAnswer(error)
  if (error instanceof ImportConflict) return exitCodes.conflict
  if (error instanceof ImportInterrupted) return exitCodes.interrupted
  const unavailable = error instanceof DatabaseError && (error.kind === 'UNAVAILABLE' || error.kind === 'OVERLOADED')
  return unavailable ? exitCodes.databaseUnavailable : exitCodes.internal
}

/** A name that nobody has is a matter of usage, like a wrong option. */
function exitCodeOfAnswer({ errors }: AnswerError): number {
  const codes = errors.map(({ extensions }) => extensions?.code)
  if (codes.includes('DATABASE_UNAVAILABLE') || codes.includes('OVERLOADED')) return exitCodes.databaseUnavailable
  return codes.some((code) => (statusOfCode(code) ?? 0) >= 500) ? exitCodes.internal : exitCodes.usage
}

/** The way out stands before the detail. */
export function messageOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  if (exitCodeOf(error) !== exitCodes.databaseUnavailable) return detail
  return `连不上数据库：请看 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD_FILE 是否正确，服务是否在运行。 The database does not answer: check these settings and that it runs.\n${detail}`
}
