/** The closed set of supply statements: two directions, six depths, one company or a group, with or without what can be asked beside a status. All are known once this file is loaded and `defineRows` has run. */
import { limits } from '../../config.ts'
import { defineStatement, readStatementFile, type Statement } from '../../database/statement.ts'
import type { Projection } from '../../relations/columns.ts'
import type { SupplyDirection, Walk } from './walk.ts'

const walked = readStatementFile('supply-link-walked')
const fragments = {
  '/* walked */ true': walked,
  '/* counted */ true': walked.replace('/* or possible */', 'OR r.sinceFrom IS NULL'),
  '/* standing */ 0': readStatementFile('supply-link-standing'),
  '/* chosen */ true': readStatementFile('supply-chosen'),
}
/** What is asked of links and companies: anything, or no more than the status of links today, which two properties tell. */
const scopes = {
  any: fragments,
  plain: {
    ...fragments,
    '/* walked */ true': readStatementFile('supply-link-walked-today'),
    '/* chosen */ true': 'true',
  },
}
type Scope = keyof typeof scopes

const scopeOf = ({ plain }: Walk): Scope => (plain ? 'plain' : 'any')

/** A statement file with the fragments that it names put in. */
export function readWithFragments(name: string, scope: Scope = 'any'): string {
  return Object.entries(scopes[scope]).reduce(
    (text, [mark, fragment]) => text.replaceAll(mark, fragment.replaceAll(/\s+/g, ' ')),
    readStatementFile(name),
  )
}

/** The files walk to suppliers, and write every link that turns as `<-[…SUPPLIES…]-(`. */
const towards = (direction: SupplyDirection, text: string) =>
  direction === 'UPSTREAM' ? text : text.replaceAll(/<-(\[[^\]]*SUPPLIES[^\]]*\])-\(/g, '-$1->(')

const directions: readonly SupplyDirection[] = ['UPSTREAM', 'DOWNSTREAM']
const networkFile = readWithFragments('supply-network')

function defineNetwork(direction: SupplyDirection, depth: number, group: boolean): Statement {
  const text = towards(direction, networkFile).replace('*0..2', `*0..${depth}`).replace('tier < 2', `tier < ${depth}`)
  return defineStatement(
    `supply-network.${direction.toLowerCase()}.${depth}${group ? '.group' : ''}`,
    group ? fromSeveral(text) : text,
  )
}

/**
 * From a list of roots. The smallest tier is taken for each root first: in one step Neo4j 5.26 trusts the order of the search from
 * one root, leaves the aggregation out, and returns a company once a root, those of the first root before the second root itself.
 */
const fromSeveral = (text: string) =>
  text
    .replace('{key: $root})', ') WHERE root.key IN $roots')
    .replace('WITH s, min(length(path)) AS tier', 'WITH root, s, min(length(path)) AS way WITH s, min(way) AS tier')

const networks = new Map<string, Statement>()
for (const direction of directions) {
  for (let depth = 1; depth <= limits.traversalDepth; depth += 1) {
    for (const group of [false, true])
      networks.set(`${direction} ${depth} ${group}`, defineNetwork(direction, depth, group))
  }
}

export function networkStatement(direction: SupplyDirection, depth: number, group: boolean): Statement {
  return known(networks, `${direction} ${depth} ${group}`)
}

type NearestForm = 'supply-tiers' | 'supply-nearest'

const nearest = new Map<string, Statement>()
const graphs = new Map<string, Statement>()
const sources = new Map<SupplyDirection, Statement>()
for (const direction of directions) {
  const text = towards(direction, readWithFragments('supply-sources'))
  sources.set(direction, defineStatement(`supply-sources.${direction.toLowerCase()}`, text))
}
for (const scope of ['any', 'plain'] as const) {
  const suffix = scope === 'any' ? '' : `.${scope}`
  for (const direction of directions) {
    const text = towards(direction, readWithFragments('supply-graph', scope))
    graphs.set(`${direction} ${scope}`, defineStatement(`supply-graph.${direction.toLowerCase()}${suffix}`, text))
  }
  for (const form of ['supply-tiers', 'supply-nearest'] as const) {
    for (const direction of directions) {
      for (let depth = 1; depth <= limits.traversalDepth; depth += 1) {
        const text = towards(direction, readWithFragments(form, scope)).replaceAll('*0..2', `*0..${depth}`)
        const statement = defineStatement(`${form}.${direction.toLowerCase()}.${depth}${suffix}`, text)
        nearest.set(`${form} ${direction} ${depth} ${scope}`, statement)
      }
    }
  }
}

export const nearestStatement = (form: NearestForm, walk: Walk, depth: number): Statement =>
  known(nearest, `${form} ${walk.direction} ${depth} ${scopeOf(walk)}`)

export const graphStatement = (walk: Walk): Statement => known(graphs, `${walk.direction} ${scopeOf(walk)}`)

export const sourcesStatement = ({ direction }: Walk): Statement => known(sources, direction)

function known<Name extends string>(statements: ReadonlyMap<Name, Statement>, name: Name): Statement {
  const statement = statements.get(name)
  if (!statement) throw new Error(`No supply statement for ${name}.`)
  return statement
}

/** The page statement returns the columns that the SDL declares for companies, supply links and products. */
export function defineRows(
  columns: Record<'company' | 'link' | 'product', Projection>,
): Record<SupplyDirection, Statement> {
  const text = readWithFragments('supply-rows')
    .replace('/* company */ c.key', columns.company.of('c'))
    .replace('/* link */ r.id', columns.link.of('r'))
    .replace('/* product */ p.key', columns.product.of('p'))
  return {
    UPSTREAM: defineStatement('supply-rows.upstream', text),
    DOWNSTREAM: defineStatement('supply-rows.downstream', towards('DOWNSTREAM', text)),
  }
}
