import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { translateDatabaseError } from './databaseError.ts'

/** As the driver makes it of what the server says. */
const failure = (code: string) =>
  translateDatabaseError(
    Object.assign(Object.create(Neo4jError.prototype), { code, message: 'it failed' }),
    'a-statement',
  )

describe('what Neo4j says', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'MEMORY'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'OVERLOADED'],
    ['ServiceUnavailable', 'UNAVAILABLE'],
    ['Neo.ClientError.Transaction.Terminated', 'UNAVAILABLE'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'UNAVAILABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'DEFECT'],
  ])('%s is %s', (code, kind) => {
    expect(failure(code).kind).toBe(kind)
  })
})
