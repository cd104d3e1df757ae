/** Pictures for graph programs: nodes of several kinds and the links between them, each once, bounded. In: answers of services. Pure. */
import { limits } from '../../config.ts'
import type { ChainMap } from '../chain/chainMap.ts'
import type { SegmentState } from '../chain/segmentState.ts'
import type { AnchorPull } from '../projects/anchorPull.ts'
import type { StoredEvidence } from '../supply/affiliates.ts'
import type { TieWay } from './ties.ts'

export interface PictureNode {
  id: string
  /** Undefined: loaded by the id. */
  name?: string
  position?: string | null
  state?: SegmentState
  makersHere?: number
  makersElsewhere?: number
  anchor?: boolean
}

export interface PictureLink {
  id: string
  type: string
  source: string
  target: string
  weight: number | null
  basis: string | null
  asOf: string | null
}

export interface Picture {
  nodes: readonly PictureNode[]
  links: readonly PictureLink[]
  omitted: number
}

const link = (
  type: string,
  source: string,
  target: string,
  evidence?: StoredEvidence,
  weight: number | null = null,
) => ({
  ...{ id: `${type}:${source}>${target}`, type, source, target, weight },
  ...{ basis: evidence?.basis ?? null, asOf: evidence?.asOf ?? null },
})

/** Each node and link once, the first met; beyond the cap nodes are left out with their links, and counted. */
function pictureOf(nodes: readonly PictureNode[], links: readonly PictureLink[]): Picture {
  const byId = new Map<string, PictureNode>()
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node)
  const drawn = [...byId.values()].slice(0, limits.traversalNodes)
  const ids = new Set(drawn.map(({ id }) => id))
  const unique = new Map(links.map((each) => [each.id, each]))
  return {
    nodes: drawn,
    links: [...unique.values()].filter(({ source, target }) => ids.has(source) && ids.has(target)),
    omitted: byId.size - drawn.length,
  }
}

/** A maker is linked with the segment that it is recorded for, not with the groups above. */
export function chainPicture({ segments, anchors }: ChainMap): Picture {
  const isAnchor = new Set(anchors.map(({ key }) => key))
  const own = segments.map(({ facts: { key }, makers }) => ({
    key,
    makers: makers.filter((maker) => maker.segment === key),
  }))
  return pictureOf(
    [
      ...segments.map(({ facts, state, makers, elsewhere }) => ({
        ...{ id: facts.key, name: facts.name, position: facts.position, state },
        ...{ makersHere: new Set(makers.map(({ key }) => key)).size, makersElsewhere: elsewhere },
      })),
      ...own.flatMap(({ makers }) => makers.map(({ key, name }) => ({ id: key, name, anchor: isAnchor.has(key) }))),
    ],
    [
      ...segments.flatMap(({ facts: { key, feeds } }) =>
        feeds.map(({ to, weight }) => link('FEEDS', key, to, undefined, weight)),
      ),
      ...segments.flatMap(({ facts: { key, group } }) => (group === null ? [] : [link('PART_OF', key, group)])),
      ...own.flatMap(({ key, makers }) => makers.map((maker) => link('ACTIVE_IN', maker.key, key, maker.evidence))),
    ],
  )
}

export function waysPicture(ways: readonly TieWay[], anchors: ReadonlySet<string> = new Set()): Picture {
  return pictureOf(
    ways.flatMap(({ companies }) => companies.map((id) => (anchors.has(id) ? { id, anchor: true } : { id }))),
    ways.flatMap(({ steps }) =>
      steps.map(({ kind, forward, from, to, evidence }) =>
        forward ? link(kind, from, to, evidence) : link(kind, to, from, evidence),
      ),
    ),
  )
}

export function pullPicture({ company, projects }: AnchorPull): Picture {
  return pictureOf(
    [{ id: company, anchor: true }, ...projects.map(({ project }) => ({ id: project }))],
    projects.map(({ project, evidence }) => link('ATTRACTED_BY', project, company, evidence)),
  )
}
