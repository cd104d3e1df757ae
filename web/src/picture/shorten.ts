/** A name cut to a width in Chinese letters; a Latin letter counts a bit more than half. Legal endings go first. */
const endings = /(股份)?有限(责任)?公司$|股份公司$|有限合伙$/

export function shorten(name: string, most: number): string {
  const plain = width(name) > most ? name.replace(endings, '') : name
  if (width(plain) <= most) return plain
  let kept = ''
  for (const letter of plain) {
    if (width(`${kept}${letter}…`) > most) break
    kept += letter
  }
  return `${kept}…`
}

export const width = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.58 : 1), 0)
