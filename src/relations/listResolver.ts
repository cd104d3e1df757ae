/** Resolves a declared root list: pages in a stable order, driven by the sort index or by the first node argument given. */
import type { Declarations, ListField } from './declarations.ts'
import { listStatements } from './listStatement.ts'
import { normaliseKey } from './nodeKey.ts'
import { type PageArguments, readPageArguments, toPage } from './page.ts'
import type { QueryContext } from './queryContext.ts'

export function listResolver(list: ListField, declarations: Declarations) {
  const { node, page, count } = listStatements(list, declarations)
  const labels = [...declarations.entities.keys()]
  return async (_root: unknown, args: PageArguments & Record<string, unknown>, context: QueryContext) => {
    const request = readPageArguments(args)
    const filters = readFilters(list, args, labels)
    const given = new Set(Object.keys(filters).filter((name) => filters[name] != null))
    const parameters = {
      ...filters,
      limit: request.first + 1,
      after: request.after?.sort ?? null,
      afterTie: request.after?.tie ?? null,
    }
    const rows = await context.read(
      page(given, typeof args.orderBy === 'string' ? args.orderBy : undefined),
      parameters,
    )
    const items = rows.map((row) => {
      const [sort, tie] = row as [string, string]
      return { position: { sort, tie }, node: node.read(list.target, row, 2) }
    })
    const countAll = async () => Number((await context.read(count(given), filters))[0]?.[0] ?? 0)
    return Object.assign(toPage(items, request), { countAll })
  }
}

/** A node argument may be written as `Zone:jhedz`, `zone:jhedz`, or bare when only one type can be meant. */
function readFilters(
  list: ListField,
  args: Record<string, unknown>,
  labels: readonly string[],
): Record<string, unknown> {
  const via = list.via.map(({ argument }) => {
    const value = args[argument]
    return [argument, typeof value === 'string' ? normaliseKey(value, labels) : null]
  })
  return Object.fromEntries([...via, ...list.where.map(({ argument }) => [argument, args[argument] ?? null])])
}
