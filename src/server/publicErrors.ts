/** What a client learns of an error: our own GraphQL errors as they are, database trouble by kind, everything else masked. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DatabaseError, type DatabaseErrorKind } from '../database/databaseError.ts'

const databaseMessages: Record<DatabaseErrorKind, { code: string; message: string }> = {
  UNAVAILABLE: {
    code: 'DATABASE_UNAVAILABLE',
    message: '数据库暂时不可用，请稍后再试。 The database does not answer; try again in a few seconds.',
  },
  OVERLOADED: {
    code: 'OVERLOADED',
    message: '请求过多，请稍后再试。 Too many requests at once; try again in a few seconds.',
  },
  TIMEOUT: {
    code: 'TIMEOUT',
    message:
      '查询超时，请缩小范围或减少层数。 The question took too long: ask for fewer tiers, rows or a narrower filter.',
  },
  MEMORY: {
    code: 'TIMEOUT',
    message:
      '查询过大，请缩小范围或减少层数。 The question needs too much memory: ask for fewer tiers, rows or a narrower filter.',
  },
  DEFECT: { code: 'INTERNAL', message: '内部错误。 Internal error.' },
}

/** Codes that speak of the whole request, and the HTTP status that says so too. */
export const statusOfCode: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMEOUT: 504,
  INTERNAL: 500,
}

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof DatabaseError) return { ...formatted, ...masked(databaseMessages[cause.kind]) }
  // An error of graphql-js or of ours has no other original error beneath it.
  if (cause instanceof GraphQLError) return withOwnCode(formatted)
  return { ...formatted, ...masked(databaseMessages.DEFECT) }
}

function withOwnCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { refusedAs, ...extensions } = formatted.extensions ?? {}
  return refusedAs === undefined ? formatted : { ...formatted, extensions: { ...extensions, code: refusedAs } }
}

const masked = ({ code, message }: { code: string; message: string }) => ({ message, extensions: { code } })

/** True for what a person who runs the server should see in the log. */
export const isUnexpected = (error: GraphQLError): boolean =>
  error.originalError !== undefined && error.originalError !== null && !(error.originalError instanceof GraphQLError)
