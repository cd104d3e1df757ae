/**
 * Writes out what the SDL abbreviates. In: the merged files of `schema/`. Out: the schema that clients see, in which every
 * `[T!]! @link` or `@list` is a paged connection, edges carry the fields of their relationship type, and every enum field
 * has a `…Label(lang)` beside it.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql'
import { argumentsOf, directive, isList, namedType } from './sdl.ts'

type FieldsNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

export function expandSdl(sdl: DocumentNode): DocumentNode {
  const enums = new Set(
    sdl.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
  )
  const relationships = new Map(sdl.definitions.flatMap(relationshipInterface))
  const connections = new Map<string, string>()

  const expandField = (field: FieldDefinitionNode): FieldDefinitionNode[] => {
    const link = directive(field, 'link')
    if ((link || directive(field, 'list')) && isList(field.type)) {
      const relationship = link && relationships.get(argumentsOf(link).type as string)
      return [pagedField(field, connectionFor(namedType(field.type), relationship, connections))]
    }
    return enums.has(namedType(field.type)) ? [field, labelField(field)] : [field]
  }
  const expandType = (type: FieldsNode): FieldsNode => ({ ...type, fields: (type.fields ?? []).flatMap(expandField) })

  const definitions: DefinitionNode[] = sdl.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION ? expandType(node) : node,
  )
  const generated = parse([...connections.values()].join('\n'), { noLocation: true }).definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ? expandType(node) : node,
  )
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...generated] }
}

function relationshipInterface(node: DefinitionNode): [string, InterfaceTypeDefinitionNode][] {
  const declared = node.kind === Kind.INTERFACE_TYPE_DEFINITION && directive(node, 'relationship')
  return declared ? [[argumentsOf(declared).type as string, node as InterfaceTypeDefinitionNode]] : []
}

/** Names the connection of a target over a link type and writes its SDL once. */
function connectionFor(
  target: string,
  relationship: InterfaceTypeDefinitionNode | undefined,
  connections: Map<string, string>,
): string {
  const name = `${target}${relationship?.name.value ?? ''}`
  if (!connections.has(name)) connections.set(name, connectionSdl(name, target, relationship))
  return `${name}Connection`
}

function connectionSdl(name: string, target: string, relationship: InterfaceTypeDefinitionNode | undefined): string {
  const interfaces = [...(relationship?.interfaces ?? []), ...(relationship ? [relationship] : [])].map(
    (node) => node.name.value,
  )
  const linkFields = (relationship?.fields ?? []).map(print).join('\n')
  return `
    "${target} 的一页。 A page of ${target}."
    type ${name}Connection {
      "节点。 The nodes."
      nodes: [${target}!]!
      "节点与关系。 The nodes with their links."
      edges: [${name}Edge!]!
      "分页位置。 Where the page stands."
      pageInfo: PageInfo!
      "总数；只在请求时统计。 How many there are in all; counted only when asked."
      totalCount: SafeInt!
    }
    "一个 ${target} 与通向它的关系。 A ${target} and the link that leads to it."
    type ${name}Edge ${interfaces.length ? `implements ${interfaces.join(' & ')}` : ''} {
      "游标，作为 \`after\`。 Cursor, for \`after\`."
      cursor: String!
      "节点。 The node."
      node: ${target}!
      ${linkFields}
    }`
}

/** The paging arguments come first, as clients expect them; declared filters follow. */
function pagedField(field: FieldDefinitionNode, connection: string): FieldDefinitionNode {
  const [paging] = parse(
    `type T { f(
      "行数 1–100。 Rows, 1 to 100." first: Int = 20
      "上一页末行的游标。 Cursor of the last row of the page before." after: String
    ): ${connection}! }`,
    { noLocation: true },
  ).definitions
  const template = (paging as ObjectTypeDefinitionNode).fields?.[0]
  const type = template?.type as TypeNode
  return { ...field, type, arguments: [...(template?.arguments ?? []), ...(field.arguments ?? [])] }
}

function labelField(field: FieldDefinitionNode): FieldDefinitionNode {
  const name = field.name.value
  const many = isList(field.type)
  const [type] = parse(
    `type T {
      "\`${name}\` 的名称。 The name of \`${name}\` for people."
      ${name}Label("语言。 Language." lang: Language = ZH): ${many ? '[String!]' : 'String'}${field.type.kind === Kind.NON_NULL_TYPE ? '!' : ''} @labelOf(field: "${name}", enum: "${namedType(field.type)}")
    }`,
    { noLocation: true },
  ).definitions
  const [label] = (type as ObjectTypeDefinitionNode).fields ?? []
  if (!label) throw new Error(`No label for ${name}.`)
  return label
}

/** Directives that speak to Liantu only; clients see the schema without them. */
const internal = new Set([
  'node',
  'relationship',
  'link',
  'list',
  'via',
  'where',
  'reference',
  'computed',
  'loaded',
  'quantity',
  'label',
  'verbatim',
  'stored',
  'sort',
  'labelOf',
])
export const internalEnums = new Set(['LinkDirection', 'Comparison'])

export function withoutDeclarations(expanded: DocumentNode): DocumentNode {
  return visit(expanded, {
    Directive: (node) => (internal.has(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (internal.has(node.name.value) ? null : undefined),
    EnumTypeDefinition: (node) => (internalEnums.has(node.name.value) ? null : undefined),
  })
}
