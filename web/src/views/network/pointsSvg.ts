/** Points on a canvas as one SVG for a slide: the links of a colour as one path, the points above them, names where there is room. */
import type Graph from 'graphology'
import type { Ink } from '../../app/colours.ts'
import { shorten, width as textWidth } from '../../picture/shorten.ts'

interface Point {
  x: number
  y: number
  size: number
  color: string
  label: string
}

const size = { width: 1440, height: 900, margin: 24 }
const namesAtMost = 90
const letter = 12

export function pointsSvg(graph: Graph, ink: Ink): SVGSVGElement {
  const place = fitted(graph)
  const paths = new Map<string, string[]>()
  graph.forEachEdge((_, { color }, source, target) => {
    const [from, to] = [place.get(source), place.get(target)]
    if (!from || !to) return
    const path = paths.get(color as string) ?? []
    path.push(`M${from.x} ${from.y}L${to.x} ${to.y}`)
    paths.set(color as string, path)
  })
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  for (const [stroke, path] of paths)
    svg.append(shape('path', { d: path.join(''), stroke, fill: 'none', 'stroke-width': 0.6, opacity: 0.55 }))
  // Small ones first, so that none covers a larger one.
  const points = [...place.values()].sort((a, b) => a.size - b.size)
  for (const { x, y, size: r, color } of points) svg.append(shape('circle', { cx: x, cy: y, r, fill: color }))
  for (const { x, y, label, size: r } of named(points.reverse())) {
    const text = shape('text', { x: x + r + 3, y: y + 4, 'font-size': letter, fill: ink.text, stroke: ink.paper })
    text.setAttribute('stroke-width', '3')
    text.setAttribute('paint-order', 'stroke')
    text.textContent = label
    svg.append(text)
  }
  return svg
}

/** The whole drawing, however far the reader has zoomed in; y grows upwards on the canvas. */
function fitted(graph: Graph): Map<string, Point> {
  const all = graph.mapNodes((id, { x, y, ...look }) => ({ id, x: x as number, y: y as number, look }))
  const [left, right, bottom, top] = [(n: { x: number }) => n.x, (n: { y: number }) => n.y].flatMap((of) => {
    const values = all.map((node) => of(node))
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  }) as [number, number, number, number]
  const scale = Math.min(
    (size.width - 2 * size.margin) / Math.max(right - left, 1e-9),
    (size.height - 2 * size.margin) / Math.max(top - bottom, 1e-9),
  )
  const at = (value: number, middle: number, whole: number) =>
    Math.round((whole / 2 + (value - middle) * scale) * 10) / 10
  return new Map(
    all.map(({ id, x, y, look }) => [
      id,
      {
        ...(look as Pick<Point, 'size' | 'color' | 'label'>),
        x: at(x, (left + right) / 2, size.width),
        y: size.height - at(y, (bottom + top) / 2, size.height),
      },
    ]),
  )
}

/** Larger points are named first; a name that would run over another or off the page is left out. */
function named(points: readonly Point[]): Point[] {
  const taken: { left: number; right: number; y: number }[] = []
  const shown: Point[] = []
  for (const point of points) {
    if (shown.length >= namesAtMost) break
    const label = shorten(point.label, 14)
    const left = point.x + point.size
    const right = left + textWidth(label) * letter + 6
    if (right > size.width) continue
    if (taken.some((other) => left < other.right && right > other.left && Math.abs(other.y - point.y) < letter + 4))
      continue
    taken.push({ left, right, y: point.y })
    shown.push({ ...point, label })
  }
  return shown
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
