/** Finds entities of every label by what people know: the one way in for roots and for arguments that name something. */
import type { Declarations } from '../../relations/declarations.ts'
import type { EntityNode, NodeLoader } from '../../relations/nodeLoader.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { ResolveInfo } from '../../relations/requestedFields.ts'
import { EntityFinder } from './findEntity.ts'

/** One of these is given: `@oneOf` holds it. */
export interface EntityBy {
  id?: string | null
  name?: string | null
  uscc?: string | null
  stockCode?: string | null
}

/** Labels whose nodes people name. */
export const namedLabels = [
  'Company',
  'Region',
  'Zone',
  'Park',
  'Chain',
  'Segment',
  'Product',
  'Institution',
  'Platform',
  'Site',
  'Technology',
  'Project',
  'Policy',
  'Event',
  'Recognition',
  'Indicator',
  'Source',
] as const

export type NamedLabel = (typeof namedLabels)[number]

export class EntityFinders {
  private readonly byLabel: Readonly<Record<NamedLabel, EntityFinder>>

  /** Built at start, so that every statement is known then. */
  constructor({ titles }: Declarations, nodes: NodeLoader) {
    const finderOf = (label: NamedLabel) => new EntityFinder(label, titles.get(label)?.ZH ?? label, nodes)
    this.byLabel = Object.fromEntries(namedLabels.map((label) => [label, finderOf(label)])) as Record<
      NamedLabel,
      EntityFinder
    >
  }

  /** Throws NOT_FOUND with the nearest names, or AMBIGUOUS_NAME with the candidates. With `info` no more is read than it asks for. */
  find(
    label: NamedLabel,
    { id, name, uscc, stockCode }: EntityBy,
    context: QueryContext,
    info?: ResolveInfo,
  ): Promise<EntityNode> {
    const finder = this.byLabel[label]
    if (id != null) return finder.byId(id, context, info)
    if (uscc != null) return finder.byText('uscc', uscc, context)
    if (stockCode != null) return finder.byText('stockCode', stockCode, context)
    return finder.byText('name', name ?? '', context)
  }

  /** Each is looked up once in an operation, however many rows name it. */
  keyOf(label: NamedLabel, by: EntityBy, context: QueryContext): Promise<string> {
    const keyOf = async (text: string) => (await this.find(label, JSON.parse(text) as EntityBy, context)).id
    // A name that fails is the answer of whoever asked for it, not of the others.
    const keys = context.loader<string>(`${label}.keyOf`, (asked) =>
      Promise.all(asked.map((text) => keyOf(text).catch((error) => error))),
    )
    return keys.load(JSON.stringify(by))
  }
}
