/** Fields of schema/knowledge.graphql and of Source that are computed. Services give keys; nodes of one level load together. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { conflicts, stale } from '../graph/knowledge/disagreements.ts'
import { indicatorBoard } from '../graph/knowledge/indicatorBoard.ts'
import { sourceFactCounts, sourceFacts } from '../graph/knowledge/sourceFacts.ts'
import { zoneKnowledge, zoneKnowledgeSentence } from '../graph/knowledge/zoneKnowledge.ts'
import { normaliseKey, toKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import type { QueryContext } from '../relations/queryContext.ts'

type KnowledgeTypes =
  | 'Query'
  | 'Source'
  | 'SourceFact'
  | 'ZoneKnowledge'
  | 'SegmentKnowledge'
  | 'Conflict'
  | 'StaleFact'
  | 'IndicatorRow'

export function knowledgeResolvers(nodes: NodeLoader): Pick<Resolvers, KnowledgeTypes> {
  const known = (key: string, context: QueryContext) => nodes.loadKnown(key, context)
  const all = (keys: readonly string[], context: QueryContext) => Promise.all(keys.map((key) => known(key, context)))
  const anyKey = (id: string) => normaliseKey(id, nodes.labels)
  return {
    Query: {
      coverageOf: (_root, { zone, chain }, context) =>
        zoneKnowledge(toKey(zone, 'Zone'), chain == null ? null : toKey(chain, 'Chain'), context),
      conflicts: (_root, { about }, context) => conflicts(about == null ? null : anyKey(about), context),
      stale: (_root, { before, kinds }, context) => stale(before, kinds ?? ['SUPPLIES'], context),
      indicatorBoard: (_root, { about }, context) => indicatorBoard(anyKey(about), context),
    },
    Source: {
      facts: ({ id }, args, context) => sourceFacts(id, args, context),
      factCounts: ({ id }, _args, context) => sourceFactCounts(id, context),
    },
    SourceFact: {
      node: ({ node }, _args, context) => known(node, context),
      target: ({ target }, _args, context) => (target === null ? null : known(target, context)),
    },
    ZoneKnowledge: {
      zone: ({ zone }, _args, context) => known(zone, context),
      sentence: (knowledge, { lang }) => zoneKnowledgeSentence(knowledge, lang ?? 'ZH'),
    },
    SegmentKnowledge: { segment: ({ segment }, _args, context) => known(segment, context) },
    Conflict: {
      indicator: ({ indicator }, _args, context) => known(indicator, context),
      about: ({ about }, _args, context) => known(about, context),
      observations: ({ observations }, _args, context) => all(observations, context),
    },
    StaleFact: {
      node: ({ node }, _args, context) => known(node, context),
      target: ({ target }, _args, context) => known(target, context),
    },
    IndicatorRow: {
      indicator: ({ indicator }, _args, context) => known(indicator, context),
      latest: ({ latest }, _args, context) => (latest === null ? null : known(latest, context)),
      target: ({ target }, _args, context) => (target === null ? null : known(target, context)),
      others: ({ others }, _args, context) => all(others, context),
      trend: ({ trend }, _args, context) => all(trend, context),
    },
  }
}
