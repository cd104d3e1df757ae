/** What a client learns of an error: our own GraphQL errors as they are, database trouble by kind, everything else masked. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { limits } from '../config.ts'
import { DatabaseError, type DatabaseErrorKind } from '../database/databaseError.ts'
import { type ErrorCodeName, errorCodes, errorMessage } from '../errorCodes.ts'
import { Refusal } from './refusal.ts'

/** What Apollo writes where an error has no code. */
const uncoded = 'INTERNAL_SERVER_ERROR'

const databaseCodes: Readonly<Record<DatabaseErrorKind, ErrorCodeName>> = {
  UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  OVERLOADED: 'OVERLOADED',
  TIMEOUT: 'TIMEOUT',
  MEMORY: 'TOO_MUCH_MEMORY',
  DEFECT: 'INTERNAL',
}

/** The same for what is no GraphQL answer: catalogue and downloads. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return new Refusal(error instanceof DatabaseError ? databaseCodes[error.kind] : 'INTERNAL')
}

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof DatabaseError) return { ...formatted, ...masked(databaseCodes[cause.kind]) }
  // An error of graphql-js or of ours has no other original error beneath it.
  if (cause instanceof GraphQLError) return withOwnCode(formatted)
  return { ...formatted, ...masked('INTERNAL') }
}

/** The same for an error that compiled code collected: Apollo formats those of graphql-js itself, with a code for what has none. */
export function formatExecutionError(error: GraphQLError): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions?.code ?? uncoded }
  return formatError({ ...error.toJSON(), extensions }, error)
}

function withOwnCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (isTokenLimit(formatted)) {
    const details = { limit: limits.tokens }
    return { message: errorMessage('TOO_MANY_TOKENS', details), extensions: { code: 'TOO_MANY_TOKENS', ...details } }
  }
  if (formatted.message === 'Validation aborted.') {
    return { message: errorMessage('TOO_MANY_REPEATS'), extensions: { code: 'TOO_MANY_REPEATS' } }
  }
  if (isOfArgument(formatted)) {
    const asInput = { ...formatted, extensions: { code: 'BAD_USER_INPUT' } }
    return { ...asInput, message: inBothLanguages(asInput) }
  }
  if (formatted.extensions?.code === uncoded) return { ...formatted, ...masked('INTERNAL') }
  const { refusedAs, ...extensions } = formatted.extensions ?? {}
  if (refusedAs !== undefined) return { ...formatted, extensions: { ...extensions, code: refusedAs } }
  return { ...formatted, message: inBothLanguages(formatted) }
}

/** What graphql-js says itself is English: the Chinese of its code opens it. Quoted texts are the caller's own. */
function inBothLanguages({ message, extensions }: GraphQLFormattedError): string {
  const code = String(extensions?.code)
  const hasChinese = /[\u4e00-\u9fff]/.test(message.replaceAll(/"(?:\\.|[^"\\])*"/g, ''))
  return hasChinese || !Object.hasOwn(errorCodes, code) ? message : `${errorCodes[code as ErrorCodeName].zh} ${message}`
}

/** graphql-js stops counting at the limit and tells so only in words; so it does when comparing repeated fields takes too long. */
const isTokenLimit = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted')

/** `Argument "by" has invalid value …`, without a code: a null variable where a @oneOf input takes none, which only execution sees. */
const isOfArgument = ({
  message,
  extensions,
}: Pick<GraphQLError, 'message'> & Pick<GraphQLFormattedError, 'extensions'>): boolean =>
  (extensions?.code ?? uncoded) === uncoded && message.startsWith('Argument "')

const masked = (code: ErrorCodeName) => ({ message: errorMessage(code), extensions: { code } })

/** True for what a person who runs the server should see in the log. */
export const isUnexpected = (error: GraphQLError): boolean =>
  error.originalError && !(error.originalError instanceof GraphQLError) ? true : isDefect(error)

/** A stored value that the schema has no place for: graphql-js says so of a field, without a code. */
const isDefect = (error: GraphQLError): boolean =>
  error.path !== undefined && error.extensions?.code === undefined && !isOfArgument(error)
