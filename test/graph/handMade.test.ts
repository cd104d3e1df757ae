/** A node that somebody made in cypher-shell, without keys or search terms, is found by its name all the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
  await write("CREATE (:Company {id: 'by-hand', name: '手工录入企业', note: '现场所记'})")
  api = await startTestApi(database)
})
afterAll(async () => {
  await write("MATCH (n:Company {id: 'by-hand'}) DELETE n")
  await api.stop()
  await database.close()
})

async function write(text: string): Promise<void> {
  const session = database.writeSession()
  await session.run(text)
  await session.close()
}

describe('a node made by hand', () => {
  it('is found by its name', async () => {
    const { body } = await ask(
      api,
      '{ company(by: {name: "手工录入企业"}) { id name evidence { note sources { id } } } }',
    )
    expect(body.data?.company).toEqual({
      id: 'Company:by-hand',
      name: '手工录入企业',
      evidence: { note: '现场所记', sources: [] },
    })
  })

  it('is found by search, by parts of its name', async () => {
    const { body } = await ask(api, '{ search(text: "手工录入") { nodes { matchedOn node { id } } } }')
    expect(body.data?.search).toEqual({ nodes: [{ matchedOn: 'SIMILAR', node: { id: 'Company:by-hand' } }] })
  })

  it('is found by its id, and has a supply network that says that nothing is recorded', async () => {
    expect((await ask(api, '{ node(id: "Company:by-hand") { id } }')).body.data).toEqual({
      node: { id: 'Company:by-hand' },
    })
    const { body } = await ask(api, '{ company(by: {id: "by-hand"}) { upstream { coverage { sentence } } } }')
    expect(body.data).toEqual({
      company: { upstream: { coverage: { sentence: '没有供应商记录；未记录不等于没有。' } } },
    })
  })
})
