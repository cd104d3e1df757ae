/** A node that somebody made in cypher-shell, without keys or search terms, is found by its name all the same. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('small', {
  made: ["CREATE (:Company {id: 'by-hand', name: '手工录入企业', note: '现场所记'})"],
  removed: "MATCH (n:Company {id: 'by-hand'}) DELETE n",
})

describe('a node made by hand', () => {
  it('is found by its name', async () => {
    const { body } = await ask(
      fixture.api,
      '{ company(by: {name: "手工录入企业"}) { id name evidence { note sources { id } } } }',
    )
    expect(body.data?.company).toEqual({
      id: 'Company:by-hand',
      name: '手工录入企业',
      evidence: { note: '现场所记', sources: [] },
    })
  })

  it('is found by search, by parts of its name', async () => {
    const { body } = await ask(fixture.api, '{ search(text: "手工录入") { nodes { matchedOn node { id } } } }')
    expect(body.data?.search).toEqual({ nodes: [{ matchedOn: 'SIMILAR', node: { id: 'Company:by-hand' } }] })
  })

  it('is found by its id, and has a supply network that says that nothing is recorded', async () => {
    expect((await ask(fixture.api, '{ node(id: "Company:by-hand") { id } }')).body.data).toEqual({
      node: { id: 'Company:by-hand' },
    })
    const { body } = await ask(fixture.api, '{ company(by: {id: "by-hand"}) { upstream { coverage { sentence } } } }')
    expect(body.data).toEqual({
      company: { upstream: { coverage: { sentence: '没有供应商记录；未记录不等于没有。' } } },
    })
  })
})
