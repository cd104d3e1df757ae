/** Fields of schema/sourcing.graphql. Services judge; nodes load by key. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { candidateListSentence, candidateSentence } from '../graph/candidates/candidateSentence.ts'
import {
  type Candidate,
  type CandidateList,
  candidatesFor,
  evidenceOfCandidate,
} from '../graph/candidates/candidates.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityBy, EntityFinders, NamedLabel } from '../graph/search/entityFinders.ts'
import { type LocalSourcing, localSourcing, type SourcingFigure, type WhatIf } from '../graph/sourcing/localSourcing.ts'
import { type NonLocalSuppliers, nonLocalSentence, nonLocalSuppliers } from '../graph/sourcing/nonLocalSuppliers.ts'
import { potentialSentence, potentialSuppliers } from '../graph/sourcing/potentialSuppliers.ts'
import type { PartnerPages } from '../graph/supply/partners.ts'
import type { QueryContext } from '../relations/queryContext.ts'

type SourcingTypes =
  | 'Company'
  | 'Zone'
  | 'NonLocalSuppliers'
  | 'PotentialSuppliers'
  | 'PotentialStep'
  | 'CandidateList'
  | 'Candidate'

export function sourcingResolvers(
  finders: EntityFinders,
  pages: PartnerPages,
  profile: Profile,
): Pick<Resolvers, SourcingTypes> {
  const keysOf = (label: NamedLabel, all: readonly EntityBy[] | null | undefined, context: QueryContext) =>
    Promise.all((all ?? []).map((by) => finders.keyOf(label, by, context)))
  return {
    Company: {
      nonLocalSuppliers: async ({ id }, { zone, ...args }, context) =>
        viewNonLocal(await nonLocalSuppliers(id, await finders.keyOf('Zone', zone, context), args, context)),
      potentialSuppliers: async ({ id }, { via, depth, near }, context) => {
        const zone = near == null ? null : await finders.keyOf('Zone', near, context)
        return potentialSuppliers(id, via, depth, zone, context)
      },
      localSourcing: async ({ id }, args, context) => {
        const [zone, settled, stopped] = await Promise.all([
          finders.keyOf('Zone', args.zone, context),
          keysOf('Company', args.ifSettled, context),
          keysOf('Company', args.ifStopped, context),
        ])
        const figures = (whatIf: WhatIf) =>
          localSourcing(id, zone, args.radius, args.today ?? context.today, whatIf, context)
        const [after, before] = await Promise.all([figures({ settled, stopped }), figures(asItIs)])
        const figuresThen = after.figures.map((figure, index) => ({ ...figure, before: before.figures[index] ?? null }))
        return {
          ...after,
          figures: settled.length + stopped.length > 0 ? figuresThen : after.figures,
          before: before.figures,
        }
      },
    },
    Zone: {
      candidates: async ({ id }, { segment, today }, context) => {
        const key = await finders.keyOf('Segment', segment, context)
        return viewCandidates(await candidatesFor(id, key, today ?? context.today, profile, context))
      },
    },
    NonLocalSuppliers: {
      suppliers: ({ list }, args, context, info) => pages.page(list.above, args, context, info),
      below: ({ list }, args, context, info) => pages.page(list.below, args, context, info),
      sentence: ({ list }, { lang }) => nonLocalSentence(list, lang ?? 'ZH'),
    },
    PotentialSuppliers: {
      suppliers: ({ suppliers }, { first }) => suppliers.slice(0, first ?? suppliers.length),
      total: ({ suppliers }) => suppliers.length,
      sentence: (found, { lang }) => potentialSentence(found, lang ?? 'ZH'),
    },
    PotentialStep: { __resolveType: ({ __typename }) => __typename as 'Product' | 'Segment' },
    CandidateList: {
      candidates: ({ list }, { first, reasons }) =>
        list.candidates
          .filter(({ reason }) => reasons?.includes(reason) ?? true)
          .slice(0, first ?? list.candidates.length)
          .map((candidate) => viewCandidate(candidate, list)),
      sentence: ({ list }, { lang }) => candidateListSentence(list, lang ?? 'ZH'),
    },
    Candidate: {
      why: ({ candidate }, { lang }) => candidateSentence(candidate, lang ?? 'ZH'),
      wouldRaise: async ({ candidate, list }, _args, context) => {
        const anchors = [...new Set(candidate.firm.toAnchors.map(({ key }) => key))]
        const settled = { settled: [candidate.firm.key], stopped: [] }
        const changes = anchors.map(async (anchor) => {
          const figures = (whatIf: WhatIf) => localSourcing(anchor, list.zone, 'ZONE', list.today, whatIf, context)
          const [before, after] = await Promise.all([figures(asItIs), figures(settled)])
          return before.figures.map(({ rule, rate }, index) => ({
            ...{ anchor, rule },
            before: rate,
            after: after.figures[index]?.rate ?? null,
          }))
        })
        return (await Promise.all(changes)).flat()
      },
    },
  }
}

const asItIs: WhatIf = { settled: [], stopped: [] }

export type SourcingFigureView = SourcingFigure & { before?: SourcingFigure | null }
export type LocalSourcingView = LocalSourcing & { before: readonly SourcingFigure[] }
export type SourcingChangeView = Pick<SourcingFigure, 'rule'> & {
  anchor: string
  before: number | null
  after: number | null
}
export type NonLocalSuppliersView = ReturnType<typeof viewNonLocal>
export type CandidateListView = ReturnType<typeof viewCandidates>
export type CandidateView = ReturnType<typeof viewCandidate>

const viewNonLocal = (list: NonLocalSuppliers) => ({
  list,
  zone: list.zone,
  today: list.network.walk.today,
  known: list.network.chosen.length,
  away: list.above.chosen.length + list.below.chosen.length,
  reasons: list.reasons,
  coverage: list.network.coverage,
})

const viewCandidates = (list: CandidateList) => {
  const { zone, segment, today, profile, anchors, candidates, leftOut } = list
  return { list, zone, segment, today, profile, anchors, leftOut, total: candidates.length }
}

const viewCandidate = (candidate: Candidate, list: CandidateList) => {
  const { firm, reason, presence, score } = candidate
  const keys = (rows: readonly { key: string }[]) => [...new Set(rows.map(({ key }) => key))]
  return {
    ...{ candidate, list, reason, presence, score },
    company: firm.key,
    products: keys(firm.products),
    anchorsSupplied: keys(firm.toAnchors),
    rivalsSupplied: keys(firm.toRivals),
    signals: keys(firm.signals),
    evidence: evidenceOfCandidate(candidate),
  }
}
