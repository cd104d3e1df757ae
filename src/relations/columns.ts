/** Which properties of a node or link are read for a type, in which order, and how the values become the object that GraphQL sees. */
import type { FieldDefinitionNode } from 'graphql'
import type { EntityNode } from './nodeLoader.ts'
import { argumentsOf, directive, isList, namedType } from './sdl.ts'

/**
 * One field of the SDL and the stored properties it is made of.
 * `read` turns their values, in that order, into the value of the field.
 */
export interface Column {
  field: string
  properties: readonly string[]
  read: (values: readonly unknown[]) => unknown
  /** The value is the only property as it is stored: most columns are, and nothing is made to read them. */
  plain?: boolean
}

const scalars = new Set(['String', 'Int', 'Float', 'Boolean', 'SafeInt', 'PartialDate', 'Date'])

/** The columns of a type: its stored fields, and its evidence where it has one. The API's id is the `key` of a node, the `id` of a link. */
export function storedColumns(
  fields: readonly FieldDefinitionNode[],
  enums: ReadonlySet<string>,
  idProperty: 'key' | 'id',
): Column[] {
  return fields.flatMap((field) => {
    if (directive(field, 'link') || directive(field, 'computed')) return []
    const name = field.name.value
    const type = namedType(field.type)
    if (type === 'Evidence') return [evidenceColumn]
    const quantity = directive(field, 'quantity')
    if (quantity) return [quantityColumn(name, argumentsOf(quantity).unit as string)]
    const reference = directive(field, 'reference')
    if (reference) return [referenceColumn(name, (argumentsOf(reference).property as string | undefined) ?? name, type)]
    if (type === 'ID') return [{ ...plainColumn(name), properties: [name === 'id' ? idProperty : name] }]
    if (!scalars.has(type) && !enums.has(type)) return []
    if (isList(field.type)) return [listColumn(name)]
    return [type === 'String' ? textColumn(name) : plainColumn(name)]
  })
}

const plainColumn = (field: string): Column => ({
  field,
  properties: [field],
  read: ([value]) => value,
  plain: true,
})

/** A list where the schema has one text (the industries of a park, a node made by hand) is read as people would write it. */
const textColumn = (field: string): Column => ({
  field,
  properties: [field],
  read: ([value]) => (Array.isArray(value) ? value.join('、') || null : value),
})

/** One value where the schema has a list is a list of one. */
const listColumn = (field: string): Column => ({
  field,
  properties: [field],
  read: ([value]) => (value == null ? [] : [value].flat()),
})

/** The property holds a bare id, or a whole key where several labels are possible; the API's id carries the label. */
const referenceColumn = (field: string, property: string, type: string): Column => ({
  field,
  properties: [property],
  read: ([id]) => (id == null ? null : { reference: String(id).includes(':') ? id : `${type}:${id}` }),
})

const evidenceColumn: Column = {
  field: 'evidence',
  properties: ['sources', 'basis', 'confidence', 'asOf', 'note'],
  read: ([sources, basis, confidence, asOf, note]) => ({ sourceIds: sources ?? [], basis, confidence, asOf, note }),
}

/** `=` when the source gave a plain number; null when nothing at all is known. */
const quantityColumn = (field: string, unit: string): Column => ({
  field,
  properties: [field, `${field}Qualifier`, `${field}Text`, `${field}Unit`],
  read: ([value, qualifier, text, ownUnit]) =>
    value == null && text == null
      ? null
      : { value: value ?? null, qualifier: qualifier ?? '=', text, unit: ownUnit ?? unit },
})

interface Reader {
  column: Column
  places: readonly number[]
  /** Place of a plain column. */
  only: number | undefined
}

/**
 * The properties that a statement returns for one or several types, and the way back from a row to an object.
 * Several types share one list: each reads its own places of it, so one text serves a link that leads to many labels.
 */
export class Projection {
  readonly properties: readonly string[]
  /** Fields that these types store. */
  readonly fields: ReadonlySet<string>
  private readonly types: ReadonlyMap<string, readonly Column[]>
  private readonly readers: ReadonlyMap<string, readonly Reader[]>

  constructor(types: ReadonlyMap<string, readonly Column[]>) {
    const properties = [...new Set([...types.values()].flat().flatMap((column) => column.properties))]
    this.properties = properties
    this.types = types
    this.fields = new Set([...types.values()].flat().map((column) => column.field))
    this.readers = new Map(
      [...types].map(([type, columns]) => [
        type,
        columns.map((column) => {
          const places = column.properties.map((property) => properties.indexOf(property))
          return { column, places, only: column.plain ? places[0] : undefined }
        }),
      ]),
    )
  }

  /**
   * Cypher for the properties of `variable`, in order: `n.key, n.name, …`. A node made by hand in cypher-shell has no key:
   * where one type alone is meant, its label and id stand in.
   */
  of(variable: string): string {
    const key = this.keyOf(variable)
    return this.properties.map((property) => (property === 'key' ? key : `${variable}.${property}`)).join(', ')
  }

  /** Cypher for the key alone. */
  keyOf(variable: string): string {
    const [label, ...others] = this.readers.keys()
    return others.length === 0
      ? `coalesce(${variable}.key, '${label}:' + coalesce(${variable}.id, elementId(${variable})))`
      : `${variable}.key`
  }

  /** The same for some of the fields. */
  only(fields: ReadonlySet<string>): Projection {
    const chosen = [...this.types].map(
      ([type, columns]) => [type, columns.filter(({ field }) => fields.has(field))] as const,
    )
    return new Projection(new Map(chosen))
  }

  /** The node with this key, from the values that start at `offset` of a row. */
  node(type: string, key: string, row: readonly unknown[], offset = 0): EntityNode {
    const node = this.read(type, row, offset)
    node.id = key
    return node as EntityNode
  }

  /** The object of `type` from the values that start at `offset` of a row. */
  read(type: string, row: readonly unknown[], offset = 0): Record<string, unknown> {
    const object: Record<string, unknown> = { __typename: type }
    for (const { column, places, only } of this.readers.get(type) ?? []) {
      object[column.field] =
        only === undefined ? column.read(places.map((place) => row[offset + place])) : row[offset + only]
    }
    return object
  }
}
