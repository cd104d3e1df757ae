/** In: rows of text. Out: lines with aligned columns, where a Chinese character is two cells of a terminal wide. */
import { textWidth } from './textWidth.ts'

/** By default the first two columns stand left, the others right, as words and numbers do. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean = (column) => column >= 2,
): string[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => textWidth(row[index] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - textWidth(cell))
        return isRight(index) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd(),
  )
}
