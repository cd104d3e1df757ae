/**
 * A codegen plugin: for every kind of node, the operation that asks all that is stored of it, and what to call each part.
 * Titles are the first words of the SDL's descriptions, so a new type in `schema/` has its page without code.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { projectRoot } from '../src/config.ts'

interface Titled {
  name: string
  title: { ZH: string; EN: string }
}

interface Fact extends Titled {
  shape: 'text' | 'label' | 'list' | 'labels' | 'quantity' | 'node'
}

interface LinkList extends Titled {
  facts: Fact[]
}

/** Rows of each list on a page; what is left out is counted and opened by "all". */
const rowsShown = 12

const evidence =
  'evidence { basisLabel(lang: $lang) confidence asOf note sources { id title publisher url publishedOn } }'
const nodeParts =
  '__typename id ... on Named { name } ... on Milestone { stageLabel(lang: $lang) localLabel on planned }' +
  ' ... on Observation { value unit qualifierLabel(lang: $lang) text period kindLabel(lang: $lang) indicator { name } }' +
  ' ... on Update { text evidence { asOf } } ... on Event { on }'

export function plugin(): string {
  // Codegen hands over a sorted schema; the pages keep the order in which the SDL tells things.
  const schema = buildSchema(readFileSync(join(projectRoot, 'docs/schema.graphql'), 'utf8'))
  const kinds = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => describeKind(type, schema))
  return `/* Written by npm run generate from schema/. */
import type { KindOfPage } from '../entity/kindOfPage.ts'

export const entityPages: Readonly<Record<string, KindOfPage>> = ${JSON.stringify(
    Object.fromEntries(kinds.map((kind) => [kind.name, kind])),
    null,
    1,
  )}
`
}

function describeKind(type: GraphQLObjectType, schema: GraphQLSchema) {
  const fields = Object.values(type.getFields()).filter((field) => field.name !== 'id' && !needsArgument(field))
  const facts = fields.filter(({ name }) => name !== 'name').flatMap((field) => factOf(field, type.getFields()))
  const links = fields.flatMap((field) => linkListOf(field))
  const sourced = 'evidence' in type.getFields()
  const interfaces = new Set(schema.getPossibleTypes(nodeInterface(schema)).map(({ name }) => name))
  const parts = [
    ...('name' in type.getFields() ? ['name'] : []),
    ...facts.map(askFact),
    ...links.map(
      ({ name, facts: edge }) =>
        `${name}(first: ${rowsShown}) { totalCount edges { id ${edge.map(askFact).join(' ')} ${evidence} node { ${partsFor(type, name, interfaces)} } } }`,
    ),
    ...(sourced ? [evidence] : []),
    ...(type.name === 'Project' ? [`timeline { on text planned ${evidence} }`] : []),
  ]
  const asked = parts.join(' ')
  return {
    name: type.name,
    title: titleOf(type.description, type.name),
    query: `query ${type.name}Page($id: ID!${asked.includes('$lang') ? ', $lang: Language' : ''}) { node(id: $id) { __typename id ... on ${type.name} { ${asked} } } }`,
    facts,
    links,
  }
}

const nodeInterface = (schema: GraphQLSchema) => {
  const type = schema.getType('Node')
  if (!isInterfaceType(type)) throw new Error('The schema has no interface Node.')
  return type
}

/** Only what the nodes reached can be, or a validator refuses the spread. */
function partsFor(type: GraphQLObjectType, field: string, nodes: ReadonlySet<string>): string {
  const node = nodeOfConnection(type.getFields()[field])
  if (!node) return '__typename id'
  if (isObjectType(node) && nodes.has(node.name)) {
    const spread = new RegExp(`\\.\\.\\. on ${node.name} (\\{(?:[^{}]|\\{[^{}]*\\})*\\})`).exec(nodeParts)?.[1]
    const named = 'name' in node.getFields() ? 'name' : ''
    return `__typename id ${named} ${spread ? spread.slice(1, -1) : ''}`
  }
  return '__typename id ... on Named { name }'
}

type Field = GraphQLField<unknown, unknown>

const needsArgument = (field: Field) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)

function factOf(field: Field, fields: Readonly<Record<string, Field>>): Fact[] {
  const type = getNamedType(field.type)
  const title = titleOf(field.description, field.name)
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  if (isEnumType(type)) return []
  if (field.args.some(({ name }) => name === 'lang')) {
    const named = titleOf(fields[field.name.replace(/Label$/, '')]?.description, field.name)
    return [{ name: field.name, title: named, shape: isList ? 'labels' : 'label' }]
  }
  if (isScalarType(type)) return [{ name: field.name, title, shape: isList ? 'list' : 'text' }]
  if (type.name === 'Quantity') return [{ name: field.name, title, shape: 'quantity' }]
  const isNode =
    (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node')
  return isNode && !isList ? [{ name: field.name, title, shape: 'node' }] : []
}

function linkListOf(field: Field): LinkList[] {
  const type = getNamedType(field.type)
  if (!isObjectType(type) || !type.name.endsWith('Connection') || !type.getFields().totalCount) return []
  const edge = getNamedType(type.getFields().edges?.type ?? field.type)
  if (!isObjectType(edge) || !edge.getFields().evidence) return []
  const own = Object.values(edge.getFields()).filter(({ name }) => !['cursor', 'node', 'id'].includes(name))
  return [
    {
      name: field.name,
      title: titleOf(field.description, field.name),
      facts: own.flatMap((each) => factOf(each, edge.getFields())),
    },
  ]
}

function nodeOfConnection(field: Field | undefined) {
  const connection = field && getNamedType(field.type)
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined
  return nodes && getNamedType(nodes.type)
}

function askFact({ name, shape }: Fact): string {
  if (shape === 'label' || shape === 'labels') return `${name}(lang: $lang)`
  if (shape === 'quantity')
    return `${name}${moneyUnits.has(name) ? '(in: YI_CNY)' : ''} { value unit qualifierLabel(lang: $lang) text }`
  if (shape === 'node') return `${name} { __typename id ... on Named { name } }`
  return name
}

/** Money is read in 亿元. */
const moneyUnits = new Set(['investment', 'expectedOutput', 'registeredCapital', 'inPlace'])

/** The first words of a description in each language: `所在地：园区、… Where it is: parks, …`. */
function titleOf(description: string | null | undefined, name: string): Titled['title'] {
  const text = description ?? ''
  const zh =
    /^[^。：；，（(]+/
      .exec(text)?.[0]
      ?.replace(/ 0–1+$/, '')
      .trim() ?? name
  const english = /[。）)]\s*([A-Z][^.:;,(]+)/.exec(text)?.[1]?.trim() ?? name
  return { ZH: zh, EN: english }
}
