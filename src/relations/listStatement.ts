/** The statements of a root list: driven by the sort index, or by the first argument that names a node. Built from the SDL at start. */
import { defineStatement, type Statement } from '../database/statement.ts'
import { Projection } from './columns.ts'
import type { Comparison, Declarations, ListField } from './declarations.ts'
import { sortKey, throughPattern } from './linkStatement.ts'

export interface ListStatements {
  node: Projection
  /** The statement for these arguments; rows `[sort, tie, …node]`. */
  page(given: ReadonlySet<string>): Statement
  /** Rows `[count]`. */
  count(given: ReadonlySet<string>): Statement
}

type Via = ListField['via'][number]

export function listStatements(list: ListField, declarations: Declarations): ListStatements {
  const columns = declarations.entities.get(list.target) ?? []
  const node = new Projection(new Map([[list.target, columns]]))
  const order = columns.some((column) => column.field === 'name') ? 'sortKey' : 'id'
  const drivers = [undefined, ...list.via]
  const pages = drivers.map((driver) => defineStatement(textName(list, driver), pageText(list, driver, node, order)))
  const counts = drivers.map((driver) =>
    defineStatement(
      `${textName(list, driver)}.totalCount`,
      `${matchText(list, driver)}\nRETURN [[count(DISTINCT m)]] AS rows`,
    ),
  )
  const choose = (given: ReadonlySet<string>, statements: Statement[]): Statement => {
    const driving = list.via.findIndex((via) => given.has(via.argument)) + 1
    const statement = statements[driving]
    if (!statement) throw new Error(`No statement for ${list.field}.`)
    return statement
  }
  return { node, page: (given) => choose(given, pages), count: (given) => choose(given, counts) }
}

const textName = (list: ListField, driver: Via | undefined) => `${list.field}${driver ? `.by.${driver.argument}` : ''}`

/** Without a driver the sort index gives the order and the page ends early; with one the few nodes reached are sorted. */
function pageText(list: ListField, driver: Via | undefined, node: Projection, order: string): string {
  const sort = driver ? sortKey('m') : `m.${order}`
  return `${matchText(list, driver, `m.${order} >= coalesce($after, '')`)}
WITH ${driver ? 'DISTINCT ' : ''}m, ${sort} AS sort
WHERE $after IS NULL OR sort > $after OR (sort = $after AND m.key > $afterTie)
WITH m, sort ORDER BY sort, m.key LIMIT $limit
RETURN collect([sort, m.key, ${node.of('m')}]) AS rows`
}

function matchText(list: ListField, driver: Via | undefined, seek?: string): string {
  const start = driver
    ? `MATCH (d:Entity {key: $${driver.argument}})\nMATCH ${viaPattern(driver, 'd', `m:${list.target}`)}`
    : `MATCH (m:${list.target})`
  const conditions = [
    ...(driver ? [] : seek ? [seek] : []),
    ...(driver?.among ? [`l.${driver.among.property} IN ${JSON.stringify(driver.among.values)}`] : []),
    ...list.via.filter((via) => via !== driver).map(viaCondition),
    ...list.where.map(({ argument, property, comparison }) => whereCondition(argument, property, comparison)),
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

const whereCondition = (argument: string, property: string, comparison: Comparison): string =>
  `($${argument} IS NULL OR m.${property} ${operators[comparison]} $${argument})`
