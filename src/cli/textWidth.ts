/** How many cells of a terminal a text takes, where a Chinese character takes two. */

/** East Asian wide characters, full-width forms and ideographs beyond the basic plane. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

const widthOfSign = (sign: string): number => (wide.test(sign) ? 2 : 1)

export const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0)

/** Lines no wider than `most`, broken anywhere, as Chinese may be; Latin words stay whole where they fit, and no line starts with a full stop or the like. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const piece of text.match(/\[\d+\]|[A-Za-z0-9.,:/_-]+[ ；，]?|.[；，。、：）？]?/gsu) ?? []) {
    for (const part of textWidth(piece) > most ? [...piece] : [piece]) {
      if (part === '\n' || (line !== '' && width + textWidth(part.trimEnd()) > most)) {
        lines.push(line.trimEnd())
        line = ''
        width = 0
      }
      if (part === '\n' || (line === '' && part.trim() === '')) continue
      line += part
      width += textWidth(part)
    }
  }
  return [...lines, line.trimEnd()]
}
