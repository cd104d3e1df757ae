/** A named question as the server holds it: its catalogue entry and how to find rows, columns and notes in an answer. */
import type { DocumentNode } from 'graphql'
import type { CatalogueQuestion, QuestionColumn } from './catalogue.ts'

/** A step of response keys; `list` steps into each item. */
export interface Step {
  key: string
  list: boolean
}

export interface ColumnPath extends QuestionColumn {
  steps: readonly Step[]
  /** A Quantity rather than a scalar. */
  quantity: boolean
  /** A fraction that is shown in percent. */
  percent: boolean
  /** The link shown behind the cell, where the object of the column also has a `url`. */
  linked: boolean
}

export interface Question {
  entry: Omit<CatalogueQuestion, 'readiness'>
  ast: DocumentNode
  rows: readonly Step[]
  columns: readonly ColumnPath[]
  notes: readonly ColumnPath[]
  graph: readonly Step[] | null
  /** The paged connection of the rows, when its pages are to be followed. */
  pages: readonly Step[] | null
  /** Lists of `Source` anywhere in the answer. */
  sources: readonly (readonly Step[])[]
  needs: readonly string[]
  better: readonly string[]
}
