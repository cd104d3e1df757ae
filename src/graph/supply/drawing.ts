/** What a picture of a supply network shows, as rows: companies, and the links between two of them. Two forms are made of it: `supplyGraph.ts`, `packedGraph.ts`. */
import { limits } from '../../config.ts'
import { defineStatement, readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import type { Affiliation } from './affiliates.ts'
import { affiliationOf, type SupplyNetwork } from './network.ts'
import { readWithFragments } from './statements.ts'

/** What a screen shows without folding; the SDL says the same. */
const defaultNodes = 300

const statement = defineStatement('supply-graph', readWithFragments('supply-graph'))
const productNames = readStatement('product-names')

type StoredLink = [
  id: string,
  target: number,
  standing: number,
  basis: string | null,
  product: string | null,
  since: string | null,
  asOf: string | null,
]
type StoredNode = [node: number, key: string, name: string, degreeIn: number, degreeOut: number, links: StoredLink[]]

export interface DrawnNode {
  key: string
  name: string
  tier: number
  /** Null for the company asked about. */
  affiliation: Affiliation | null
  degreeIn: number
  degreeOut: number
}

export interface DrawnLink {
  /** Id within its type. */
  id: string
  /** Places in the list of nodes. */
  source: number
  target: number
  /** Number of the standing. */
  standing: number
  basis: string | null
  /** Name of the product. */
  product: string | null
  since: string | null
  asOf: string | null
}

export interface Drawing {
  nodes: readonly DrawnNode[]
  links: readonly DrawnLink[]
  /** Companies of the answer that did not fit. */
  omitted: number
}

/** Nearer tiers first. Links inside the group that is treated as one are not drawn; beside several companies nobody has an affiliation. Throws LIMIT_EXCEEDED. */
export async function drawSupply(
  network: SupplyNetwork,
  asked: number | null,
  context: QueryContext,
): Promise<Drawing> {
  const maxNodes = within('maxNodes', asked ?? defaultNodes, limits.traversalNodes)
  const drawn = network.chosen.slice(0, Math.max(0, maxNodes - network.roots.length))
  const tiers = new Map<string, number>()
  for (const key of network.roots) tiers.set(key, 0)
  for (const { node, tier } of drawn) tiers.set(node.key, tier)
  const parameters = { ...network.walk.linkParameters, keys: [...tiers.keys()] }
  const [read, affiliates] = await Promise.all([context.read(statement, parameters), network.affiliates()])
  const rows = read as readonly StoredNode[]
  const isJoint = network.roots.length > 1 && !network.walk.group
  const nodes = rows.map(([, key, name, degreeIn, degreeOut]): DrawnNode => {
    const tier = tiers.get(key) ?? 0
    const affiliation = tier === 0 || isJoint ? null : affiliationOf(affiliates, key)
    return { key, name, tier, affiliation, degreeIn, degreeOut }
  })
  return { nodes, links: await readLinks(rows, nodes, isJoint, context), omitted: network.chosen.length - drawn.length }
}

async function readLinks(
  rows: readonly StoredNode[],
  nodes: readonly DrawnNode[],
  isJoint: boolean,
  context: QueryContext,
) {
  const places = new Map(rows.map(([node], place) => [node, place]))
  const names = await loadProductNames(rows, context)
  const links: DrawnLink[] = []
  for (const [source, row] of rows.entries()) {
    const isRoot = nodes[source]?.tier === 0 && !isJoint
    for (const [id, node, standing, basis, product, since, asOf] of row[5]) {
      const target = places.get(node)
      if (target === undefined || (isRoot && nodes[target]?.tier === 0)) continue
      const name = product === null ? null : (names.get(product) ?? null)
      links.push({ id, source, target, standing, basis, product: name, since, asOf })
    }
  }
  return links
}

async function loadProductNames(rows: readonly StoredNode[], context: QueryContext) {
  const ids = new Set<string>()
  for (const row of rows) for (const link of row[5]) if (link[4] !== null) ids.add(link[4])
  if (ids.size === 0) return new Map<string, string>()
  return new Map((await context.read(productNames, { ids: [...ids] })) as readonly [string, string][])
}
