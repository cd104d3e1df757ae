/** Real links in cells, which write-excel-file has no option for: an element in the sheet and a relationship for each address. */
import type { Feature, Image } from 'write-excel-file/node'
import { escapeXml } from './escapeXml.ts'

export interface CellLink {
  row: number
  column: number
  url: string
}

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** What must follow the links in a sheet. */
const follower = /(?=<(?:printOptions|pageMargins|pageSetup|headerFooter|drawing)\b)|(?=<\/worksheet>)/

/** `links` by sheet. */
export const hyperlinks = (links: readonly (readonly CellLink[])[]): Feature<Image['content']> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const marks = (links[sheetIndex] ?? []).map(({ row, column }, index) => {
            return `<hyperlink ref="${address(row, column)}" r:id="rId-link-${index + 1}"/>`
          })
          return marks.length > 0 ? xml.replace(follower, () => `<hyperlinks>${marks.join('')}</hyperlinks>`) : xml
        },
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_, { sheetIndex }) =>
          (links[sheetIndex] ?? [])
            .map(
              ({ url }, index) =>
                `<Relationship Id="rId-link-${index + 1}" Type="${relationship}" Target="${escapeXml(url)}" TargetMode="External"/>`,
            )
            .join(''),
      },
    },
  },
})

/** Zero-based row and column → `AB12`. */
function address(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
