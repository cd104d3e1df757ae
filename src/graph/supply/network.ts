/**
 * The skeleton of a supply network. In: a company, or several, and a walk. Out: who was reached, at which tier, over which links,
 * as keys and numbers only; names and facts are loaded for the page or picture that shows them.
 */
import { GraphQLError } from 'graphql'
import type { QueryContext } from '../../relations/queryContext.ts'
import { type Affiliates, type Affiliation, loadAffiliates } from './affiliates.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Member, type NetworkNode, type Reached, reach } from './reach.ts'
import { networkStatement } from './statements.ts'
import { deepestInTime, type Walk } from './walk.ts'

export interface SupplyNetwork {
  walk: Walk
  /** Keys at tier 0: the company asked about, with `group` also what it controls; in a joint network all that were asked about. */
  roots: readonly string[]
  reached: Reached
  /** Those that the filters choose: what lists and counts show. */
  chosen: readonly Member[]
  /** Read when first asked for: most answers do not tell them. */
  affiliates(): Promise<Affiliates>
  coverage: Coverage
  /** The company asked about, what is treated as one with it, and the nearest of those chosen, `limit` in all. */
  nearest(limit: number): Promise<readonly Placed[]>
  total(): Promise<number>
}

/** A company and its tier: what a picture needs to know. */
export interface Placed {
  tier: number
  company: { id: string }
}

/** Of several companies: who is reached from any of them, and what each reaches by itself. */
export interface JointNetwork extends SupplyNetwork {
  seeds: readonly { company: string; reached: Reached }[]
}

export async function loadNetwork(company: string, walk: Walk, context: QueryContext): Promise<SupplyNetwork> {
  const affiliates = () => loadAffiliates(company, context)
  const controlled = walk.group ? controlledBy(await affiliates()) : []
  const roots = [company, ...controlled]
  const [known, skeleton] = await Promise.all([
    walk.affiliation ? affiliates() : undefined,
    loadSkeleton(roots, walk, context),
  ])
  const reached = reach(skeleton.nodes, roots, walk.maxNodes, skeleton.depth)
  const chosen = reached.members.filter(
    ({ node }) => node.chosen && (!known || walk.affiliation?.has(affiliationOf(known, node.key))),
  )
  const coverage = coverageOf(reached, { ...walk, depth: skeleton.depth }, skeleton.depth < walk.depth)
  return {
    walk,
    roots,
    reached,
    chosen,
    affiliates,
    coverage,
    ...nearestOf(roots, chosen),
  }
}

const nearestOf = (roots: readonly string[], chosen: readonly Member[]): Pick<SupplyNetwork, 'nearest' | 'total'> => ({
  nearest: async (limit) => [
    ...roots.map((id) => ({ tier: 0, company: { id } })),
    ...chosen
      .slice(0, Math.max(0, limit - roots.length))
      .map(({ node, tier }) => ({ tier, company: { id: node.key } })),
  ],
  total: async () => chosen.length,
})

/**
 * One statement for all seeds. What one of them reaches by itself is found in the same rows: a company on its way is nearer to some
 * seed than the depth, so all its links are there. Throws NOT_FOUND for a seed that nobody recorded.
 */
export async function loadJointNetwork(
  companies: readonly string[],
  walk: Walk,
  context: QueryContext,
): Promise<JointNetwork> {
  const roots = [...new Set(companies)]
  const skeleton = await loadSkeleton(roots, walk, context)
  const known = new Set(skeleton.nodes.map(({ key }) => key))
  const missing = roots.find((key) => !known.has(key))
  if (missing !== undefined) throw noSuchCompany(missing)
  const reached = reach(skeleton.nodes, roots, walk.maxNodes, skeleton.depth)
  const seeds = roots.map((company) => ({
    company,
    // Its own root is one of `roots`; the others count among what it may reach.
    reached: reach(skeleton.nodes, [company], walk.maxNodes + roots.length - 1, skeleton.depth),
  }))
  const chosen = reached.members.filter(({ node }) => node.chosen)
  const coverage = coverageOf(reached, { ...walk, depth: skeleton.depth }, skeleton.depth < walk.depth)
  const affiliates = async () => new Map()
  return { walk, roots, reached, chosen, affiliates, coverage, seeds, ...nearestOf(roots, chosen) }
}

const noSuchCompany = (found: string) =>
  new GraphQLError(`没有记录标识为 ${found} 的企业。 companies: no company has the id "${found}".`, {
    extensions: { code: 'NOT_FOUND', argument: 'companies', found },
  })

const controlledBy = (affiliates: Affiliates) =>
  [...affiliates].filter(([, { controlled }]) => controlled).map(([key]) => key)

export const affiliationOf = (affiliates: Affiliates, key: string): Affiliation =>
  affiliates.get(key)?.affiliation ?? 'INDEPENDENT'

async function loadSkeleton(roots: readonly string[], walk: Walk, context: QueryContext) {
  const parameters = {
    ...walk.linkParameters,
    ...walk.choiceParameters,
    root: roots[0],
    roots,
    hubLimit: walk.hubLimit,
    maxNodes: walk.maxNodes + roots.length,
  }
  return deepestInTime(walk, async (depth, options) => {
    const statement = networkStatement(walk.direction, depth, walk.group || roots.length > 1)
    const rows = await context.read(statement, parameters, options)
    return { depth, nodes: rows.map(readNode) }
  })
}

function readNode(row: readonly unknown[]): NetworkNode {
  const [id, key, sort, tier, chosen, hub, partners] = row as [
    number,
    string,
    string,
    number,
    boolean,
    boolean,
    [number, number][],
  ]
  return { id, key, sort, tier, chosen, hub, partners }
}
