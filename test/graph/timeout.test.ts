/** A traversal that does not finish in time is answered by the deepest one that does, and says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { DatabaseError } from '../../src/database/databaseError.ts'
import { coverageSentence } from '../../src/graph/supply/coverage.ts'
import { loadNetwork } from '../../src/graph/supply/network.ts'
import { readWalk } from '../../src/graph/supply/walk.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
})
afterAll(() => database.close())

/** The real database, whose traversals beyond a depth run out of time. */
const slowBeyond = (depth: number): Database => ({
  ...database,
  read: (statement, ...rest) => {
    const walked = Number(/^supply-network\.\w+\.(\d)/.exec(statement.name)?.[1] ?? 0)
    if (walked > depth) throw new DatabaseError('TIMEOUT', statement.name, false, new Error('too slow'))
    return database.read(statement, ...rest)
  },
})

describe('a traversal', () => {
  it('is answered one tier less deep when time runs out, as TIME', async () => {
    const context = createQueryContext(slowBeyond(2), {})
    const { coverage } = await loadNetwork('Company:anchor', readWalk('UPSTREAM', { depth: 4 }, '2026-02-13'), context)
    expect(coverage).toMatchObject({ stoppedBy: 'TIME', exhausted: false, depthReached: 2 })
    expect(coverageSentence(coverage, 'ZH')).toContain('超时，只查到第 2 层')
    expect(coverageSentence(coverage, 'EN')).toContain('Time ran out; answered to tier 2 only')
  })

  it('is an error when even one tier takes too long', async () => {
    const context = createQueryContext(slowBeyond(0), {})
    const walk = readWalk('UPSTREAM', { depth: 2 }, '2026-02-13')
    await expect(loadNetwork('Company:anchor', walk, context)).rejects.toMatchObject({ kind: 'TIMEOUT' })
  })
})
