/** A picture one may put into a slide: the drawing under its title, 截至 and sources beneath, as one SVG and as PNG. */
import type { Ink } from '../app/colours.ts'
import { legendRows } from './legendRows.ts'

export interface PictureText {
  title: string
  /** The coverage sentence, or what the reader must know to read the picture. */
  note: string
  /** 截至 date and number of sources. */
  footer: string
}

const margin = 28
const lineHeight = 22
const font = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif'

export function composeSvg(drawing: SVGSVGElement, legend: Element | null, text: PictureText, ink: Ink): string {
  const box = drawing.getBoundingClientRect()
  const [, , viewWidth, viewHeight] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number)
  const width = Math.max(viewWidth || box.width, 480)
  const height = viewHeight || box.height
  const notes = wrap(text.note, width / 14)
  const keys = legendRows(legend, width, ink)
  const top = margin + 34 + keys.height
  const total = top + height + (notes.length + 1) * lineHeight + margin
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('x', String(margin))
  copy.setAttribute('y', String(top))
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const line = (content: string, y: number, size: number, fill: string, weight = 400) =>
    `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(content)}</text>`
  const footTop = top + height + lineHeight
  const lines = [
    ...notes.map((note, place) => line(note, footTop + place * lineHeight, 14, ink.text)),
    line(text.footer, footTop + notes.length * lineHeight, 12, ink.faint),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * margin}" height="${total}" ` +
    `viewBox="0 0 ${width + 2 * margin} ${total}" font-family="${font.replaceAll('"', "'")}">` +
    `<rect width="100%" height="100%" fill="${ink.paper}"/>${line(text.title, margin + 12, 20, ink.text, 600)}` +
    `<g transform="translate(${margin} ${margin + 30})">${keys.svg}</g>${new XMLSerializer().serializeToString(copy)}${lines.join('')}</svg>`
  )
}

/** Twice the size, so that it stays sharp on a projector. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no canvas.')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.'))),
      'image/png',
    )
  })
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Chinese has no spaces: lines break at any character; a Latin letter counts half. */
export function wrap(text: string, perLine: number): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const letter of text) {
    length += letter < '\u0100' ? 0.55 : 1
    if (length > perLine) {
      lines.push(line)
      line = ''
      length = 1
    }
    line += letter
  }
  return line ? [...lines, line] : lines
}
