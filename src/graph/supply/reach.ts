/** Breadth-first search over the rows of a skeleton: tiers, the links that give them, and one witness way back. Pure. */
import { possible } from './standing.ts'

export interface NetworkNode {
  /** Neo4j's internal id: joins rows of one answer, never leaves it. */
  id: number
  key: string
  sort: string
  tier: number
  chosen: boolean
  /** More partners than the caller wants to walk through. */
  hub: boolean
  /** `[internal id, standing number]` of each link one step further. */
  partners: readonly (readonly [number, number])[]
}

export interface Member {
  node: NetworkNode
  tier: number
  /** The companies one tier nearer that it is linked with; the first is on its witness path. Empty at tier 0. */
  nearer: Member[]
  /** Standing number of every link to those. */
  standings: number[]
  /** Whether the search went on from here. */
  expanded: boolean
  /** Whether any link further is recorded. */
  hasPartners: boolean
}

export interface Reached {
  /** Every company but the roots, by tier then name. */
  members: readonly Member[]
  /** By tier: links that only later evidence speaks for. */
  possible: readonly number[]
  /** Companies that were not walked through because they have too many partners. */
  hubs: number
  /** Whether there were more companies than asked for. */
  truncated: boolean
  /** Whether some company of the last tier leads to one that was not reached. */
  leadsOn: boolean
}

/** The statement returns at most this many partners of a company of the last tier. */
const partnersAtLastTier = 3

/** Where `nodes` was cut, some company before the last tier has a walked partner that is not among them. */
export function reach(
  nodes: readonly NetworkNode[],
  roots: readonly string[],
  maxNodes: number,
  depth: number,
): Reached {
  const room = maxNodes + roots.length
  const byId = new Map(nodes.slice(0, room).map((node) => [node.id, node]))
  const members = new Map<number, Member>()
  const rootKeys = new Set(roots)
  let frontier = [...byId.values()].filter(({ key }) => rootKeys.has(key)).map((node) => memberOf(node, 0))
  for (const root of frontier) members.set(root.node.id, root)
  const possibleByTier = Array<number>(depth + 1).fill(0)
  for (let tier = 1; tier <= depth && frontier.length > 0; tier += 1) {
    for (const from of frontier) {
      possibleByTier[tier] =
        (possibleByTier[tier] ?? 0) + from.node.partners.filter(([, number]) => number === possible).length
    }
    frontier = frontier.flatMap((from) => expand(from, byId, members)).sort(byName)
  }
  const reached = [...members.values()].filter(({ tier }) => tier > 0).sort((a, b) => a.tier - b.tier || byName(a, b))
  return {
    members: reached,
    possible: possibleByTier,
    hubs: reached.filter((member) => member.node.hub && member.hasPartners && member.tier < depth).length,
    truncated: [...members.values()].some(
      (member) => member.expanded && walkedPartners(member.node).some(([id]) => !byId.has(id)),
    ),
    leadsOn: reached.some((member) => member.tier === depth && leadsOn(member, members)),
  }
}

/** Walks from one company; returns those first reached from it. */
function expand(from: Member, byId: ReadonlyMap<number, NetworkNode>, members: Map<number, Member>): Member[] {
  if (from.node.hub) return []
  from.expanded = true
  const found: Member[] = []
  for (const [id, standing] of walkedPartners(from.node)) {
    const node = byId.get(id)
    if (!node) continue
    const known = members.get(id)
    const member = known ?? memberOf(node, from.tier + 1)
    if (member.tier !== from.tier + 1) continue
    if (!known) {
      members.set(id, member)
      found.push(member)
    }
    if (member.nearer.at(-1) !== from) member.nearer.push(from)
    member.standings.push(standing)
  }
  return found
}

const walkedPartners = (node: NetworkNode) => node.partners.filter(([, standing]) => standing !== possible)

/** When as many partners came as the statement returns at most, there may be others: then the search is not called exhausted. */
function leadsOn({ node }: Member, members: ReadonlyMap<number, Member>): boolean {
  const partners = walkedPartners(node)
  return partners.length >= partnersAtLastTier || partners.some(([id]) => !members.has(id))
}

const memberOf = (node: NetworkNode, tier: number): Member => ({
  node,
  tier,
  nearer: [],
  standings: [],
  expanded: false,
  hasPartners: walkedPartners(node).length > 0,
})

/** Code-unit order, as Neo4j orders text: pages and cursors must agree with it. */
function byName(a: Member, b: Member): number {
  if (a.node.sort !== b.node.sort) return a.node.sort < b.node.sort ? -1 : 1
  return a.node.key < b.node.key ? -1 : 1
}
