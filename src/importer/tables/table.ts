/** What the importer knows of a table, made once from its schema in `import/tables`. No table is named in code. */

/** How a cell is read; the columns a cell becomes in the prepared table are in `prepared.ts`. */
export type CellForm =
  | { kind: 'text'; pattern: RegExp | null; values: ReadonlyMap<string, string> | null; code: CodeKind | null }
  | {
      kind: 'list'
      values: ReadonlyMap<string, string> | null
      tables: readonly string[] | null
      code: CodeKind | null
    }
  | { kind: 'number'; integer: boolean; percent: 'fraction' | 'percent' | null; minimum: number; maximum: number }
  | { kind: 'boolean'; yes: readonly string[]; no: readonly string[] }
  | { kind: 'date'; bounds: readonly DateBound[] }
  | { kind: 'quantity'; unit: QuantityUnit }
  /** `tables` has one name: cells hold a bare id. */
  | { kind: 'reference'; tables: readonly [string] }
  /** `tables` has several names, or null for any node table: cells hold `label:id`. */
  | { kind: 'labelled'; tables: readonly string[] | null }

/** 统一社会信用代码, or the code of a listed share. */
export type CodeKind = 'uscc' | 'stock'

/** The numbers of `column`, of all rows that agree in `by`, do not exceed the column's own maximum. */
export interface SumRule {
  column: string
  by: readonly string[]
}

export type DateBound = 'from' | 'to'
/** The canonical unit of an amount column; `any` keeps the unit met (capacity). */
export type QuantityUnit = 'CNY' | 'm²' | 'any'

export interface Column {
  name: string
  /** The Chinese header. */
  title: string
  description: string
  /** The property that holds it: `name` in camelCase. */
  property: string
  required: boolean
  unique: boolean
  form: CellForm
  /** Set when the column of a node table is stored as a link, seen from the row's node. */
  link: { type: string; direction: 'OUT' | 'IN' } | null
}

/** A link table: every row is a link. With `typeColumn` the row says its type, and `types` which tables each may point at. */
export interface LinkSpec {
  type: string | null
  typeColumn: string | null
  types: ReadonlyMap<string, readonly string[]>
  from: string
  to: string
  /** The same link the other way round contradicts it. */
  oneWay: boolean
}

export interface Table {
  name: string
  title: string
  description: string
  /** Label of the nodes that its rows become; null for a link table. */
  label: string | null
  linkSpec: LinkSpec | null
  columns: readonly Column[]
  byName: ReadonlyMap<string, Column>
  primaryKey: readonly string[]
  /** Columns people search by: names (the first orders lists) and codes. Empty for rows without a name. */
  names: readonly string[]
  codes: readonly string[]
  hasEvidence: boolean
  sums: readonly SumRule[]
}

/** All tables by name, node tables before link tables: the order in which they are written. */
export interface Tables {
  all: readonly Table[]
  byName: ReadonlyMap<string, Table>
  byLabel: ReadonlyMap<string, Table>
  /** Link types written by more than one table (`PART_OF`): their ids name both ends with label. */
  sharedTypes: ReadonlySet<string>
}

/** Only tables with 统一社会信用代码 hold firms, of which each name and code means one; two districts may share a name. */
export const holdsFirms = ({ codes, byName }: Table): boolean =>
  codes.some((code) => {
    const form = byName.get(code)?.form
    return form?.kind === 'text' && form.code === 'uscc'
  })
