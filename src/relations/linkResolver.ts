/** Resolves a declared link field: every parent of a level and equal arguments share one statement. */
import type { Row } from '../database/database.ts'
import type { Projection } from './columns.ts'
import type { Position } from './cursor.ts'
import type { Declarations, LinkField } from './declarations.ts'
import { type LinkStatements, linkStatements } from './linkStatement.ts'
import { labelOf } from './nodeKey.ts'
import { type PageArguments, type PageRequest, readPageArguments, toPage } from './page.ts'
import type { QueryContext } from './queryContext.ts'
import { type ResolveInfo, requestedFields } from './requestedFields.ts'

type Arguments = PageArguments & Record<string, unknown>
interface Parent {
  id: string
}

/** What of a page is read: everything, or what the operation asks for. */
interface Choice {
  node: Projection
  link: Projection
  cursors: boolean
}

const nothing: ReadonlySet<string> = new Set()

/** A connection for lists; the first node or null for single links. */
export function linkResolver(field: LinkField, declarations: Declarations) {
  const statements = linkStatements(field, declarations)
  const filterNames = field.filters.map((filter) => filter.argument)
  const choose = chooser(field, statements, declarations)
  return async (parent: Parent, args: Arguments, context: QueryContext, info: ResolveInfo) => {
    const request = field.many ? readPageArguments(args) : { first: 1, after: undefined }
    const filters = Object.fromEntries(filterNames.map((name) => [name, args[name] ?? null]))
    const choice = choose(info)
    const rows = await loadRows(statements, choice, request, filters, context).load(parent.id)
    const items = rows.map((row) => toItem(statements, choice, row))
    if (!field.many) return items[0]?.node ?? null
    const countAll = () => loadCount(statements, filters, context).load(parent.id)
    return Object.assign(toPage(items, request), { countAll })
  }
}

/** Chosen once for each place in a document, which compiled operations keep. */
function chooser({ many, targets }: LinkField, { node, link }: LinkStatements, { links }: Declarations) {
  const known = {
    stored: node.fields,
    links: new Set(links.filter(({ parent }) => targets.includes(parent)).map(({ field }) => field)),
  }
  const chosen = new WeakMap<object, Choice>()
  return (info: ResolveInfo): Choice => {
    const before = chosen.get(info.fieldNodes)
    if (before) return before
    const requested = requestedFields(info, many, known)
    const choice = {
      // Each row has the key anyway.
      node: requested.node ? node.only(new Set([...requested.node].filter((name) => name !== 'id'))) : node,
      link: requested.edges ? link : link.only(nothing),
      cursors: requested.cursors,
    }
    chosen.set(info.fieldNodes, choice)
    return choice
  }
}

function loadRows(
  { edges, nodes }: LinkStatements,
  { node, link, cursors }: Choice,
  { first, after }: PageRequest,
  filters: Record<string, unknown>,
  context: QueryContext,
) {
  const statement = link.properties.length > 0 ? edges : nodes
  const parameters = {
    ...filters,
    limit: first + 1,
    after: after?.sort ?? null,
    afterTie: after?.tie ?? null,
    cursors,
    nodeProperties: node.properties,
    linkProperties: link.properties,
  }
  return context.loader<readonly Row[]>(`${statement.name} ${JSON.stringify(parameters)}`, async (ids) => {
    const found = new Map((await context.read(statement, { ...parameters, ids })) as readonly [string, Row[]][])
    return ids.map((id) => found.get(id) ?? [])
  })
}

function loadCount({ count }: LinkStatements, filters: Record<string, unknown>, context: QueryContext) {
  return context.loader<number>(`${count.name} ${JSON.stringify(filters)}`, async (ids) => {
    const found = new Map((await context.read(count, { ...filters, ids })) as readonly [string, number][])
    return ids.map((id) => found.get(id) ?? 0)
  })
}

/** Row: sort, tie, key, link values, node values. The type of a node is the label in its key. */
function toItem({ linkType }: LinkStatements, { link, node }: Choice, row: Row) {
  const [sort, tie, key] = row as [string, string, string]
  const position: Position = { sort, tie }
  const found = node.node(labelOf(key), key, row, 3 + link.properties.length)
  if (link.properties.length === 0) return { position, node: found }
  const { __typename, ...linkFields } = link.read(linkType, row, 3)
  return { ...linkFields, position, node: found }
}
