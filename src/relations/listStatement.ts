/** The statements of a root list: driven by the sort index, or by the first argument that names a node. Built from the SDL at start. */
import { defineStatement, readStatementFile, type Statement } from '../database/statement.ts'
import { Projection } from './columns.ts'
import type { Comparison, Declarations, ListField, Order, Via, Where } from './declarations.ts'
import { sortKey, throughPattern } from './linkStatement.ts'

export interface ListStatements {
  node: Projection
  /** The statement for these arguments; rows `[sort, tie, …node]`. */
  page(given: ReadonlySet<string>, order: string | undefined): Statement
  /** Rows `[count]`. */
  count(given: ReadonlySet<string>): Statement
}

export function listStatements(list: ListField, declarations: Declarations): ListStatements {
  const columns = declarations.entities.get(list.target) ?? []
  const node = new Projection(new Map([[list.target, columns]]))
  const named = columns.some((column) => column.field === 'name')
  const byDefault: Order = { value: 'NAME', property: named ? 'sortKey' : 'id', descending: false }
  const orders = list.orders.length > 0 ? list.orders : [byDefault]
  const drivers = [undefined, ...list.via]
  const pages = new Map(
    drivers.flatMap((driver) =>
      orders.map((order) => {
        const name = `${textName(list, driver)}${order === orders[0] ? '' : `.${order.value}`}`
        return [
          `${driver?.argument} ${order.value}`,
          defineStatement(name, pageText(list, driver, node, order)),
        ] as const
      }),
    ),
  )
  const counts = new Map(
    drivers.map((driver) => {
      const text = `${matchText(list, driver)}\nRETURN [[count(DISTINCT m)]] AS rows`
      return [String(driver?.argument), defineStatement(`${textName(list, driver)}.totalCount`, text)] as const
    }),
  )
  const driverOf = (given: ReadonlySet<string>) => list.via.find((via) => given.has(via.argument))?.argument
  return {
    node,
    page: (given, order) => known(pages, `${driverOf(given)} ${order ?? orders[0]?.value}`),
    count: (given) => known(counts, String(driverOf(given))),
  }
}

function known(statements: ReadonlyMap<string, Statement>, name: string): Statement {
  const statement = statements.get(name)
  if (!statement) throw new Error(`No list statement ${name}.`)
  return statement
}

const textName = (list: ListField, driver: Via | undefined) => `${list.field}${driver ? `.by.${driver.argument}` : ''}`

/** Without a driver the sort index gives the order and the page ends early; with one the few nodes reached are sorted. */
function pageText(list: ListField, driver: Via | undefined, node: Projection, order: Order): string {
  const { sort, seek, beyond, direction } = ordering(order, driver !== undefined)
  return `${matchText(list, driver, seek)}
WITH ${driver ? 'DISTINCT ' : ''}m, ${sort} AS sort
WHERE $after IS NULL OR sort ${beyond} $after OR (sort = $after AND m.key > $afterTie)
WITH m, sort ORDER BY sort${direction}, m.key LIMIT $limit
RETURN collect([sort, m.key, ${node.of('m')}]) AS rows`
}

/** Descending, what has no value comes last: as -1 among amounts, as '' among dates. */
function ordering({ property, descending }: Order, driven: boolean) {
  if (descending) {
    const last = property.endsWith('From') ? "''" : '-1.0'
    return { sort: `coalesce(m.${property}, ${last})`, seek: undefined, beyond: '<', direction: ' DESC' }
  }
  const indexed = { sort: `m.${property}`, seek: `m.${property} >= coalesce($after, '')`, beyond: '>', direction: '' }
  return driven ? { ...indexed, sort: sortKey('m'), seek: undefined } : indexed
}

function matchText(list: ListField, driver: Via | undefined, seek?: string): string {
  const start = driver
    ? `MATCH (d:Entity {key: $${driver.argument}})\nMATCH ${viaPattern(driver, 'd', `m:${list.target}`)}`
    : `MATCH (m:${list.target})`
  const conditions = [
    ...(driver ? [] : seek ? [seek] : []),
    ...(driver?.among ? [`l.${driver.among.property} IN ${JSON.stringify(driver.among.values)}`] : []),
    ...list.via.filter((via) => via !== driver).map(viaCondition),
    ...list.where.map(whereCondition),
  ]
  return conditions.length ? `${start}\nWHERE ${conditions.join('\n  AND ')}` : start
}

/** `(m)-[l:LOCATED_IN]->()-[:PART_OF*0..8]->(d)`: from the listed node to the named one. */
function viaPattern(via: Via, named: string, listed: string): string {
  const link = `[l:${via.relationship}]`
  const end = via.through ? `()-${throughPattern(via.through)}->(${named})` : `(${named})`
  return via.direction === 'OUT' ? `(${listed})-${link}->${end}` : `(${listed})<-${link}-${end}`
}

function viaCondition(via: Via): string {
  const among = via.among ? ` AND l.${via.among.property} IN ${JSON.stringify(via.among.values)}` : ''
  const exists = `EXISTS { MATCH ${viaPattern(via, 'd', 'm')} WHERE d.key = $${via.argument}${among} }`
  return `($${via.argument} IS NULL OR ${exists})`
}

const operators: Record<Comparison, string> = { EQUAL: '=', AT_LEAST: '>=', AT_MOST: '<=', CONTAINS: 'CONTAINS' }

function whereCondition({ argument, property, fragment, comparison }: Where): string {
  const subject = fragment ? readStatementFile(fragment) : `m.${property}`
  return `($${argument} IS NULL OR ${subject} ${operators[comparison]} $${argument})`
}
