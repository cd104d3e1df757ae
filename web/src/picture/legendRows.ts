/** The legend on the page as a part of the picture: each mark with its words, in rows as wide as the drawing. */
import type { Ink } from '../app/colours.ts'
import { width as textWidth } from './shorten.ts'

const row = 22
const size = 13

export function legendRows(legend: Element | null, width: number, ink: Ink): { svg: string; height: number } {
  const parts: string[] = []
  let [x, y] = [0, 0]
  for (const item of legend?.children ?? []) {
    const mark = item.querySelector('svg')
    const words = item.textContent ?? ''
    const markWidth = mark ? Number(mark.getAttribute('width')) + 6 : 0
    const needed = markWidth + textWidth(words) * size + 22
    if (x > 0 && x + needed > width) [x, y] = [0, y + row]
    if (mark) {
      const copy = mark.cloneNode(true) as SVGSVGElement
      copy.setAttribute('x', String(x))
      copy.setAttribute('y', String(y + (row - Number(mark.getAttribute('height'))) / 2))
      parts.push(new XMLSerializer().serializeToString(copy))
    }
    const label = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    parts.push(`<text x="${x + markWidth}" y="${y + 16}" font-size="${size}" fill="${ink.text}">${label}</text>`)
    x += needed
  }
  return { svg: parts.join(''), height: parts.length > 0 ? y + row + 6 : 0 }
}
