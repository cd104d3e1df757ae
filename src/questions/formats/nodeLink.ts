/** In: a drawing. Out: node-link JSON, which NetworkX (`node_link_graph(…, edges="links")`) and D3 read. */
import type { Drawing } from './drawing.ts'

export function toNodeLink(title: string, { nodes, links }: Drawing): string {
  return `${JSON.stringify({
    directed: true,
    multigraph: true,
    graph: { name: title },
    nodes: nodes.map(({ id, attributes }) => ({ id, ...Object.fromEntries(attributes) })),
    links: links.map(({ id, source, target, attributes }) => ({
      ...{ key: id, source, target },
      ...Object.fromEntries(attributes),
    })),
  })}\n`
}
