/** In: rows of text. Out: lines with aligned columns, where a Chinese character is two cells of a terminal wide. */

/** The first two columns stand left, the others right, as words and numbers do. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - width(cell))
        return index < 2 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

/** East Asian wide characters, full-width forms and ideographs beyond the basic plane. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0)
