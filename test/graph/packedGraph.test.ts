/** The packed picture holds what the typed one does, in a third of the bytes. */
import { describe, expect, it } from 'vitest'
import type { PackedGraph } from '../../src/graph/supply/packedGraph.ts'
import { unpackGraph } from '../../web/src/packedGraph.ts'
import { ask } from '../setup/ask.ts'
import { served } from '../setup/testApi.ts'

const fixture = served('jinhua')

const typed = `graph(maxNodes: $maxNodes) {
  omitted
  nodes { id label name tier affiliation standings { standing links } degreeIn degreeOut hidden }
  links { id type source target standing basis product since asOf }
}`
const query = (field: string, direction: string) => `query ($maxNodes: Int) {
  company(by: { name: "零跑汽车" }) { network: ${direction}(depth: 3, status: [ACTIVE, PLANNED, UNRECORDED, ENDED]) { ${field} } }
}`

async function network<Field>(field: string, direction: string, maxNodes: number): Promise<Field> {
  const { body } = await ask(fixture.api, query(field, direction), { maxNodes })
  expect(body.errors).toBeUndefined()
  const { company } = body.data as { company: { network: Field } }
  return company.network
}

describe('a packed picture', () => {
  it.each([
    ['upstream', 300],
    ['upstream', 7],
    ['downstream', 300],
  ])('%s with %i nodes unpacks to the typed one', async (direction, maxNodes) => {
    const { graph } = await network<{ graph: { nodes: unknown[] } }>(typed, direction, maxNodes)
    const { packedGraph } = await network<{ packedGraph: PackedGraph }>(
      'packedGraph(maxNodes: $maxNodes)',
      direction,
      maxNodes,
    )
    expect(unpackGraph(packedGraph)).toEqual(graph)
    expect(graph.nodes.length).toBeGreaterThan(0)
    if (graph.nodes.length > 5)
      expect(JSON.stringify(packedGraph).length).toBeLessThan(JSON.stringify(graph).length / 2)
  })

  it('leads to the sources of all its links, each once', async () => {
    interface Answer {
      sources: { id: string }[]
      suppliers: { nodes: { links: { evidence: { sources: { id: string }[] } }[] }[] }
    }
    const { sources, suppliers } = await network<Answer>(
      'sources(maxNodes: $maxNodes) { id } suppliers(first: 100) { nodes { links { evidence { sources { id } } } } }',
      'upstream',
      300,
    )
    const towards = suppliers.nodes.flatMap((node) => node.links.flatMap(({ evidence }) => evidence.sources))
    expect(sources.map(({ id }) => id)).toEqual([...new Set(towards.map(({ id }) => id))].sort())
  })

  it('of another version is refused by the decoder with what to do', () => {
    const other = { version: 2 } as unknown as PackedGraph
    expect(() => unpackGraph(other)).toThrow('reload the page')
  })
})
