import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../database/databaseError.ts'
import { refusalOf } from './publicErrors.ts'
import { Refusal } from './refusal.ts'

describe('what a client learns where no GraphQL answers', () => {
  it.each([
    ['UNAVAILABLE', 'DATABASE_UNAVAILABLE', 503],
    ['OVERLOADED', 'OVERLOADED', 503],
    ['TIMEOUT', 'TIMEOUT', 504],
    ['DEFECT', 'INTERNAL', 500],
  ] as const)('is the kind of trouble of the database: %s', (kind, code, status) => {
    expect(refusalOf(new DatabaseError(kind, 'x', false, new Error('secret')))).toMatchObject({ code, status })
  })

  it('is our own refusal as it stands, and nothing of anything else', () => {
    const own = new Refusal('NO_SUCH_PAGE', { found: '/x' })
    expect(refusalOf(own)).toBe(own)
    expect(refusalOf(new Error('secret')).toBody('1')).not.toContain('secret')
  })
})
