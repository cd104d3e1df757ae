/** A supply network put together from one or more answers: each company once, in the column of its distance, each link once. */

import type { Affiliation, Basis, NetworkQuery, PresenceState, Standing } from '../../generated/graphql.ts'

export interface NetworkNode {
  id: string
  name: string
  /** 0 is the company asked about, suppliers stand left (negative), customers right. */
  column: number
  affiliation?: Affiliation | null
  affiliationLabel?: string | null
  presence?: PresenceState
  presenceLabel?: string
  /** Recorded links that are not drawn. */
  hidden: number
}

export interface NetworkLink {
  id: string
  source: string
  target: string
  standing: Standing
  standingLabel: string
  basis?: Basis | null
  basisLabel?: string | null
  product?: string | null
  since?: string | null
  asOf?: string | null
}

export interface Network {
  centre: string
  nodes: ReadonlyMap<string, NetworkNode>
  links: ReadonlyMap<string, NetworkLink>
}

type Company = NonNullable<NetworkQuery['company']>
type Parts = Company['upstream'] | Company['downstream']

/** The first answer is of the company asked about; the others of companies the reader expanded, in that order. */
export function networkOf([first, ...expanded]: readonly Company[]): Network | undefined {
  if (!first) return undefined
  const nodes = new Map<string, NetworkNode>()
  const links = new Map<string, NetworkLink>()
  const degrees = new Map<string, number>()
  for (const company of [first, ...expanded]) {
    const column = nodes.get(company.id)?.column ?? 0
    add(company.upstream, column, -1)
    add(company.downstream, column, 1)
  }
  const drawn = new Map<string, number>()
  for (const { source, target } of links.values())
    for (const end of [source, target]) drawn.set(end, (drawn.get(end) ?? 0) + 1)
  for (const node of nodes.values()) node.hidden = Math.max(0, (degrees.get(node.id) ?? 0) - (drawn.get(node.id) ?? 0))
  return { centre: first.id, nodes, links }

  function add(parts: Parts, from: number, side: -1 | 1) {
    for (const { id, name, tier, affiliation, affiliationLabel, degreeIn, degreeOut } of parts.graph.nodes) {
      degrees.set(id, degreeIn + degreeOut)
      if (!nodes.has(id))
        nodes.set(id, { id, name, column: from + side * tier, affiliation, affiliationLabel, hidden: 0 })
    }
    for (const link of parts.graph.links) if (!links.has(link.id)) links.set(link.id, { ...link })
    for (const { company, presence } of partnersOf(parts)) {
      const node = nodes.get(company.id)
      if (node) Object.assign(node, { presence: presence.state, presenceLabel: presence.stateLabel })
    }
  }
}

const partnersOf = (parts: Parts) => ('suppliers' in parts ? parts.suppliers.nodes : parts.customers.nodes)

/** The links on the shortest ways between a company and the centre: what to highlight. */
export function wayToCentre({ centre, nodes, links }: Network, id: string): ReadonlySet<string> {
  const start = nodes.get(id)
  const marked = new Set<string>()
  if (!start || id === centre) return marked
  const side = Math.sign(start.column)
  let front = new Set([id])
  for (let column = start.column; column !== 0 && front.size > 0; column -= side) {
    const next = new Set<string>()
    for (const link of links.values()) {
      const [from, to] = side < 0 ? [link.source, link.target] : [link.target, link.source]
      const reached = nodes.get(to)
      if (!front.has(from) || reached?.column !== column - side) continue
      marked.add(link.id)
      next.add(to)
    }
    front = next
  }
  return marked
}

/** Above this a drawing of boxes is no longer read; the whole is shown as points. */
export const boxesAtMost = 260
