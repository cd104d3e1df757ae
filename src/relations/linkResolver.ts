/** Resolves a declared link field: every parent of a level and equal arguments share one statement. */
import type { Row } from '../database/database.ts'
import type { Projection } from './columns.ts'
import type { Position } from './cursor.ts'
import type { Declarations, LinkField } from './declarations.ts'
import { type LinkStatements, linkStatements } from './linkStatement.ts'
import { labelOf } from './nodeKey.ts'
import { type PageArguments, type PageRequest, readPageArguments, toPage } from './page.ts'
import type { QueryContext } from './queryContext.ts'

type Arguments = PageArguments & Record<string, unknown>
interface Parent {
  id: string
}

/** A connection for lists; the first node or null for single links. */
export function linkResolver(field: LinkField, declarations: Declarations) {
  const statements = linkStatements(field, declarations)
  const filterNames = field.filters.map((filter) => filter.argument)
  return async (parent: Parent, args: Arguments, context: QueryContext) => {
    const request = field.many ? readPageArguments(args) : { first: 1, after: undefined }
    const filters = Object.fromEntries(filterNames.map((name) => [name, args[name] ?? null]))
    const rows = await loadRows(statements, request, filters, context).load(parent.id)
    const items = rows.map((row) => toItem(statements, row))
    if (!field.many) return items[0]?.node ?? null
    const countAll = () => loadCount(statements, filters, context).load(parent.id)
    return { ...toPage(items, request), countAll }
  }
}

function loadRows(
  { page }: LinkStatements,
  { first, after }: PageRequest,
  filters: Record<string, unknown>,
  context: QueryContext,
) {
  const parameters = { ...filters, limit: first + 1, after: after?.sort ?? null, afterTie: after?.tie ?? null }
  return context.loader<readonly Row[]>(`${page.name} ${JSON.stringify(parameters)}`, async (ids) => {
    const found = new Map((await context.read(page, { ...parameters, ids })) as readonly [string, Row[]][])
    return ids.map((id) => found.get(id) ?? [])
  })
}

function loadCount({ count }: LinkStatements, filters: Record<string, unknown>, context: QueryContext) {
  return context.loader<number>(`${count.name} ${JSON.stringify(filters)}`, async (ids) => {
    const found = new Map((await context.read(count, { ...filters, ids })) as readonly [string, number][])
    return ids.map((id) => found.get(id) ?? 0)
  })
}

/** Row: sort, tie, link columns, node columns. */
function toItem({ link, node, linkType }: LinkStatements, row: Row) {
  const [sort, tie] = row as [string, string]
  const position: Position = { sort, tie }
  const { __typename, ...linkFields } = link.read(linkType, row, 2)
  return { ...linkFields, position, node: readNode(node, row, 2 + link.properties.length) }
}

/** The type of a node is the label in its key. */
function readNode(projection: Projection, row: Row, offset: number): Record<string, unknown> {
  const key = row[offset + projection.properties.indexOf('key')] as string
  return projection.read(labelOf(key), row, offset)
}
