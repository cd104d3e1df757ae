/** Search by the names people use, on the Jinhua data: ranked exact, prefix, contained, similar; text is never query syntax. */
import { describe, expect, it } from 'vitest'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('jinhua')

async function search(text: string, kinds?: string[]): Promise<[string, string][]> {
  const query =
    'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 10) { nodes { matchedOn node { id } } } }'
  const { body } = await ask(fixture.api, query, { text, kinds })
  expect(body.errors).toBeUndefined()
  const { nodes } = (body.data as { search: { nodes: { matchedOn: string; node: { id: string } }[] } }).search
  return nodes.map(({ matchedOn, node }) => [matchedOn, node.id])
}

describe('search', () => {
  it.each([
    ['a short name', '零跑汽车'],
    ['an alias', '零跑科技'],
    ['full-width letters', 'Ｌｅａｐｍｏｔｏｒ'],
    ['pinyin', 'lingpao'],
    ['initials', 'lpqc'],
    ['a stock code', '9863.hk'],
    ['a name with spaces', ' 零 跑 汽 车 '],
  ])('finds a company by %s', async (_what, text) => {
    expect((await search(text))[0]).toEqual(['EXACT', 'Company:leapmotor'])
  })

  it('ranks exact before prefix before contained before similar', async () => {
    const order = ['EXACT', 'PREFIX', 'PHRASE', 'SIMILAR']
    const places = (await search('新能源汽车')).map(([matchedOn]) => order.indexOf(matchedOn))
    expect(places).toEqual(places.toSorted())
    expect(places[0]).toBe(0)
  })

  it('finds one character', async () => {
    expect((await search('锂', ['PRODUCT'])).map(([, id]) => id)).toContain('Product:p-lisalt')
  })

  it('looks among the kinds asked for only', async () => {
    const found = await search('零跑', ['PROJECT'])
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(([, id]) => id.startsWith('Project:'))).toBe(true)
  })

  it.each(['C++ (动力', 'a AND OR NOT', '"', '*:*', '零跑~2^9', '\\', '[a TO b]', '{', '/.*/', '&&||!'])(
    'takes %s for text',
    async (text) => {
      await search(text)
    },
  )

  it('refuses a text in which nothing is left', async () => {
    const { body } = await ask(fixture.api, '{ search(text: "  ") { more } }')
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('refuses more names than it resolves at once', async () => {
    const { body } = await ask(fixture.api, 'query ($names: [String!]!) { resolveNames(names: $names) { name } }', {
      names: Array(101).fill('零跑'),
    })
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_SIZE', limit: 100, found: 101 })
  })
})
