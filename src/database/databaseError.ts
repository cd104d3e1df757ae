/** What can go wrong between us and Neo4j, in the few kinds that a caller treats differently. */
import { Neo4jError } from 'neo4j-driver'
import { LostStatement } from './lostStatement.ts'
import { NoAnswer } from './within.ts'

export type DatabaseErrorKind = 'UNAVAILABLE' | 'OVERLOADED' | 'TIMEOUT' | 'MEMORY' | 'DEFECT'

export class DatabaseError extends Error {
  override name = 'DatabaseError'
  readonly kind: DatabaseErrorKind
  /** True when the same statement may succeed at once on another connection. */
  readonly retryable: boolean

  constructor(kind: DatabaseErrorKind, statement: string, retryable: boolean, cause: unknown) {
    super(`${kind} in ${statement}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.kind = kind
    this.retryable = retryable
  }
}

/** Error codes: Neo4j status codes reference; N/A is the driver's own code for a pool without a free connection. */
export function translateDatabaseError(cause: unknown, statement: string): DatabaseError {
  const code = cause instanceof Neo4jError ? cause.code : ''
  if (code.includes('TransactionTimedOut')) return new DatabaseError('TIMEOUT', statement, false, cause)
  if (code.includes('MemoryPoolOutOfMemory')) return new DatabaseError('MEMORY', statement, false, cause)
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.includes('DatabaseUnavailable')) {
    return new DatabaseError('UNAVAILABLE', statement, true, cause)
  }
  // Ended from outside: the server stops, or whoever runs it ended the transaction.
  if (/Transaction\.(Terminated|LockClientStopped)$/.test(code))
    return new DatabaseError('UNAVAILABLE', statement, false, cause)
  // The driver reads the first bytes of a connection as one piece; where the network breaks them apart it reads past their end.
  if (cause instanceof RangeError) return new DatabaseError('UNAVAILABLE', statement, true, cause)
  // What was asked of a pool that has just been replaced.
  const isClosed = code === 'N/A' && cause instanceof Error && /closed/.test(cause.message)
  if (cause instanceof NoAnswer || isClosed)
    return new DatabaseError('UNAVAILABLE', statement, isClosed || cause instanceof LostStatement, cause)
  if (code === 'N/A' && cause instanceof Error && cause.message.includes('acquisition timed out')) {
    return new DatabaseError('OVERLOADED', statement, false, cause)
  }
  if (code.startsWith('Neo.TransientError')) return new DatabaseError('OVERLOADED', statement, true, cause)
  return new DatabaseError('DEFECT', statement, false, cause)
}
