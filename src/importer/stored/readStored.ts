/** In: a database. Out: `Stored`, answered by the statements of `import/cypher/stored`, some thousand keys at a time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { type Database, type Parameters, patient, type Row } from '../../database/database.ts'
import type { Statement } from '../../database/statement.ts'
import type { ProjectHistory, Properties, Stored, StoredLink, StoredNode } from './stored.ts'

/** Keys of one statement: as many as one batch writes. */
const keysAtOnce = 5_000

export function readStored(database: Database): Stored {
  const counts = new Map<string, number>()

  const rowsOf = (statement: Statement, parameters: Parameters): Promise<readonly Row[]> =>
    database.read(statement, parameters, { operation: 'import' }, patient)

  async function rowsFor(statement: Statement, keys: readonly string[], more: Parameters = {}): Promise<Row[]> {
    const rows: Row[] = []
    for (let start = 0; start < keys.length; start += keysAtOnce) {
      rows.push(...(await rowsOf(statement, { ...more, keys: keys.slice(start, start + keysAtOnce) })))
    }
    return rows
  }

  /** Asked once for each label and type: where nothing is stored, a million keys need not be looked for. */
  async function isEmpty(what: 'node-count' | 'link-count', name: string): Promise<boolean> {
    const id = `${what} ${name}`
    const count = counts.get(id) ?? Number((await rowsOf(storedStatement(what, name), {}))[0]?.[0] ?? 0)
    counts.set(id, count)
    return count === 0
  }

  async function page(statement: Statement, prefix: string, after: string, dataSet: string | null) {
    const rows = await rowsOf(statement, { prefix, after, end: `${prefix}\uffff`, dataSet })
    return rows.map(([id]) => id as string)
  }

  return {
    async nodes(label, keys) {
      if (await isEmpty('node-count', label)) return new Map()
      const rows = await rowsFor(storedStatement('nodes'), keys)
      return new Map(rows.map(([key, properties, links]) => [key as string, toNode(properties, links)]))
    },
    async links(type, ids) {
      if (await isEmpty('link-count', type)) return new Map()
      const rows = await rowsFor(storedStatement('links', type), ids)
      return new Map(rows.map(([id, ...rest]) => [id as string, toLink(rest)]))
    },
    async known(keys) {
      return new Set((await rowsFor(storedStatement('known'), keys)).map(([key]) => key as string))
    },
    async histories(keys) {
      const rows = await rowsFor(storedStatement('histories'), keys)
      return new Map(rows.map(([key, ...rest]) => [key as string, toHistory(rest)]))
    },
    keyPage: (prefix, after, dataSet) => page(storedStatement('key-page'), prefix, after, dataSet),
    linkPage: (type, prefix, after, dataSet) => page(storedStatement('link-page', type), prefix, after, dataSet),
    async dataSets() {
      return (await rowsOf(storedStatement('data-sets'), {})).map(([name]) => name as string)
    },
    async linksAt(keys) {
      const rows = await rowsFor(storedStatement('links-at'), keys)
      return rows.map(([key, type, id, deliveries, otherKey, isOwn]) => ({
        key: key as string,
        type: type as string,
        id: (id as string | null) ?? '',
        deliveries: deliveries as string[],
        otherKey: otherKey as string,
        isOwn: isOwn === true,
      }))
    },
    async matching(label, terms) {
      if (await isEmpty('node-count', label)) return []
      const texts = terms.filter((term) => term !== '').map((term) => `|${term}|`)
      const rows = await rowsFor(storedStatement('matching'), texts, { label })
      return rows.map(([, key, names, codes]) => ({ key: key as string, names: textsIn(names), codes: textsIn(codes) }))
    },
    async decided(keys) {
      const rows = await rowsFor(storedStatement('decided'), keys)
      return new Map(rows.map(([key, target]) => [key as string, target as string]))
    },
    async chainLeaves(zone, chain) {
      const rows = await rowsOf(storedStatement('chain-leaves'), { zone, chain })
      return rows.map(([id, name, group, companies]) => ({
        id: id as string,
        name: name as string,
        group: group as string | null,
        companies: textsIn(companies),
      }))
    },
    async names(label) {
      const rows = await rowsOf(storedStatement('names'), { prefix: `${label}:` })
      return rows.map(([id, name]) => ({ id: id as string, name: name as string | null }))
    },
  }
}

/** `type` takes the place of LINK_TYPE or NODE_LABEL: a closed set, the types and labels that `import/tables` declares. */
export function storedStatement(name: string, type = ''): Statement {
  const text = readFileSync(join(projectRoot, 'import/cypher/stored', `${name}.cypher`), 'utf8')
  return {
    name: `import/stored/${name}${type && `/${type}`}`,
    text: text
      .replaceAll(/^\/\/.*\n/gm, '')
      .replaceAll(/LINK_TYPE|NODE_LABEL/g, type)
      .trim(),
  }
}

function toNode(properties: unknown, links: unknown): StoredNode {
  const rows = links as [string, 'OUT' | 'IN', string][]
  return {
    properties: properties as Properties,
    links: rows.map(([type, direction, key]) => ({ type, direction, key })),
  }
}

const textsIn = (values: unknown): string[] => (values as (string | null)[]).filter((value) => value !== null)

const toHistory = ([milestones, reported]: readonly unknown[]): ProjectHistory => ({
  milestones: (milestones as [string, string, string | null, string | null][]).map(([id, stage, from, to]) => ({
    id,
    stage,
    from,
    to,
  })),
  reported: (reported as [string, string | null][]).map(([day, stage]) => ({ day, stage })),
})

const toLink = ([properties, fromKey, toKey]: readonly unknown[]): StoredLink => ({
  properties: properties as Properties,
  fromKey: fromKey as string,
  toKey: toKey as string,
})
