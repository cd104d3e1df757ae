/** What a picture of a supply network shows, as rows: companies, and the links between two of them. Two forms are made of it: `supplyGraph.ts`, `packedGraph.ts`. */
import { limits } from '../../config.ts'
import { readStatement } from '../../database/statement.ts'
import type { Projection } from '../../relations/columns.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import type { Affiliates, Affiliation } from './affiliates.ts'
import type { NearestNetwork } from './nearest.ts'
import { affiliationOf, type SupplyNetwork } from './network.ts'
import { graphStatement, sourcesStatement } from './statements.ts'

/** What a screen shows without folding; the SDL says the same. */
const defaultNodes = 300

const productNames = readStatement('product-names')

type StoredLink = [
  id: string,
  partner: number,
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

/** What is drawn: all of a network, or no more of it than its nearest companies. */
export type Drawable = Pick<SupplyNetwork, 'walk' | 'roots' | 'affiliates' | 'nearest' | 'total'>

/** Nearer tiers first. Links inside the group that is treated as one are not drawn; beside several companies nobody has an affiliation. Throws LIMIT_EXCEEDED. */
export async function drawSupply(
  network: Drawable,
  asked: number | null,
  shown: { affiliation: boolean; omitted: boolean },
  context: QueryContext,
): Promise<Drawing> {
  const most = nodesOf(asked)
  const [drawn, total] = await Promise.all([network.nearest(most), shown.omitted ? network.total() : 0])
  const tiers = new Map(drawn.map(({ tier, company }) => [company.id, tier]))
  const parameters = { ...network.walk.linkParameters, keys: [...tiers.keys()] }
  const [read, affiliates] = await Promise.all([
    context.read(graphStatement(network.walk), parameters),
    shown.affiliation ? network.affiliates() : none,
  ])
  const rows = read as readonly StoredNode[]
  const isJoint = hasSeveralRoots(network)
  const nodes = rows.map(([, key, name, degreeIn, degreeOut]): DrawnNode => {
    const tier = tiers.get(key) ?? 0
    const affiliation = tier === 0 || isJoint ? null : affiliationOf(affiliates, key)
    return { key, name, tier, affiliation, degreeIn, degreeOut }
  })
  const omitted = total - (drawn.length - network.roots.length)
  const partnersSupply = network.walk.direction === 'UPSTREAM'
  return { nodes, links: await readLinks(rows, nodes, { isJoint, partnersSupply }, context), omitted }
}

/** Ids of the sources behind the links of that picture, each once. Throws LIMIT_EXCEEDED. */
export async function drawnSources(network: Drawable, asked: number | null, context: QueryContext): Promise<string[]> {
  const drawn = await network.nearest(nodesOf(asked))
  const apart = hasSeveralRoots(network) ? [] : network.roots
  const parameters = { ...network.walk.linkParameters, keys: drawn.map(({ company }) => company.id), apart }
  return ((await context.read(sourcesStatement(network.walk), parameters)) as readonly [string][]).map(([id]) => id)
}

/** The companies of a picture alone, and how many did not fit where that is asked for. Throws LIMIT_EXCEEDED. */
export async function drawCompanies(
  network: NearestNetwork,
  asked: number | null,
  shown: { affiliation: boolean; omitted: boolean },
  columns: Projection,
) {
  const [drawn, total, affiliates] = await Promise.all([
    network.nearest(nodesOf(asked), columns),
    shown.omitted ? network.total() : 0,
    shown.affiliation ? network.affiliates() : none,
  ])
  const nodes = drawn.map(({ tier, company }) =>
    Object.assign(company, {
      label: 'Company',
      tier,
      affiliation: tier === 0 ? null : affiliationOf(affiliates, company.id),
    }),
  )
  return { nodes, links: [], omitted: total - (drawn.length - network.roots.length) }
}

const none: Affiliates = new Map()

const nodesOf = (asked: number | null): number => within('maxNodes', asked ?? defaultNodes, limits.traversalNodes)

/** Several companies were asked about; a group is treated as one. */
const hasSeveralRoots = ({ roots, walk }: Drawable): boolean => roots.length > 1 && !walk.group

async function readLinks(
  rows: readonly StoredNode[],
  nodes: readonly DrawnNode[],
  { isJoint, partnersSupply }: { isJoint: boolean; partnersSupply: boolean },
  context: QueryContext,
) {
  const places = new Map(rows.map(([node], place) => [node, place]))
  const names = await loadProductNames(rows, context)
  const links: DrawnLink[] = []
  for (const [own, row] of rows.entries()) {
    const isRoot = nodes[own]?.tier === 0 && !isJoint
    for (const [id, node, standing, basis, product, since, asOf] of row[5]) {
      const partner = places.get(node)
      if (partner === undefined || (isRoot && nodes[partner]?.tier === 0)) continue
      const [source, target] = partnersSupply ? [partner, own] : [own, partner]
      const name = product === null ? null : (names.get(product) ?? null)
      links.push({ id, source, target, standing, basis, product: name, since, asOf })
    }
  }
  return links.sort(bySource)
}

const bySource = (a: DrawnLink, b: DrawnLink): number => a.source - b.source || (a.id < b.id ? -1 : 1)

async function loadProductNames(rows: readonly StoredNode[], context: QueryContext) {
  const ids = new Set<string>()
  for (const row of rows) for (const link of row[5]) if (link[4] !== null) ids.add(link[4])
  if (ids.size === 0) return new Map<string, string>()
  return new Map((await context.read(productNames, { ids: [...ids] })) as readonly [string, string][])
}
