/** A network of thousands as points: laid out by forces in a worker, each point draggable, links coloured by standing. */
import Graph from 'graphology'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import Sigma from 'sigma'
import { standingLines, useInk } from '../../app/colours.ts'
import { useSay, useSettings } from '../../app/settings.ts'
import { useDrawnApart } from '../../picture/drawnApart.ts'
import { drag } from './drag.ts'
import type { Network } from './network.ts'
import { pointColours } from './pointColours.ts'
import { pointsSvg } from './pointsSvg.ts'
import './points.css'

interface LargeNetworkProps {
  network: Network
  choose(id: string | undefined): void
}

export default function LargeNetwork({ network, choose }: LargeNetworkProps) {
  const say = useSay()
  const ink = useInk()
  const { dark } = useSettings()
  const place = useRef<HTMLDivElement>(null)
  const graph = useMemo(() => graphOf(network, dark, ink.accent), [network, dark, ink.accent])
  useDrawnApart(useCallback(() => pointsSvg(graph, ink), [graph, ink]))
  useEffect(() => {
    const element = place.current
    if (!element) return
    const sigma = new Sigma(graph, element, {
      labelColor: { color: ink.text },
      labelFont: 'system-ui, sans-serif',
      labelRenderedSizeThreshold: 7,
      defaultEdgeType: 'arrow',
      hideEdgesOnMove: graph.size > 2_000,
    })
    sigma.on('clickNode', ({ node }) => choose(node))
    const stopDragging = drag(sigma, graph, (id) => {
      element.dataset.moved = id
    })
    const worker = new Worker(new URL('./forces.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Float64Array | 'settled'>) => {
      if (data === 'settled') {
        const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(network.centre) as { x: number; y: number })
        // Where the company asked about stands, for scripts that point at it.
        element.dataset.centre = `${Math.round(x)} ${Math.round(y)}`
        return
      }
      graph.updateEachNodeAttributes(
        (_, attributes) => {
          const at = attributes.place as number
          return { ...attributes, x: data[2 * at] ?? 0, y: data[2 * at + 1] ?? 0 }
        },
        { attributes: ['x', 'y'] },
      )
    }
    worker.postMessage({
      positions: Float64Array.from(graph.mapNodes((_, { x, y }) => [x as number, y as number]).flat()),
      links: Uint32Array.from(
        graph
          .mapEdges((_, __, source, target) => [
            graph.getNodeAttribute(source, 'place') as number,
            graph.getNodeAttribute(target, 'place') as number,
          ])
          .flat(),
      ),
    })
    return () => {
      worker.terminate()
      stopDragging()
      sigma.kill()
    }
  }, [graph, network, ink, choose])
  return (
    <div
      ref={place}
      className="points"
      role="img"
      aria-label={say(
        `${network.nodes.size} 家企业、${network.links.size} 条关系；同样的内容见“表”。`,
        `${network.nodes.size} companies, ${network.links.size} links; the same as rows under Table.`,
      )}
    />
  )
}

function graphOf({ nodes, links, centre }: Network, dark: boolean, accent: string): Graph {
  const graph = new Graph({ multi: true, type: 'directed' })
  const degrees = new Map<string, number>()
  for (const { source, target } of links.values())
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  for (const [place, { id, name, column }] of [...nodes.values()].entries()) {
    // A golden-angle spiral: spread out, and the same every time.
    const angle = place * 2.399963
    graph.addNode(id, {
      place,
      label: name,
      x: column * 40 + Math.sqrt(place) * Math.cos(angle),
      y: Math.sqrt(place) * Math.sin(angle),
      size: id === centre ? 14 : Math.min(10, 2.5 + Math.sqrt(degrees.get(id) ?? 0)),
      color: id === centre ? accent : pointColours[column < 0 ? 'supplier' : 'customer'],
    })
  }
  for (const { id, source, target, standing } of links.values()) {
    const style = standingLines[standing]
    graph.addDirectedEdgeWithKey(id, source, target, { size: 0.8, color: dark ? style.strokeDark : style.stroke })
  }
  return graph
}
