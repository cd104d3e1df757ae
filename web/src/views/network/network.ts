/** A supply network put together from one or more answers: each company once, in the column of its distance, each link once. */
import type { Language, NetworkPresenceQuery, NetworkQuery, PresenceState } from '../../generated/graphql.ts'
import {
  type Affiliation,
  affiliationLabels,
  type Basis,
  basisLabels,
  type Standing,
  standingLabels,
} from '../../generated/labels.ts'
import { unpackGraph } from '../../packedGraph.ts'

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

/** With what the answers say of the whole. */
interface AnsweredNetwork extends Network {
  /** Distinct sources behind the links. */
  sources: number
  /** Companies of the answers that are not drawn. */
  omitted: number
}

export type Company = NonNullable<NetworkQuery['company']>
export type Presences = NonNullable<NetworkPresenceQuery['company']>

/** The first answer is of the company asked about; the others of companies the reader expanded, in that order. `presences` are further pages. */
export function networkOf(
  [first, ...expanded]: readonly Company[],
  presences: readonly Presences[],
  lang: Language,
): AnsweredNetwork | undefined {
  if (!first) return undefined
  const nodes = new Map<string, NetworkNode>()
  const links = new Map<string, NetworkLink>()
  const degrees = new Map<string, number>()
  const sources = new Set<string>()
  let omitted = 0
  for (const company of [first, ...expanded]) {
    const column = nodes.get(company.id)?.column ?? 0
    add(company.upstream, column, -1)
    add(company.downstream, column, 1)
    addPresence(nodes, company)
  }
  for (const page of presences) addPresence(nodes, page)
  const drawn = new Map<string, number>()
  for (const { source, target } of links.values())
    for (const end of [source, target]) drawn.set(end, (drawn.get(end) ?? 0) + 1)
  for (const node of nodes.values()) node.hidden = Math.max(0, (degrees.get(node.id) ?? 0) - (drawn.get(node.id) ?? 0))
  return { centre: first.id, nodes, links, sources: sources.size, omitted }

  function add(parts: Company['upstream'] | Company['downstream'], from: number, side: -1 | 1) {
    const graph = unpackGraph(parts.packedGraph)
    omitted += graph.omitted
    for (const { id } of parts.sources) sources.add(id)
    for (const { id, name, tier, affiliation, degreeIn, degreeOut } of graph.nodes) {
      degrees.set(id, degreeIn + degreeOut)
      const affiliationLabel = affiliation && affiliationLabels[affiliation][lang]
      if (!nodes.has(id))
        nodes.set(id, { id, name, column: from + side * tier, affiliation, affiliationLabel, hidden: 0 })
    }
    for (const link of graph.links) {
      if (links.has(link.id)) continue
      const basis = link.basis as Basis | null
      const standingLabel = standingLabels[link.standing][lang]
      links.set(link.id, { ...link, basis, standingLabel, basisLabel: basis && basisLabels[basis][lang] })
    }
  }
}

function addPresence(nodes: ReadonlyMap<string, NetworkNode>, { upstream, downstream }: Company | Presences) {
  for (const { company, presence } of [...upstream.suppliers.nodes, ...downstream.customers.nodes]) {
    const node = nodes.get(company.id)
    if (node) Object.assign(node, { presence: presence.state, presenceLabel: presence.stateLabel })
  }
}

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
