/** A network as a flat graph for drawing: answers.md 21. One statement; every link has both ends among the nodes. */
import { GraphQLError } from 'graphql'
import { limits } from '../../config.ts'
import { defineStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { affiliationOf, type SupplyNetwork } from './network.ts'
import { standingOf, standings } from './standing.ts'
import { readWithFragments } from './statements.ts'

/** What a screen shows without folding; the SDL says the same. */
const defaultNodes = 300

const statement = defineStatement('supply-graph', readWithFragments('supply-graph'))

type LinkRow = [
  id: string,
  target: string,
  standing: number,
  basis: string | null,
  product: string | null,
  since: string | null,
  asOf: string | null,
]
type NodeRow = [key: string, name: string, degreeIn: number, degreeOut: number, links: LinkRow[]]

export interface DrawnGraph {
  nodes: readonly ReturnType<typeof drawNode>[]
  links: readonly ReturnType<typeof drawLink>[]
  /** Companies of the answer that did not fit. */
  omitted: number
}

/** Nearer tiers first. Links inside the group that is treated as one are not drawn. */
export async function supplyGraph(
  network: SupplyNetwork,
  asked: number | null,
  context: QueryContext,
): Promise<DrawnGraph> {
  const maxNodes = asked ?? defaultNodes
  if (maxNodes < 1 || maxNodes > limits.traversalNodes) throw tooManyNodes(maxNodes)
  const drawn = network.chosen.slice(0, Math.max(0, maxNodes - network.roots.length))
  const tiers = new Map([
    ...network.roots.map((key) => [key, 0] as const),
    ...drawn.map(({ node, tier }) => [node.key, tier] as const),
  ])
  const rows = (await context.read(statement, {
    ...network.walk.linkParameters,
    keys: [...tiers.keys()],
  })) as readonly NodeRow[]
  const isInside = (source: string, target: string) => tiers.get(source) === 0 && tiers.get(target) === 0
  const links = rows.flatMap(([source, , , , out]) =>
    out.filter(([, target]) => !isInside(source, target)).map((row) => drawLink(source, row)),
  )
  return {
    nodes: rows.map((row) => drawNode(row, tiers.get(row[0]) ?? 0, links, network)),
    links,
    omitted: network.chosen.length - drawn.length,
  }
}

function drawLink(source: string, [id, target, standing, basis, product, since, asOf]: LinkRow) {
  return {
    id: `SUPPLIES:${id}`,
    type: 'SUPPLIES',
    source,
    target,
    standing: standingOf(standing),
    basis,
    product,
    since,
    asOf,
  }
}

function drawNode(
  [key, name, degreeIn, degreeOut]: NodeRow,
  tier: number,
  links: readonly ReturnType<typeof drawLink>[],
  network: SupplyNetwork,
) {
  const own = links.filter(({ source, target }) => source === key || target === key)
  return {
    id: key,
    label: 'Company',
    name,
    tier,
    affiliation: tier === 0 ? null : affiliationOf(network.affiliates, key),
    standings: standings
      .map((standing) => ({ standing, links: own.filter((link) => link.standing === standing).length }))
      .filter(({ links: count }) => count > 0),
    degreeIn,
    degreeOut,
    hidden: degreeIn + degreeOut - own.length,
  }
}

const tooManyNodes = (found: number) =>
  new GraphQLError(
    `maxNodes: ${found} is outside 1–${limits.traversalNodes}. Ask for at most ${limits.traversalNodes}.`,
    {
      extensions: { code: 'LIMIT_EXCEEDED', argument: 'maxNodes', limit: limits.traversalNodes, found },
    },
  )
