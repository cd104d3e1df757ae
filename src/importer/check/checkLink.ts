/** In: one row of a link table. Adds a verdict when its two ends do not go together. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { labelOfKey, labelOfTable } from '../tables/entityKey.ts'
import type { Tables } from '../tables/table.ts'
import { verdictAt } from '../verdict.ts'

export function checkLink(row: MappedRow, tables: Tables): void {
  const spec = row.table.linkSpec
  const type = row.identity?.type
  if (!spec || !type) {
    refuseInsideItself(row)
    return
  }
  const end = (column: string): string => row.given.get(column)?.[`${column}_key`] ?? ''
  const place = placeIn(row, spec.to)
  if (end(spec.from) === end(spec.to)) {
    const expected = '与另一端不同的对象。 Another end: nothing links to itself'
    row.verdicts.push(verdictAt(place, { code: 'SELF_LINK', found: end(spec.to), expected }))
  }
  const labels = spec.types.get(type)?.map((table) => labelOfTable(tables, table))
  if (labels && !labels.includes(labelOfKey(end(spec.to)))) {
    const expected = `${type} 的对象：${labels.map((label) => label.toLowerCase()).join('、')}。 What this link may point at`
    row.verdicts.push(verdictAt(place, { code: 'REFERENCE_FORM', found: end(spec.to), expected }))
  }
}

/** A column that is stored as a link must not point at its own row: nothing is part of itself. */
function refuseInsideItself(row: MappedRow): void {
  for (const { name, link } of row.table.columns) {
    if (!link || !row.identity || row.given.get(name)?.[`${name}_key`] !== row.identity.id) continue
    const place = placeIn(row, name)
    const expected = '另一个对象。 Another one: nothing is part of itself'
    row.verdicts.push(verdictAt(place, { code: 'SELF_LINK', found: row.identity.id, expected }))
  }
}
