/**
 * In: the XML parts of a workbook. Out: what the reader of its cells leaves out: merged and hidden rows, and which dates are
 * shown as months. These parts are written by programs and a few attributes are all that is looked for.
 */

export interface SheetLayout {
  /** Row numbers, the first being 1. */
  hidden: ReadonlySet<number>
  /** Zero-based, ends included. */
  merged: readonly { top: number; left: number; bottom: number; right: number }[]
  /** `row:column`, zero-based, of dates whose format has no day. */
  months: ReadonlySet<string>
  /** `row:column` → `#N/A` of formulas that failed; the reader of cells takes them for empty. */
  faults: ReadonlyMap<string, string>
}

/** Sheet name → layout. */
export function sheetLayouts(part: (name: string) => string): Map<string, SheetLayout> {
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
      attribute(element, 'Id'),
      attribute(element, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  const months = monthStyles(part('xl/styles.xml'))
  return new Map(
    elements(part('xl/workbook.xml'), 'sheet').map((element) => {
      const xml = part(targets.get(attribute(element, 'r:id')) ?? '')
      return [attribute(element, 'name'), layoutOf(xml, months)]
    }),
  )
}

function layoutOf(xml: string, monthStyles: ReadonlySet<string>): SheetLayout {
  const rows = elements(xml, 'row').filter((row) => /^(1|true)$/.test(attribute(row, 'hidden')))
  const merged = elements(xml, 'mergeCell').map((cell) => {
    const [from = '', to = from] = attribute(cell, 'ref').split(':')
    const [top, left] = address(from)
    const [bottom, right] = address(to)
    return { top, left, bottom, right }
  })
  const dates = monthStyles.size === 0 ? [] : elements(xml, 'c').filter((cell) => monthStyles.has(attribute(cell, 's')))
  return {
    hidden: new Set(rows.map((row) => Number(attribute(row, 'r')))),
    merged,
    faults: new Map(
      [...xml.matchAll(/<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>.*?<(?:\w+:)?v>([^<]*)</gs)].map(
        ([, cell = '', code = '']) => [address(attribute(` ${cell}`, 'r')).join(':'), code],
      ),
    ),
    months: new Set(dates.map((cell) => address(attribute(cell, 'r')).join(':'))),
  }
}

/** Numbers of the cell styles whose format shows year and month without a day; 17, 55 and 57 are Excel's own. */
function monthStyles(xml: string): Set<string> {
  const isMonth = (code: string): boolean => /y/i.test(code) && /m/i.test(code) && !/[dh]/i.test(code)
  const formats = elements(xml, 'numFmt').filter((element) =>
    isMonth(attribute(element, 'formatCode').replaceAll(/&quot;.*?&quot;|\[[^\]]*\]/g, '')),
  )
  const ids = new Set(['17', '55', '57', ...formats.map((element) => attribute(element, 'numFmtId'))])
  const styles = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? ''
  const numbers = elements(styles, 'xf').map((xf, index) => (ids.has(attribute(xf, 'numFmtId')) ? String(index) : ''))
  return new Set(numbers.filter((number) => number !== ''))
}

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([element]) => element)

const attribute = (element: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** `C7` → row 6, column 2. */
function address(text: string): [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(text.replaceAll('$', '')) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [Number(digits) - 1, column]
}

/** Column 2 → `C`. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
