/** What the database already holds of the facts that a delivery speaks of. Read only. */

/** Values of stored properties: text, numbers, booleans, lists of text. */
export type Properties = Readonly<Record<string, unknown>>

export interface StoredNode {
  properties: Properties
  /** Links that stand for columns of its table: type and direction as the node sees them, and the key at the other end. */
  links: readonly { type: string; direction: 'OUT' | 'IN'; key: string }[]
}

export interface StoredLink {
  properties: Properties
  fromKey: string
  toKey: string
}

/** What is known of a project: its actual milestones, earlier stages first, and its updates by the day that they speak for. */
export interface ProjectHistory {
  milestones: readonly { id: string; stage: string; from: string | null; to: string | null }[]
  reported: readonly { day: string; stage: string | null }[]
}

/** A link as seen from the node `key`. */
export interface LinkAt {
  key: string
  type: string
  id: string
  deliveries: readonly string[]
  otherKey: string
  /** It stands for a column of the node's own row. */
  isOwn: boolean
}

/** A segment of a chain that no other is part of, with the companies recorded for it in a zone. */
export interface ChainLeaf {
  id: string
  name: string
  group: string | null
  companies: readonly string[]
}

export interface StoredNames {
  key: string
  /** The first is its name. */
  names: readonly string[]
  codes: readonly string[]
}

export interface Stored {
  /** Nodes of one label, by key. */
  nodes(label: string, keys: readonly string[]): Promise<ReadonlyMap<string, StoredNode>>
  links(type: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredLink>>
  /** Those of the keys that are in the database. */
  known(keys: readonly string[]): Promise<ReadonlySet<string>>
  /** Key of a project → what is known of it; for ledgers. */
  histories(keys: readonly string[]): Promise<ReadonlyMap<string, ProjectHistory>>
  /** Keys that begin with `prefix` after the key `after`, in order, some thousand; of one data set, or all for null. */
  keyPage(prefix: string, after: string, dataSet: string | null): Promise<readonly string[]>
  /** The same for ids of links of a type. */
  linkPage(type: string, prefix: string, after: string, dataSet: string | null): Promise<readonly string[]>
  /** Names of all data sets. */
  dataSets(): Promise<readonly string[]>
  linksAt(keys: readonly string[]): Promise<readonly LinkAt[]>
  /** Nodes of a label that a normalised name or code may mean, with all their names and codes. */
  matching(label: string, terms: readonly string[]): Promise<readonly StoredNames[]>
  /** Key of an identity → key that was once decided for it. */
  decided(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  chainLeaves(zone: string, chain: string): Promise<readonly ChainLeaf[]>
  /** Id and name of nodes of a label, for suggestions; at most a few thousand. */
  names(label: string): Promise<readonly { id: string; name: string | null }[]>
}

/** An empty database: what `liantu check` compares with. */
export const nothingStored: Stored = {
  nodes: async () => new Map(),
  links: async () => new Map(),
  known: async () => new Set(),
  keyPage: async () => [],
  linkPage: async () => [],
  dataSets: async () => [],
  linksAt: async () => [],
  names: async () => [],
  histories: async () => new Map(),
  matching: async () => [],
  decided: async () => new Map(),
  chainLeaves: async () => [],
}
