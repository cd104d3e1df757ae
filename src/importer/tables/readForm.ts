/** In: one field of a table schema. Out: how its cells are read. */
import type { CellForm } from './table.ts'
import type { FieldSchema } from './tableSchema.ts'

/** `foreignTable` is the table of a Frictionless foreign key on this field. */
export function readForm(field: FieldSchema, foreignTable: string | undefined): CellForm {
  const references = field['liantu:references']
  const tables = references === 'any' || references === undefined ? null : references
  if (field['liantu:list'])
    return { kind: 'list', values: allowedValues(field), tables, code: field['liantu:code'] ?? null }
  if (foreignTable) return { kind: 'reference', tables: [foreignTable] }
  if (references) return { kind: 'labelled', tables }
  if (field['liantu:quantity']) return { kind: 'quantity', unit: field['liantu:quantity'] }
  if (field['liantu:date']) return { kind: 'date', bounds: field['liantu:date'] }
  if (field.type === 'boolean') {
    return { kind: 'boolean', yes: field.trueValues ?? ['true'], no: field.falseValues ?? ['false'] }
  }
  if (field.type === 'number' || field.type === 'integer') return numberForm(field)
  const pattern = field.constraints?.pattern
  return {
    kind: 'text',
    pattern: pattern ? new RegExp(pattern, 'u') : null,
    values: allowedValues(field),
    code: field['liantu:code'] ?? null,
  }
}

const numberForm = (field: FieldSchema): CellForm => ({
  kind: 'number',
  integer: field.type === 'integer',
  percent: field['liantu:percent'] ?? null,
  minimum: field.constraints?.minimum ?? Number.NEGATIVE_INFINITY,
  maximum: field.constraints?.maximum ?? Number.POSITIVE_INFINITY,
})

/** Words that a cell may hold → the value stored: the value itself in any case, and its Chinese label. */
function allowedValues(field: FieldSchema): Map<string, string> | null {
  const labels = field['liantu:labels']
  if (!labels) return null
  return new Map(
    Object.entries(labels).flatMap(([value, label]) => [
      [value.toLowerCase(), value],
      [label, value],
    ]),
  )
}
