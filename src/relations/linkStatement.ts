/** The statements of a link field: one page for each of many parents, and how many there are. Built from the SDL at start, never from input. */
import { defineStatement, type Statement } from '../database/statement.ts'
import { Projection } from './columns.ts'
import type { Declarations, LinkField } from './declarations.ts'

/** Deepest chain of PART_OF met: park of a park, zone, county, city, province, country, and room for one more. */
const containmentDepth = 8

export interface LinkStatements {
  /**
   * Rows `[parent key, [[sort, tie, key, link value, …, node value, …], …]]`; parameters ids, limit, after, afterTie, the filters,
   * whether sort and tie are wanted (cursors; null otherwise), and the properties wanted of links and nodes: reading and sending them
   * is most of the work of a page, and one text serves all choices.
   */
  edges: Statement
  /** The same rows without link values. */
  nodes: Statement
  /** Rows `[parent key, count]`; parameters ids and the filters. */
  count: Statement
  link: Projection
  node: Projection
  linkType: string
}

export function linkStatements(field: LinkField, declarations: Declarations): LinkStatements {
  const node = new Projection(new Map(field.targets.map((type) => [type, declarations.entities.get(type) ?? []])))
  const relationship = declarations.relationships.get(field.relationship)
  if (!relationship) throw new Error(`${field.parent}.${field.field}: ${field.relationship} is not declared.`)
  const link = new Projection(new Map([[relationship.name, relationship.columns]]))
  const name = `${field.parent}.${field.field}`
  const match = `${pattern(field)}\n  WHERE ${filters(field)}`
  // What has no such property comes last: a timeline ends with the undated.
  const sort = field.orderBy ? `coalesce(m.${field.orderBy}, '9999')` : sortKey('m')
  const page = (unique: string, tie: string, linkValues: string) => `UNWIND $ids AS id
MATCH (n:Entity {key: id})
WITH id, COLLECT {
  MATCH ${match}
  ${unique}, ${sort} AS sort, ${tie} AS tie
  WHERE $after IS NULL OR sort > $after OR (sort = $after AND tie > $afterTie)
  WITH * ORDER BY sort, tie LIMIT $limit
  RETURN [CASE WHEN $cursors THEN sort END, CASE WHEN $cursors THEN tie END, ${node.keyOf('m')}]${linkValues} + [name IN $nodeProperties | m[name]]
    ORDER BY sort, tie
} AS page
RETURN [[id, page]] AS rows`
  const linkValues = ' + [name IN $linkProperties | r[name]]'
  // A widened link can reach a node on several ways: it is shown once, with the link whose id comes first.
  const first = 'reduce(first = head(links), each IN links | CASE WHEN each.id < first.id THEN each ELSE first END)'
  const edges = defineStatement(
    name,
    field.through
      ? page(`WITH m, collect(r) AS links\n  WITH m, ${first} AS r`, 'm.key', linkValues)
      : page('WITH m, r', 'coalesce(r.id, m.key)', linkValues),
  )
  const nodes = field.through ? defineStatement(`${name}.nodes`, page('WITH DISTINCT m\n  WITH m', 'm.key', '')) : edges
  const count = `UNWIND $ids AS id
MATCH (n:Entity {key: id})
RETURN [[id, COUNT {
  MATCH ${match}
  RETURN ${field.through ? 'DISTINCT m' : 'm'}
}]] AS rows`
  return {
    edges,
    nodes,
    count: defineStatement(`${name}.totalCount`, count),
    link,
    node,
    linkType: relationship.name,
  }
}

/** A node made by hand may lack the pinyin key that import writes; its name then sorts it. */
export const sortKey = (variable: string): string =>
  `coalesce(${variable}.sortKey, ${variable}.name, ${variable}.key, '')`

export const throughPattern = (through: string): string => `[:${through}*0..${containmentDepth}]`

function pattern({ relationship, direction, through, targets }: LinkField): string {
  const start = through ? `(n)<-${throughPattern(through)}-()` : '(n)'
  const end = `(m:${targets.join('|')})`
  return direction === 'IN' ? `${start}<-[r:${relationship}]-${end}` : `${start}-[r:${relationship}]->${end}`
}

/** Every filter is a null-or after the seek, so that one text serves all combinations. */
function filters(field: LinkField): string {
  const conditions = field.filters.map(({ argument, property, onLink, many }) => {
    const subject = `${onLink ? 'r' : 'm'}.${property}`
    return `($${argument} IS NULL OR ${subject} ${many ? 'IN' : '='} $${argument})`
  })
  return conditions.length ? conditions.join(' AND ') : 'true'
}
