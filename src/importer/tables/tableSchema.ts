/** The shape of the JSON files in `import/tables`: Frictionless Table Schemas with our own properties under `liantu:`. */
import type { CodeKind, DateBound, QuantityUnit, SumRule } from './table.ts'

export interface FieldSchema {
  name: string
  title: string
  description: string
  type: 'string' | 'number' | 'integer' | 'boolean'
  constraints?: {
    required?: boolean
    unique?: boolean
    pattern?: string
    enum?: string[]
    minimum?: number
    maximum?: number
  }
  trueValues?: string[]
  falseValues?: string[]
  /** The cell holds several values split on `;` `；` `、`. */
  'liantu:list'?: boolean
  /** Chinese word of each allowed value; accepted in cells as well. */
  'liantu:labels'?: Record<string, string>
  /** Tables that the cell points at, where a Frictionless foreign key cannot say it. */
  'liantu:references'?: string[] | 'any'
  /** The column is stored as a link of the row's node. */
  'liantu:link'?: { type: string; direction: 'OUT' | 'IN' }
  'liantu:quantity'?: QuantityUnit
  /** A code whose form and check digit are known. */
  'liantu:code'?: CodeKind
  /** The cell is an EDTF level 0 date; the listed ends of its period are derived. */
  'liantu:date'?: DateBound[]
  /** The number may be written with `%`; it is stored as a fraction (0.35) or as percent (35). */
  'liantu:percent'?: 'fraction' | 'percent'
}

export interface TableSchema {
  name: string
  title: string
  description: string
  'liantu:node'?: string
  'liantu:link'?: {
    type?: string
    typeColumn?: string
    types?: Record<string, string[]>
    from: string
    to: string
    /** The same link the other way round contradicts it. */
    oneWay?: boolean
  }
  /** Shares that together cannot exceed the whole. */
  'liantu:sums'?: SumRule[]
  'liantu:names'?: string[]
  'liantu:codes'?: string[]
  /** Groups of `_shared.json` appended to the fields. */
  'liantu:shared'?: string[]
  fields: FieldSchema[]
  primaryKey: string | string[]
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
}
