/** Nodes by id: one statement per label and level, whoever asks. */
import { defineStatement, type Statement } from '../database/statement.ts'
import { Projection } from './columns.ts'
import type { Declarations } from './declarations.ts'
import { labelOf } from './nodeKey.ts'
import type { QueryContext } from './queryContext.ts'
import { fieldsAt, neededOf, type ResolveInfo } from './requestedFields.ts'

export type EntityNode = Record<string, unknown> & { __typename: string; id: string }

interface Known {
  statement: Statement
  projection: Projection
  /** Fields that are links, for which a node needs no more than its id. */
  links: ReadonlySet<string>
}

export class NodeLoader {
  private readonly byLabel: ReadonlyMap<string, Known>
  private readonly chosen = new WeakMap<object, Projection>()

  constructor(declarations: Declarations) {
    this.byLabel = new Map(
      [...declarations.entities].map(([label, columns]) => {
        const projection = new Projection(new Map([[label, columns]]))
        // The second branch finds a node made by hand, which has an id but no key. Each branch is one seek; no node is in both.
        const text = `UNWIND $keys AS key
CALL (key) {
  MATCH (n:Entity {key: key})
  RETURN n
  UNION ALL
  MATCH (n:${label} {id: substring(key, ${label.length + 1})}) WHERE n.key IS NULL
  RETURN n
}
RETURN [[${projection.keyOf('n')}, [name IN $properties | n[name]]]] AS rows`
        const links = new Set(declarations.links.filter(({ parent }) => parent === label).map(({ field }) => field))
        return [label, { statement: defineStatement(`${label}.byKey`, text), projection, links }]
      }),
    )
  }

  /** All labels that have ids. */
  get labels(): Iterable<string> {
    return this.byLabel.keys()
  }

  /** The columns that make a node of this label, for statements that return such nodes beside other things. */
  projection(label: string): Projection {
    return this.known(label).projection
  }

  /** Those of them that the operation asks for below this field, whose type is `label`. */
  requested(label: string, info: ResolveInfo): Projection {
    const before = this.chosen.get(info.fieldNodes)
    if (before) return before
    const { projection, links } = this.known(label)
    const needed = neededOf(fieldsAt(info, [[]]), { stored: projection.fields, links })
    const chosen = needed ? projection.only(needed) : projection
    this.chosen.set(info.fieldNodes, chosen)
    return chosen
  }

  /** A node that another row of the same answer named; throws when it has gone since. */
  async loadKnown(key: string, context: QueryContext): Promise<EntityNode> {
    const node = await this.load(key, context)
    if (!node) throw new Error(`${key} was named by an answer and is gone.`)
    return node
  }

  /** Null for an id that no node has, also for a label that does not exist. `wanted`: all that the label stores by default. */
  async load(key: string, context: QueryContext, wanted?: Projection): Promise<EntityNode | null> {
    const label = labelOf(key)
    const known = this.byLabel.get(label)
    if (!known) return null
    const projection = wanted ?? known.projection
    const { properties } = projection
    const name = projection === known.projection ? label : `${label} ${properties.join(' ')}`
    return context
      .loader<EntityNode | null>(name, async (keys) => {
        const rows = await context.readByKey(known.statement, keys, { properties })
        return keys.map((each) => {
          const row = rows.get(each)
          return row ? projection.node(label, each, row[1] as unknown[]) : null
        })
      })
      .load(key)
  }

  private known(label: string): Known {
    const known = this.byLabel.get(label)
    if (!known) throw new Error(`${label} is not an entity.`)
    return known
  }
}
