/** Fields of schema/comparison.graphql. */
import { GraphQLError } from 'graphql'
import type { Resolvers } from '../generated/resolverTypes.ts'
import { introductions } from '../graph/candidates/introductions.ts'
import { everyMaker } from '../graph/chain/chainFacts.ts'
import { chainMap } from '../graph/chain/chainMap.ts'
import { compareZones, comparisonSentence, type ZoneComparison } from '../graph/compare/compareZones.ts'
import { type FlowNode, flowNodeName, flowsOf, flowsSentence } from '../graph/compare/flows.ts'
import { publishedFigures, publishedSentence } from '../graph/compare/publishedFigures.ts'
import { fitCard, fitSentence } from '../graph/fit/fitCard.ts'
import type { Profile } from '../graph/planning/profile.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'

type ComparisonTypes =
  | 'Zone'
  | 'Query'
  | 'FitCard'
  | 'ZoneComparison'
  | 'PublishedFigure'
  | 'Flows'
  | 'FlowNode'
  | 'Flow'

/** More columns cannot be read, and each zone costs a statement. */
const mostZones = 5

export function comparisonResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, ComparisonTypes> {
  return {
    Zone: {
      fit: async ({ id }, { company }, context) =>
        fitCard(id, await finders.keyOf('Company', company, context), context),
      introductions: async ({ id }, { company }, context) =>
        introductions(id, await finders.keyOf('Company', company, context), profile, context),
      flows: async ({ id }, { chain, direction }, context) =>
        flowsOf(id, await finders.keyOf('Chain', chain, context), direction, context),
    },
    PublishedFigure: {
      figures: ({ figures }, { known }) => figures.filter((figure) => known == null || isKnown(figure) === known),
    },
    Flows: { sentence: (flows, { lang }) => flowsSentence(flows, lang ?? 'ZH') },
    FlowNode: { name: nameOf },
    Flow: {
      source: ({ from }) => from.id,
      target: ({ to }) => to.id,
      sourceName: ({ from }, args) => nameOf(from, args),
      targetName: ({ to }, args) => nameOf(to, args),
    },
    Query: {
      compareZones: async (_root, { zones, chain, today: day }, context) => {
        if (zones.length < 2 || zones.length > mostZones) throw wrongNumber(zones.length)
        const [chainKey, ...keys] = await Promise.all([
          finders.keyOf('Chain', chain, context),
          ...zones.map((zone) => finders.keyOf('Zone', zone, context)),
        ])
        const today = day ?? context.today
        const maps = await Promise.all(
          keys.map((zone) => chainMap(zone, chainKey, today, profile, context, everyMaker)),
        )
        return viewComparison(compareZones(maps, chainKey, today, profile))
      },
    },
    FitCard: { sentence: (card, { lang }) => fitSentence(card, lang ?? 'ZH') },
    ZoneComparison: {
      rows: ({ comparison }, { known }) =>
        comparison.rows.filter(
          ({ cells }) => known == null || cells.some(({ makersHere }) => makersHere > 0) === known,
        ),
      published: async ({ comparison }, { shared }, context) => {
        const rows = await publishedFigures(zonesOf(comparison), context)
        return rows.filter(({ figures }) => shared == null || figures.every(isKnown) === shared)
      },
      publishedSentence: async ({ comparison }, { lang }, context) => {
        const zones = zonesOf(comparison)
        return publishedSentence(await publishedFigures(zones, context), zones.length, lang ?? 'ZH')
      },
      sentence: ({ comparison }, { lang }) => comparisonSentence(comparison, lang ?? 'ZH'),
    },
  }
}

const zonesOf = ({ zones }: ZoneComparison) => zones.map(({ zone }) => zone)
const isKnown = ({ observation }: { observation: string | null }) => observation !== null

export type ZoneComparisonView = ReturnType<typeof viewComparison>

const nameOf = (node: FlowNode, { lang }: { lang?: 'ZH' | 'EN' | null }) => flowNodeName(node, lang ?? 'ZH')

const viewComparison = (comparison: ZoneComparison) => {
  const { chain, today, profile, comparable, zones } = comparison
  return { comparison, chain, today, profile, comparable, zones }
}

const wrongNumber = (found: number) =>
  new GraphQLError(
    `zones: 给出 ${found} 个，可比 2 至 ${mostZones} 个。 zones: ${found} given; compare 2 to ${mostZones}.`,
    {
      extensions: { code: 'LIMIT_EXCEEDED', argument: 'zones', limit: mostZones, found },
    },
  )
