/**
 * In: one cell of the user's file and its column. Out: the cells it becomes in the prepared table, the keys it points at,
 * and what is wrong with it. It sees one cell only; rules over rows and files are in `check/`.
 */
import { keyOf, labelOfTable, readKey } from '../tables/entityKey.ts'
import type { CellForm, Column, Tables } from '../tables/table.ts'
import { type CellReading, fault, reading } from './cellReading.ts'
import { readPartialDate, suggestDate } from './partialDate.ts'
import { readAmountCell } from './readAmountCell.ts'
import { readCodeCell } from './readCodeCell.ts'
import { readBooleanCell, readNumberCell } from './readNumberCell.ts'
import { readTextCell, readWord } from './readTextCell.ts'

export interface CellContext {
  tables: Tables
  /** The unit stated in the column's header, if any. */
  headerUnit: string | undefined
}

/** `text` is trimmed and not one of the words for nothing. */
export function readCell(text: string, column: Column, context: CellContext): CellReading {
  const { name, form } = column
  switch (form.kind) {
    case 'text':
      return readTextCell(text, name, form)
    case 'list':
      return readList(text, name, form, context.tables)
    case 'number':
      return readNumberCell(text, name, form)
    case 'boolean':
      return readBooleanCell(text, name, form)
    case 'date':
      return readDate(text, name, form)
    case 'quantity':
      return readAmountCell(text, name, form.unit, context.headerUnit)
    case 'reference':
      return readReference(text, name, labelOfTable(context.tables, form.tables[0]), context.tables)
    case 'labelled':
      return readLabelled(text, name, form.tables, context.tables)
  }
}

function readList(text: string, name: string, form: CellForm & { kind: 'list' }, tables: Tables): CellReading {
  const items = [...new Set(text.split(/[;；、]/).map((item) => item.trim()))].filter((item) => item !== '')
  const read = items.map((item) => {
    if (form.values) return readWord(item, name, form.values)
    if (form.tables?.[0]) return readReference(item, name, labelOfTable(tables, form.tables[0]), tables)
    return form.code ? readCodeCell(item, name, form.code) : reading({ [name]: item })
  })
  return {
    cells: { [name]: read.map((one) => one.cells[name] ?? '').join(';') },
    references: read.flatMap((one) => one.references),
    findings: read.flatMap((one) => one.findings),
  }
}

function readDate(text: string, name: string, form: CellForm & { kind: 'date' }): CellReading {
  const date = readPartialDate(text)
  if (date) {
    const bounds = form.bounds.map((bound) => [`${name}_${bound}`, date[bound]])
    return reading({ [name]: date.text, ...Object.fromEntries(bounds) })
  }
  const meant = suggestDate(text)
  const expected = '日期 2022、2022-10、2022-10-29 或区间 2022-07/2022-09。 A date of that form'
  return fault({ code: 'DATE', found: text, expected, nearest: meant ? [meant] : [] })
}

/** A bare id, or the id with the label of the one table it can mean. */
function readReference(text: string, name: string, label: string, tables: Tables): CellReading {
  const key = text.includes(':') ? readKey(text, tables) : keyOf(label, text)
  if (key?.startsWith(`${label}:`)) {
    return { cells: { [name]: key.slice(label.length + 1), [`${name}_key`]: key }, references: [key], findings: [] }
  }
  return fault({ code: 'REFERENCE_FORM', found: text, expected: `${label} 的标识。 The id of a ${label}` })
}

/** `label:id` of one of the tables allowed. */
function readLabelled(text: string, name: string, allowed: readonly string[] | null, tables: Tables): CellReading {
  const labels = allowed ? allowed.map((table) => labelOfTable(tables, table)) : [...tables.byLabel.keys()]
  const key = readKey(text, tables)
  if (key && labels.some((label) => key.startsWith(`${label}:`))) {
    return { cells: { [`${name}_key`]: key }, references: [key], findings: [] }
  }
  const forms = labels.map((label) => `${label.toLowerCase()}:…`).join('、')
  return fault({
    code: 'REFERENCE_FORM',
    found: text,
    expected: `“类别:标识”，类别为 ${forms}。 label:id, one of these`,
  })
}
