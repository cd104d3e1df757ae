/** A drawing as typed nodes and links: answers.md 21. Every link has both ends among the nodes. */
import type { Drawing } from './drawing.ts'
import { standingOf, standings } from './standing.ts'

export type DrawnGraph = ReturnType<typeof toGraph>

export function toGraph({ nodes, links, omitted }: Drawing) {
  const counts = nodes.map(() => new Uint32Array(standings.length))
  const typed = links.map(({ id, source, target, standing, ...facts }) => {
    for (const place of [source, target]) {
      const own = counts[place]
      if (own) own[standing] = (own[standing] ?? 0) + 1
    }
    return {
      id: `SUPPLIES:${id}`,
      type: 'SUPPLIES',
      source: nodes[source]?.key ?? '',
      target: nodes[target]?.key ?? '',
      standing: standingOf(standing),
      ...facts,
    }
  })
  return {
    nodes: nodes.map(({ key, ...facts }, place) => {
      const own = [...(counts[place] ?? [])]
      return {
        id: key,
        label: 'Company',
        ...facts,
        standings: standings.flatMap((standing, number) => {
          const count = own[number] ?? 0
          return count > 0 ? [{ standing, links: count }] : []
        }),
        hidden: facts.degreeIn + facts.degreeOut - own.reduce((sum, count) => sum + count, 0),
      }
    }),
    links: typed,
    omitted,
  }
}
