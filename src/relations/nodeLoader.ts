/** Nodes by id: one statement per label and level, whoever asks. */
import { defineStatement, type Statement } from '../database/statement.ts'
import { Projection } from './columns.ts'
import type { Declarations } from './declarations.ts'
import { labelOf } from './nodeKey.ts'
import type { QueryContext } from './queryContext.ts'

export type EntityNode = Record<string, unknown> & { __typename: string; id: string }

export class NodeLoader {
  private readonly byLabel: ReadonlyMap<string, { statement: Statement; projection: Projection }>

  constructor(declarations: Declarations) {
    this.byLabel = new Map(
      [...declarations.entities].map(([label, columns]) => {
        const projection = new Projection(new Map([[label, columns]]))
        // The second branch finds a node made by hand, which has an id but no key; each branch is one seek.
        const text = `UNWIND $keys AS key
CALL (key) {
  MATCH (n:Entity {key: key})
  RETURN n
  UNION
  MATCH (n:${label} {id: substring(key, ${label.length + 1})}) WHERE n.key IS NULL
  RETURN n
}
RETURN [[${projection.of('n')}]] AS rows`
        return [label, { statement: defineStatement(`${label}.byKey`, text), projection }]
      }),
    )
  }

  /** All labels that have ids. */
  get labels(): Iterable<string> {
    return this.byLabel.keys()
  }

  /** The columns that make a node of this label, for statements that return such nodes beside other things. */
  projection(label: string): Projection {
    const entry = this.byLabel.get(label)
    if (!entry) throw new Error(`${label} is not an entity.`)
    return entry.projection
  }

  /** A node that another row of the same answer named; throws when it has gone since. */
  async loadKnown(key: string, context: QueryContext): Promise<EntityNode> {
    const node = await this.load(key, context)
    if (!node) throw new Error(`${key} was named by an answer and is gone.`)
    return node
  }

  /** Null for an id that no node has, also for a label that does not exist. */
  async load(key: string, context: QueryContext): Promise<EntityNode | null> {
    const entry = this.byLabel.get(labelOf(key))
    if (!entry) return null
    const { statement, projection } = entry
    return context
      .loader<EntityNode | null>(statement.name, async (keys) => {
        const rows = await context.read(statement, { keys })
        const nodes = rows.map((row) => projection.read(labelOf(key), row) as EntityNode)
        const found = new Map(nodes.map((node) => [node.id, node]))
        return keys.map((each) => found.get(each) ?? null)
      })
      .load(key)
  }
}
