/** What `GET /questions` answers: types only, shared with the pages of `web/`. Every text is in Chinese beside English. */

export interface Catalogue {
  /** Those that the loaded data answers come first, those whose tables are missing last. */
  questions: readonly CatalogueQuestion[]
  /** Completes names: an operation for `/graphql` with the variables `text` and `kinds` (a variable's `suggest`). */
  suggest: string
}

export interface CatalogueQuestion {
  /** Name of the file: `upstream-suppliers`; the word after `liantu ask` and in `/questions/<name>`. */
  name: string
  /** Name of the operation in `document`. */
  operation: string
  title: string
  titleEn: string
  /** The leading comment of the file. */
  description: string
  theme: Labelled
  view: Labelled
  /** The operation as it stands in the file; POST it to `/graphql` with the variables. */
  document: string
  variables: readonly QuestionVariable[]
  columns: readonly QuestionColumn[]
  notes: readonly QuestionNote[]
  /** Path of response keys to the rows; `[]` steps into each item of a list: `company.upstream.suppliers.nodes[]`. */
  rowsPath: string
  /** Path of response keys to an object `{ nodes links }` for drawing; null when the answer has none. Set its variable `graph` to true. */
  graphPath: string | null
  formats: readonly Format[]
  /** Present in the served catalogue; computed on the loaded data. */
  readiness: Readiness
}

/** A GraphQL enum value with its names. */
export interface Labelled {
  value: string
  label: string
  labelEn: string
}

export interface QuestionVariable {
  name: string
  title: string
  titleEn: string
  /** The GraphQL type as written: `[Affiliation!]`. */
  type: string
  /** What to type: `INTEGER` also for whole numbers beyond 32 bits. */
  input: 'TEXT' | 'INTEGER' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'CHOICE'
  many: boolean
  required: boolean
  /** The default of the document; null when there is none. */
  default: unknown
  /** Values of a CHOICE. */
  choices: readonly Labelled[]
  /** Kinds of entities whose names (or, for `type` ID, ids) complete it: see `Catalogue.suggest`. */
  suggest: readonly string[]
  /** `PAGE`: `first` and `after`, set by whoever follows pages; `GRAPH`: asks for the drawing; both are no input of a form. */
  role: 'INPUT' | 'PAGE' | 'GRAPH'
}

export interface QuestionColumn {
  /** Response keys from the operation: `company.upstream.suppliers.nodes[].company.name`. */
  path: string
  title: string
  titleEn: string
  unit: string | null
  number: boolean
  /** A list whose order is a way: joined by arrows. */
  way: boolean
}

export type QuestionNote = QuestionColumn

export type Format = 'json' | 'csv' | 'xlsx' | 'gexf' | 'graphml' | 'nodelink'

/** ANSWERS, PARTIAL: something is thin; NEEDS: a table has no rows yet. */
export interface Readiness {
  state: 'ANSWERS' | 'PARTIAL' | 'NEEDS'
  label: string
  labelEn: string
  /** What is thin or missing, in a sentence each; empty for ANSWERS. */
  reasons: readonly { text: string; textEn: string; table: string }[]
}
