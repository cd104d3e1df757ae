/** Two companies that are one: what moves, what joins, what goes, and that a dry run only says so. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { readRuns } from '../../src/importer/ledger/readRuns.ts'
import { mergeEntities } from '../../src/importer/merge/mergeEntities.ts'
import { MergeRefused } from '../../src/importer/merge/planMerge.ts'
import { graphText } from '../setup/graphText.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
beforeAll(() => {
  database = testDatabase()
})
beforeEach(() => loadOnly(database, 'small'))
afterAll(() => database.close())

describe('merging', () => {
  it('moves the links of the one that goes, joins those that both have, keeps its names as aliases, and records it', async () => {
    const before = await graphText(database)
    const planned = await mergeEntities(database, 'Company:left', 'Company:right', { dryRun: true })
    expect(planned.run).toBeNull()
    expect(await graphText(database)).toBe(before)
    const done = await mergeEntities(database, 'Company:left', 'Company:right')
    expect(done).toMatchObject({ created: planned.created, changed: planned.changed, removed: planned.removed })
    expect(done.removed).toContain('Company:right')
    const session = database.writeSession()
    const { records } = await session.run(
      `MATCH (c:Company {id: 'left'})
       RETURN c.aliases AS aliases, c.name AS name, [(c)-[l:SUPPLIES]->(:Company {id: 'anchor'}) | l.id] AS links,
         EXISTS { (:Entity {key: 'Company:right'}) } AS still`,
    )
    await session.close()
    const [one] = records
    expect(one?.get('name')).toBe('乙制动有限公司')
    expect(one?.get('aliases')).toContain('丙制动有限公司')
    expect([...((one?.get('links') ?? []) as string[])].sort()).toEqual(['left>anchor>p-brake', 'left>anchor>p-steel'])
    expect(one?.get('still')).toBe(false)
    expect((await readRuns(database, 1))[0]).toMatchObject({ dataSet: 'merge', status: 'done' })
  })

  it('refuses what is not there, of two kinds, or pointed at by property', async () => {
    await expect(mergeEntities(database, 'Company:left', 'Company:nobody')).rejects.toThrow(MergeRefused)
    await expect(mergeEntities(database, 'Company:left', 'Park:inner')).rejects.toThrow(MergeRefused)
    await expect(mergeEntities(database, 'Product:p-brake', 'Product:p-steel')).rejects.toThrow(MergeRefused)
  })
})
