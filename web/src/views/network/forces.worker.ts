/** In: positions and links as numbers. Out: positions again and again until the forces have settled, then 'settled', so that the page stays free to draw. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

interface Given {
  positions: Float64Array
  links: Uint32Array
}

/** Rounds, and how many between two looks at the page. */
const rounds = 12
const stepsPerRound = 10

self.onmessage = ({ data: { positions, links } }: MessageEvent<Given>) => {
  const graph = new Graph({ multi: true, type: 'directed' })
  for (let place = 0; place < positions.length / 2; place += 1)
    graph.addNode(place, { x: positions[2 * place], y: positions[2 * place + 1] })
  for (let place = 0; place < links.length; place += 2) graph.addDirectedEdge(links[place], links[place + 1])
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 200 }
  for (let round = 0; round < rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations: stepsPerRound, settings })
    const next = Float64Array.from(graph.mapNodes((_, { x, y }) => [x as number, y as number]).flat())
    self.postMessage(next, { transfer: [next.buffer] })
  }
  self.postMessage('settled')
}
