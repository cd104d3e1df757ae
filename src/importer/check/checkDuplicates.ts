/** In: one row and where its unique values were first stated. Adds a verdict when it states again what an earlier row states. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { verdictAt } from '../verdict.ts'
import type { DeliveryFacts } from './deliveryFacts.ts'

export function checkDuplicates(row: MappedRow, facts: DeliveryFacts): void {
  for (const { value, first } of facts.firsts(row)) {
    if (first.file === row.file && first.line === row.line) continue
    const { column, text } = value
    const titles = (column ? [column] : row.table.primaryKey).map((name) => row.table.byName.get(name)?.title ?? name)
    const place = placeIn(row, column)
    const expected = `每个${titles.join('、')}一行。 One row each`
    const where = first.file === row.file ? `第 ${first.line} 行` : `${first.file} 第 ${first.line} 行`
    const hint = `${where}已有。 Line ${first.line}${first.file === row.file ? '' : ` of ${first.file}`} has it already`
    row.verdicts.push(verdictAt(place, { code: 'DUPLICATE', found: text, expected, hint }))
  }
}
