/** By which ways one company's goods reach another: the shortest supply paths, over the upstream network of the customer. In: two keys. Out: paths with the links of each step. */
import { GraphQLError } from 'graphql'
import { defineStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'
import type { Coverage } from '../supply/coverage.ts'
import { loadNetwork, type SupplyNetwork } from '../supply/network.ts'
import { type Standing, standingOf } from '../supply/standing.ts'
import { readWithFragments } from '../supply/statements.ts'
import { readWalk } from '../supply/walk.ts'
import { shortestWays } from './shortestWays.ts'

export interface PathLink {
  id: string
  standing: Standing
  product: string | null
  evidence: StoredEvidence
}

export interface PathStep {
  supplier: string
  customer: string
  links: readonly PathLink[]
}

export interface SupplyPath {
  companies: readonly string[]
  steps: readonly PathStep[]
}

export interface SupplyPaths {
  from: string
  to: string
  longest: number
  today: string
  paths: readonly SupplyPath[]
  /** There may be more paths within the same length. */
  capped: boolean
  coverage: Coverage
}

/** Nodes that the search may step on. */
const effort = 50_000
const mostPaths = 50

const statement = defineStatement('supply-steps', readWithFragments('supply-steps'))

export async function supplyPaths(
  from: string,
  to: string,
  { longest, first, today }: { longest: number; first: number; today: string },
  context: QueryContext,
): Promise<SupplyPaths> {
  if (from === to) throw sameEnds(from)
  within('first', first, mostPaths)
  const network = await loadNetwork(to, readWalk('UPSTREAM', { depth: longest, today }, today), context)
  const { ways, cut } = shortestWays(customersOf(network), from, to, { most: first, longest, effort })
  const steps = await loadSteps(ways, network, context)
  const paths = ways.map((companies) => ({
    companies,
    steps: pairsOf(companies).map(([supplier, customer]) => ({
      ...{ supplier, customer },
      links: steps.get(`${supplier}>${customer}`) ?? [],
    })),
  }))
  return { from, to, longest, today, paths, capped: cut, coverage: network.coverage }
}

/** What each company supplies, among those that the network reached. */
function customersOf({ reached: { members } }: SupplyNetwork): ReadonlyMap<string, readonly string[]> {
  const roots = members.filter(({ tier }) => tier === 1).flatMap(({ nearer }) => nearer)
  const nodes = [...new Set([...roots, ...members])].map(({ node }) => node)
  const keys = new Map(nodes.map(({ id, key }) => [id, key]))
  const customers = new Map<string, string[]>()
  for (const { key, partners } of nodes) {
    for (const [id] of partners) {
      const supplier = keys.get(id)
      if (supplier !== undefined) customers.set(supplier, [...(customers.get(supplier) ?? []), key])
    }
  }
  return customers
}

const pairsOf = (way: readonly string[]) => way.slice(1).map((customer, at) => [way[at] ?? '', customer] as const)

async function loadSteps(ways: readonly (readonly string[])[], { walk }: SupplyNetwork, context: QueryContext) {
  const pairs = [...new Map(ways.flatMap(pairsOf).map((pair) => [pair.join('>'), pair])).values()]
  const steps = new Map<string, PathLink[]>()
  if (pairs.length === 0) return steps
  const rows = (await context.read(statement, { ...walk.linkParameters, pairs })) as readonly StepRow[]
  for (const [supplier, customer, id, standing, product, evidence] of rows) {
    const link = { id: `SUPPLIES:${id}`, standing: standingOf(standing), product, evidence: readEvidence(evidence) }
    const pair = `${supplier}>${customer}`
    steps.set(pair, [...(steps.get(pair) ?? []), link])
  }
  return steps
}

type StepRow = readonly [string, string, string, number, string | null, unknown[]]

const sameEnds = (found: string) =>
  new GraphQLError(`from 与 to 是同一家企业：${found}。请给出两家。 Both ends are the same company; give two.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'to', found },
  })

export function supplyPathsSentence({ paths, longest, capped, coverage }: SupplyPaths, language: 'ZH' | 'EN'): string {
  const shortest = (paths[0]?.companies.length ?? 1) - 1
  const stopped = coverage.stoppedBy === 'NODES' || coverage.stoppedBy === 'TIME' || coverage.stoppedBy === 'HUB'
  if (language === 'ZH') {
    const part = stopped ? '上游未全部查到，可能还有。' : ''
    if (paths.length === 0) return `${longest} 步之内没有记录的供货路径，不等于没有。${part}`
    return `${capped ? '至少 ' : ''}${paths.length} 条有记录的供货路径，最短 ${shortest} 步，最长查到 ${longest} 步。${part}`
  }
  const part = stopped ? ' Not all of the upstream network was walked; there may be more.' : ''
  if (paths.length === 0)
    return `No supply path of at most ${longest} steps is recorded, which does not mean none.${part}`
  return `${capped ? 'At least ' : ''}${paths.length} recorded supply paths, the shortest of ${shortest} steps, looked for up to ${longest}.${part}`
}
