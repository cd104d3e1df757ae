/** Fields of schema/supply.graphql: a walk is read from the arguments, the services of graph/supply answer. */

import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import type { Resolvers } from '../generated/resolverTypes.ts'
import { within } from '../graph/planning/within.ts'
import type { EntityBy, EntityFinders } from '../graph/search/entityFinders.ts'
import { type AskedNetwork, asksOnlyNearest, shownOf, wholeOf } from '../graph/supply/askedOfNetwork.ts'
import { coverageSentence } from '../graph/supply/coverage.ts'
import { drawCompanies, drawnSources, drawSupply } from '../graph/supply/drawing.ts'
import { NearestNetwork } from '../graph/supply/nearest.ts'
import { loadJointNetwork, loadNetwork } from '../graph/supply/network.ts'
import { packGraph } from '../graph/supply/packedGraph.ts'
import type { PartnerPages } from '../graph/supply/partners.ts'
import { presenceBeside } from '../graph/supply/presence.ts'
import { sharedBy, sharedPartners, sharedSentence } from '../graph/supply/shared.ts'
import { type DrawnGraph, toGraph } from '../graph/supply/supplyGraph.ts'
import { affiliationCounts, type TierCount, tierCounts } from '../graph/supply/tierCounts.ts'
import { readWalk, type SupplyDirection, type WalkArguments } from '../graph/supply/walk.ts'
import { toKey } from '../relations/nodeKey.ts'
import type { EntityNode, NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'
import type { ResolveInfo } from '../relations/requestedFields.ts'

interface PictureArguments {
  maxNodes: number | null
}

type SupplyTypes =
  | 'Query'
  | 'Company'
  | 'Upstream'
  | 'Downstream'
  | 'Coverage'
  | 'SupplyPartner'
  | 'SharedNetwork'
  | 'SharedPartner'

export function supplyResolvers(
  pages: PartnerPages,
  finders: EntityFinders,
  nodes: NodeLoader,
): Pick<Resolvers, SupplyTypes> {
  const shared = {
    today: ({ walk }: AskedNetwork) => walk.today,
    byTier: (network: AskedNetwork) =>
      // Links are counted for whoever asks for them.
      network instanceof NearestNetwork ? (network.byTier() as Promise<TierCount[]>) : tierCounts(network),
    byAffiliation: (network: AskedNetwork) => affiliationCounts(wholeOf(network)),
    coverage: (network: AskedNetwork) => wholeOf(network).coverage,
    graph: async (network: AskedNetwork, { maxNodes }: PictureArguments, context: QueryContext, info: ResolveInfo) => {
      const shown = shownOf(info)
      return network instanceof NearestNetwork && shown.companiesAlone
        ? ((await drawCompanies(network, maxNodes, shown, pages.named)) as unknown as DrawnGraph)
        : toGraph(await drawSupply(network, maxNodes, shown, context))
    },
    packedGraph: async (network: AskedNetwork, { maxNodes }: PictureArguments, context: QueryContext) =>
      packGraph(await drawSupply(network, maxNodes, { affiliation: true, omitted: true }, context)),
    sources: async (network: AskedNetwork, { maxNodes }: PictureArguments, context: QueryContext) => {
      const ids = await drawnSources(network, maxNodes, context)
      const found = await Promise.all(ids.map((id) => nodes.load(`Source:${id}`, context)))
      return found.filter((source) => source !== null)
    },
  }
  return {
    Query: {
      sharedNetwork: (_, { companies, direction, ...args }, context) => {
        within('companies', companies.length, limits.seeds)
        const keys = companies.map((id) => toKey(id, 'Company'))
        return loadJointNetwork(keys, readWalk(direction, args as WalkArguments, context.today), context)
      },
    },
    SharedNetwork: {
      today: ({ walk }) => walk.today,
      direction: ({ walk }) => walk.direction,
      seeds: ({ seeds }) =>
        seeds.map(({ company, reached: { members } }) => ({
          ...{ company, reached: members.length, direct: members.filter(({ tier }) => tier === 1).length },
        })),
      partners: (network, { least, first }, context) =>
        sharedPartners(
          network,
          { least: within('least', least ?? 2, limits.seeds), first: within('first', first ?? 50, limits.pageSize) },
          pages,
          context,
        ),
      total: (network, { least }) => sharedBy(network, within('least', least ?? 2, limits.seeds)).length,
      sentence: (network, { lang }) => sharedSentence(network, lang ?? 'ZH'),
      graph: shared.graph,
    },
    SharedPartner: {
      presence: async ({ company }, { near }, context) =>
        presenceBeside(await finders.keyOf('Zone', near, context), company, context),
    },
    Company: { upstream: walkFrom('UPSTREAM'), downstream: walkFrom('DOWNSTREAM') },
    Upstream: { ...shared, suppliers: (network, args, context, info) => pages.page(network, args, context, info) },
    Downstream: { ...shared, customers: (network, args, context, info) => pages.page(network, args, context, info) },
    Coverage: { sentence: (coverage, { lang }) => coverageSentence(coverage, lang ?? 'ZH') },
    SupplyPartner: {
      presence: async ({ company }, { zone, near }, context) =>
        presenceBeside(await oneZone(finders, zone, near, context), company.id, context),
    },
  }
}

const walkFrom =
  (direction: SupplyDirection) =>
  (company: EntityNode, args: WalkArguments, context: QueryContext, info: ResolveInfo) => {
    const walk = readWalk(direction, args, context.today)
    return asksOnlyNearest(walk, info)
      ? new NearestNetwork(company.id, walk, context)
      : loadNetwork(company.id, walk, context)
  }

/** Rows of one answer name the same zone: it is looked up once. */
async function oneZone(
  finders: EntityFinders,
  id: string | null | undefined,
  near: EntityBy | null | undefined,
  context: QueryContext,
): Promise<string> {
  if (near != null && id == null) return finders.keyOf('Zone', near, context)
  if (near == null && id != null) return id
  throw new GraphQLError('presence：zone 与 near 恰好给出一项。 presence: give exactly one of zone and near.', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'zone', found: id ?? null },
  })
}
