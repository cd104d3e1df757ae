/**
 * Turns the answer of `packedGraph` into what `graph` gives. In: the packed rows. Out: nodes and links with ids, ready to draw.
 * Copy it into a front end of your own: it needs nothing but the types that it names.
 */
import type { PackedGraph } from '../../src/graph/supply/packedGraph.ts'

type Standing = PackedGraph['standings'][number]

export interface GraphNode {
  id: string
  label: string
  name: string
  tier: number
  affiliation: PackedGraph['nodes'][number][3]
  standings: { standing: Standing; links: number }[]
  degreeIn: number
  degreeOut: number
  hidden: number
}

export interface GraphLink {
  id: string
  type: string
  source: string
  target: string
  standing: Standing
  basis: string | null
  product: string | null
  since: string | null
  asOf: string | null
}

export function unpackGraph(packed: PackedGraph): { nodes: GraphNode[]; links: GraphLink[]; omitted: number } {
  const { version, label, type, standings, products, omitted } = packed
  if (version !== 1)
    throw new Error(`This page reads version 1 of packed graphs, the server sent ${version}: reload the page.`)
  const standingAt = (place: number): Standing => {
    const standing = standings[place]
    if (!standing) throw new Error(`The packed graph has no standing ${place}.`)
    return standing
  }
  const counts = packed.nodes.map(() => standings.map(() => 0))
  const ids = packed.nodes.map(([id]) => id)
  const bare = ids.map((id) => id.slice(id.indexOf(':') + 1))
  const links = packed.links.map(([source, target, standing, product, basis, since, asOf, id]): GraphLink => {
    for (const place of [source, target]) {
      const own = counts[place]
      if (own) own[standing] = (own[standing] ?? 0) + 1
    }
    return {
      id: `${type}:${id.startsWith('>') ? `${bare[source]}>${bare[target]}${id}` : id}`,
      type,
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      standing: standingAt(standing),
      basis,
      product: product === null ? null : (products[product] ?? null),
      since,
      asOf,
    }
  })
  const nodes = packed.nodes.map(([id, name, tier, affiliation, degreeIn, degreeOut], place): GraphNode => {
    const own = counts[place] ?? []
    return {
      id,
      label,
      name,
      tier,
      affiliation,
      standings: standings.flatMap((standing, number) => {
        const found = own[number] ?? 0
        return found > 0 ? [{ standing, links: found }] : []
      }),
      degreeIn,
      degreeOut,
      hidden: degreeIn + degreeOut - own.reduce((sum, count) => sum + count, 0),
    }
  })
  return { nodes, links, omitted }
}
