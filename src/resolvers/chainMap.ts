/** Fields of schema/chainMap.graphql: judged facts as GraphQL sees them. Names and nodes load by key. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { type ChainMap, type ChainMapSegment, chainMap, chainMapSentence, evidenceOf } from '../graph/chain/chainMap.ts'
import { type Gap, type GapList, gapListSentence, gapReason, gapsOf } from '../graph/chain/gaps.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityBy, EntityFinders } from '../graph/search/entityFinders.ts'
import type { EntityNode } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'

type ChainTypes = 'Zone' | 'ChainMap' | 'GapList' | 'Gap' | 'Profile'

export function chainMapResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, ChainTypes> {
  const mapOf = async ({ id }: EntityNode, by: EntityBy, today: string | null | undefined, context: QueryContext) =>
    chainMap(id, await finders.keyOf('Chain', by, context), today ?? context.today, profile, context)
  return {
    Zone: {
      chainMap: async (zone, { chain, today }, context) => viewMap(await mapOf(zone, chain, today, context)),
      gaps: async (zone, { chain, today }, context) => viewGaps(gapsOf(await mapOf(zone, chain, today, context))),
    },
    ChainMap: {
      segments: ({ map }, { leaf, states }) =>
        map.segments
          .filter((segment) => (leaf == null || segment.leaf === leaf) && (states?.includes(segment.state) ?? true))
          .map(viewSegment),
      feeds: ({ map }) => map.segments.flatMap(viewFeeds),
      sentence: ({ map }, { lang }) => chainMapSentence(map, lang ?? 'ZH'),
    },
    GapList: {
      gaps: ({ list }, { leads }) => list.gaps.filter(({ lead }) => leads?.includes(lead) ?? true).map(viewGap),
      sentence: ({ list }, { lang }) => gapListSentence(list, lang ?? 'ZH'),
    },
    Gap: { reason: ({ gap }, { lang }) => gapReason(gap, lang ?? 'ZH') },
    Profile: { settings: (used) => JSON.stringify(used) },
  }
}

export type ChainMapView = ReturnType<typeof viewMap>
export type ChainMapSegmentView = ReturnType<typeof viewSegment>
export type GapListView = ReturnType<typeof viewGaps>
export type GapView = ReturnType<typeof viewGap>

const viewMap = (map: ChainMap) => ({
  map,
  zone: map.zone,
  chain: map.chain,
  today: map.today,
  profile: map.profile,
  anchors: map.anchors.map(({ key, role, evidence }) => ({ company: key, role, evidence })),
  completeness: map.completeness,
})

const viewGaps = (list: GapList) => {
  const { zone, chain, today, profile } = list.map
  return { list, zone, chain, today, profile, nothingKnown: list.nothingKnown }
}

const viewGap = (gap: Gap) => {
  const { segment } = gap
  const outside = segment.purchases.filter(({ isHere }) => !isHere)
  return {
    gap,
    lead: gap.lead,
    on: viewSegment(segment),
    segment: segment.facts.key,
    state: segment.state,
    anchorsBuying: segment.anchorsBuying,
    suppliers: [...new Set(outside.map(({ supplier }) => supplier))],
    makersElsewhere: segment.elsewhere,
    importance: segment.importance,
    score: gap.score,
    evidence: evidenceOf(segment),
  }
}

function viewSegment(segment: ChainMapSegment) {
  const { facts, makers, survey } = segment
  const confidences = makers.flatMap(({ evidence }) => evidence.confidence ?? [])
  const latest = makers.toSorted((a, b) => ((a.asOfTo ?? '') < (b.asOfTo ?? '') ? -1 : 1)).at(-1)
  return {
    segment: facts.key,
    group: facts.group,
    leaf: segment.leaf,
    position: facts.position,
    importance: segment.importance,
    adequate: segment.adequate,
    state: segment.state,
    presence: segment.presence,
    makersHere: makers.length,
    makers: makers.map(({ key }) => key),
    planning: segment.planning.map(({ key }) => key),
    makersElsewhere: segment.elsewhere,
    makersElsewhereCapped: segment.facts.makersCapped,
    selfMade: segment.selfMade,
    confidence: confidences.length === 0 ? null : Math.max(...confidences),
    latestAsOf: latest?.evidence.asOf ?? null,
    surveyedOn: survey?.on ?? null,
    surveyLapsed: survey?.lapsed ?? false,
    lead: segment.lead,
    anchorsBuying: segment.anchorsBuying,
    purchases: segment.purchases,
    focuses: segment.focuses,
    projects: segment.projects.map(({ project }) => project),
    evidence: evidenceOf(segment),
  }
}

const viewFeeds = ({ facts }: ChainMapSegment) =>
  facts.feeds.map(({ to, weight }) => ({ id: `FEEDS:${facts.key}>${to}`, source: facts.key, target: to, weight }))
