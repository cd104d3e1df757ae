/** Every connection that the SDL declares pages forwards to the same rows whatever the page size. Parents are found in the Jinhua data. */
import { describe, expect, it } from 'vitest'
import { type LinkField, readDeclarations } from '../../src/relations/declarations.ts'
import { throughPattern } from '../../src/relations/linkStatement.ts'
import { readSchemaDocument } from '../../src/resolvers/schema.ts'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const declarations = readDeclarations(readSchemaDocument())
const links = declarations.links.filter(({ many }) => many)
const fixture = served('jinhua')

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The parent with the most rows up to 12, so that small pages stay few; null where the data has none. */
async function parentOf({ parent, relationship, direction, through, targets }: LinkField): Promise<string | null> {
  const start = through ? `(n)<-${throughPattern(through)}-()` : '(n)'
  const link = direction === 'IN' ? `<-[r:${relationship}]-` : `-[r:${relationship}]->`
  const session = fixture.database.writeSession()
  try {
    const text = `MATCH (n:${parent}) WITH n, COUNT { MATCH ${start}${link}(m:${targets.join('|')}) RETURN DISTINCT m } AS rows
      WHERE rows > 0 RETURN n.key AS key ORDER BY rows > 12, abs(rows - 12), key LIMIT 1`
    const { records } = await session.run(text)
    return (records[0]?.get('key') as string | undefined) ?? null
  } finally {
    await session.close()
  }
}

async function follow(
  query: (paging: string) => string,
  pick: (data: Record<string, unknown>) => Page,
  size: number,
): Promise<string[]> {
  const ids: string[] = []
  let paging = `first: ${size}`
  for (;;) {
    const { body } = await ask(fixture.api, query(paging))
    expect(body.errors).toBeUndefined()
    const { nodes, pageInfo } = pick(body.data ?? {})
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) return ids
    paging = `first: ${size}, after: "${pageInfo.endCursor}"`
  }
}

const fields = 'nodes { id } pageInfo { hasNextPage endCursor }'

describe('a declared connection', () => {
  it.each(links.map((link) => [`${link.parent}.${link.field}`, link] as const))(
    '%s pages to the same rows',
    async (_name, link) => {
      const parent = await parentOf(link)
      if (!parent) return
      const query = (paging: string) =>
        `{ node(id: "${parent}") { ... on ${link.parent} { ${link.field}(${paging}) { ${fields} } } } }`
      const pick = (data: Record<string, unknown>) => (data.node as Record<string, Page>)[link.field] as Page
      const whole = await follow(query, pick, 100)
      for (const size of [1, 2, 7]) expect(await follow(query, pick, size)).toEqual(whole)
    },
  )

  it.each(declarations.lists.map(({ field }) => field))('%s pages to the same rows', async (field) => {
    const query = (paging: string) => `{ ${field}(${paging}) { ${fields} } }`
    const pick = (data: Record<string, unknown>) => data[field] as Page
    const whole = await follow(query, pick, 100)
    expect(await follow(query, pick, 23)).toEqual(whole)
    expect(new Set(whole).size).toBe(whole.length)
  })

  it('is met by rows for most of what is declared', async () => {
    const parents = await Promise.all(links.map(parentOf))
    expect(parents.filter((parent) => parent !== null).length).toBeGreaterThan(links.length * 0.8)
  })
})
