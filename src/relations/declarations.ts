/** What the SDL declares, read once at start: entities with their stored columns, relationship types, link and list fields. */
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { type Column, storedColumns } from './columns.ts'
import { argumentsOf, directive, isList, namedType } from './sdl.ts'

export type Direction = 'IN' | 'OUT'

/** A field that follows a link type, or (without `relationship`) lists all nodes of a type. */
export interface LinkField {
  parent: string
  field: string
  many: boolean
  relationship: string
  direction: Direction
  /** The link may start anywhere below the parent along this type. */
  through: string | undefined
  /** Rows are ordered by this text property of the node reached; by name without it. */
  orderBy: string | undefined
  /** Concrete types that can be reached. */
  targets: readonly string[]
  /** Arguments that filter, by the stored property they compare with. */
  filters: readonly { argument: string; property: string; onLink: boolean; many: boolean }[]
}

export interface ListField {
  field: string
  target: string
  /** Arguments that name a node the listed ones must be linked with. */
  via: readonly Via[]
  where: readonly Where[]
  /** Orders by the stored value of `orderBy`; the first is the default. */
  orders: readonly Order[]
}

/** `among`: only links whose property has one of these values connect. */
export interface Via {
  argument: string
  relationship: string
  direction: Direction
  through: string | undefined
  among: { property: string; values: readonly string[] } | undefined
}

/** Compared is a stored property of the listed node, or a fragment of cypher/read about it. */
export interface Where {
  argument: string
  property: string | undefined
  fragment: string | undefined
  comparison: Comparison
}

export interface Order {
  value: string
  property: string
  descending: boolean
}

export type Comparison = 'EQUAL' | 'AT_LEAST' | 'AT_MOST' | 'CONTAINS'

export type Title = Record<'ZH' | 'EN', string>

export interface Declarations {
  /** Stored columns of every `@node` type, in SDL order. */
  entities: ReadonlyMap<string, readonly Column[]>
  /** What people call each of them and each link type: the first words of its description, such as 企业 and Company. */
  titles: ReadonlyMap<string, Title>
  /** Stored columns of every link type, by its Neo4j type. */
  relationships: ReadonlyMap<string, { name: string; columns: readonly Column[] }>
  links: readonly LinkField[]
  lists: readonly ListField[]
}

export function readDeclarations(sdl: DocumentNode): Declarations {
  const types = typesOf(sdl)
  const enums = new Set(
    sdl.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
  )
  const entities = new Map<string, readonly Column[]>()
  const titles = new Map<string, Title>()
  const relationships = new Map<string, { name: string; columns: readonly Column[] }>()
  for (const type of types) {
    if (directive(type, 'node')) {
      entities.set(type.name.value, storedColumns(type.fields ?? [], enums, 'key'))
      titles.set(type.name.value, titleOf(type))
    }
    const relationship = directive(type, 'relationship')
    if (relationship) {
      const stored = argumentsOf(relationship).type as string
      titles.set(stored, titleOf(type))
      relationships.set(stored, { name: type.name.value, columns: storedColumns(type.fields ?? [], enums, 'id') })
    }
  }
  const concrete = (name: string) =>
    entities.has(name)
      ? [name]
      : types
          .filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION && implementsInterface(type, name))
          .map((type) => type.name.value)
  const orders = readOrders(sdl)
  const fields = types.flatMap((type) => (type.fields ?? []).map((field) => ({ parent: type.name.value, field })))
  return {
    entities,
    titles,
    relationships,
    links: fields.flatMap(({ parent, field }) => linkField(parent, field, concrete, relationships)),
    lists: fields.flatMap(({ field }) => listField(field, orders)),
  }
}

/** `企业：法人、集团或品牌。 A company: …` → 企业, A company. */
function titleOf({ name, description }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): Title {
  const [, chinese, english] = /^([^：，。]+).*。 ([^.:;,]+)/su.exec(description?.value ?? '') ?? []
  return { ZH: chinese ?? name.value, EN: english ?? name.value }
}

function linkField(
  parent: string,
  field: FieldDefinitionNode,
  concrete: (name: string) => string[],
  relationships: Declarations['relationships'],
): LinkField[] {
  const declared = directive(field, 'link')
  if (!declared) return []
  const { type, direction, through, orderBy } = argumentsOf(declared) as Record<string, string>
  if (!type || !relationships.has(type)) {
    throw new Error(
      `${parent}.${field.name.value} follows ${type}, but no interface declares @relationship(type: "${type}").`,
    )
  }
  const linkColumns = new Set(relationships.get(type)?.columns.map((column) => column.field))
  const filters = (field.arguments ?? []).map((argument) => {
    const where = directive(argument, 'where')
    const property = where ? String(argumentsOf(where).property) : argument.name.value
    return { argument: argument.name.value, property, onLink: linkColumns.has(property), many: isList(argument.type) }
  })
  const targets = concrete(namedType(field.type))
  const many = isList(field.type)
  return [
    {
      parent,
      field: field.name.value,
      many,
      relationship: type,
      direction: direction as Direction,
      through,
      orderBy,
      targets,
      filters,
    },
  ]
}

function listField(field: FieldDefinitionNode, orders: OrdersByEnum): ListField[] {
  if (!directive(field, 'list')) return []
  const args = field.arguments ?? []
  const orderBy = args.find(({ name }) => name.value === 'orderBy')
  return [
    {
      field: field.name.value,
      target: namedType(field.type),
      via: args.flatMap(viaOf),
      where: args.flatMap(whereOf),
      orders: orderBy ? (orders.get(namedType(orderBy.type)) ?? []) : [],
    },
  ]
}

type OrdersByEnum = ReadonlyMap<string, readonly Order[]>

/** The `@sort` values of every enum that has any. */
function readOrders(sdl: DocumentNode): OrdersByEnum {
  const enums = sdl.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
  return new Map(
    enums.map((node) => [
      node.name.value,
      (node.values ?? []).flatMap((value) => {
        const sort = directive(value, 'sort')
        if (!sort) return []
        const { property, descending = false } = argumentsOf(sort) as { property: string; descending?: boolean }
        return [{ value: value.name.value, property, descending }]
      }),
    ]),
  )
}

function viaOf(argument: InputValueDefinitionNode): Via[] {
  const declared = directive(argument, 'via')
  if (!declared) return []
  const { type, direction, through, property, among } = argumentsOf(declared) as {
    type: string
    direction: Direction
    through?: string
    property?: string
    among?: string[]
  }
  return [
    {
      argument: argument.name.value,
      relationship: type,
      direction,
      through,
      among: property && among ? { property, values: among } : undefined,
    },
  ]
}

function whereOf(argument: InputValueDefinitionNode): Where[] {
  const declared = directive(argument, 'where')
  if (!declared) return []
  const {
    property,
    fragment,
    is = 'EQUAL',
  } = argumentsOf(declared) as {
    property?: string
    fragment?: string
    is?: Comparison
  }
  return [{ argument: argument.name.value, property, fragment, comparison: is }]
}

const typesOf = (sdl: DocumentNode) =>
  sdl.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  )

const implementsInterface = (type: Pick<ObjectTypeDefinitionNode, 'interfaces'>, name: string) =>
  type.interfaces?.some((candidate) => candidate.name.value === name) ?? false
