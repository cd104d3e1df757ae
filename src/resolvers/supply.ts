/** Fields of schema/supply.graphql: a walk is read from the arguments, the services of graph/supply answer. */
import { type Coverage, coverageSentence } from '../graph/supply/coverage.ts'
import { loadNetwork, type SupplyNetwork } from '../graph/supply/network.ts'
import { PartnerPages } from '../graph/supply/partners.ts'
import { presenceBeside } from '../graph/supply/presence.ts'
import { supplyGraph } from '../graph/supply/supplyGraph.ts'
import { affiliationCounts, tierCounts } from '../graph/supply/tierCounts.ts'
import { readWalk, type SupplyDirection, type WalkArguments } from '../graph/supply/walk.ts'
import type { Declarations } from '../relations/declarations.ts'
import type { EntityNode, NodeLoader } from '../relations/nodeLoader.ts'
import type { PageArguments } from '../relations/page.ts'
import type { QueryContext } from '../relations/queryContext.ts'

export function supplyResolvers(declarations: Declarations, nodes: NodeLoader) {
  const pages = new PartnerPages(declarations, nodes)
  const page = (network: SupplyNetwork, args: PageArguments, context: QueryContext) =>
    pages.page(network, args, context)
  const shared = {
    today: ({ walk }: SupplyNetwork) => walk.today,
    byTier: tierCounts,
    byAffiliation: affiliationCounts,
    graph: (network: SupplyNetwork, { maxNodes }: { maxNodes: number }, context: QueryContext) =>
      supplyGraph(network, maxNodes, context),
  }
  return {
    Company: { upstream: walkFrom('UPSTREAM'), downstream: walkFrom('DOWNSTREAM') },
    Upstream: { ...shared, suppliers: page },
    Downstream: { ...shared, customers: page },
    Coverage: {
      sentence: (coverage: Coverage, { lang }: { lang: 'ZH' | 'EN' | null }) =>
        coverageSentence(coverage, lang ?? 'ZH'),
    },
    SupplyPartner: {
      presence: ({ company }: { company: EntityNode }, { zone }: { zone: string }, context: QueryContext) =>
        presenceBeside(zone, company.id, context),
    },
  }
}

const walkFrom = (direction: SupplyDirection) => (company: EntityNode, args: WalkArguments, context: QueryContext) =>
  loadNetwork(company.id, readWalk(direction, args, context.today), context)
