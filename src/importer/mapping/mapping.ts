/** What `mapping.yaml` says: how the columns of any file become columns of our tables. */
import type { Table } from '../tables/table.ts'

export interface SourceMapping {
  /** Name of the file; `*` stands for anything, so that weekly files share a mapping. */
  file: string
  sheet: string | undefined
  headerRow: number | undefined
  /** Columns of the file that are left out on purpose. */
  ignore: readonly string[]
  drop: readonly RowRule[]
  targets: readonly TargetMapping[]
  snapshot: SnapshotMapping | null
}

/** True of a row whose cell is empty, one of the words, or fits the pattern; `not` turns it round. */
export interface RowRule {
  column: readonly string[]
  isEmpty: boolean
  words: readonly string[]
  pattern: RegExp | null
  not: boolean
}

/** One source row gives one row of this table, or one for every item of the cell `each`, or none where `when` is not true or `once` has it already. */
export interface TargetMapping {
  table: Table
  each: readonly string[] | null
  /** All of them hold of a row that is taken. */
  when: readonly RowRule[]
  /** One row for every value of this column, however often it stands there; `claims` remembers which row that is. */
  once: { column: readonly string[]; claims: Map<string, string> } | null
  columns: ReadonlyMap<string, Recipe>
}

/** How a cell of our table is made. Columns of the file are named with alternatives: the first that is there counts. */
export type Recipe =
  | { kind: 'constant'; text: string }
  /** The day the whole file speaks for. */
  | { kind: 'day' }
  /** An id of cells that together name the thing; `otherwise` where one of them is empty. */
  | {
      kind: 'key'
      columns: readonly (readonly string[])[]
      otherwise: readonly (readonly string[])[]
      prefix: string
      label: string
    }
  | ColumnRecipe
  /** The texts of several recipes in a row; nothing where one of them gives nothing. */
  | { kind: 'joined'; parts: readonly Recipe[] }

export interface ColumnRecipe {
  kind: 'column'
  column: readonly string[]
  /** The unit of bare amounts: `万元`. */
  unit: string | undefined
  /** Words of the file → words of ours. */
  values: ReadonlyMap<string, string> | null
  /** For words that `values` or `lookup` do not hold; undefined leaves them as they are, to be checked. */
  otherwise: string | undefined
  /** Codes of the file → what another file says for them. */
  lookup: ReadonlyMap<string, string> | null
  split: RegExp | null
  /** Which piece of a split cell, 1 being the first; all of them as a list without it. */
  part: number | undefined
  /** For an empty cell. */
  empty: string | undefined
  prefix: string
}

/** A ledger: each file is the state of all projects on one day. */
export interface SnapshotMapping {
  /** The id of the project. */
  project: Recipe
  stage: ColumnRecipe
  /** Columns of `project_updates`. */
  columns: ReadonlyMap<string, Recipe>
  /** Evidence of the updates and milestones it makes. */
  evidence: ReadonlyMap<string, Recipe>
}
