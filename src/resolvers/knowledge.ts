/** Fields of schema/knowledge.graphql and of Source that are computed. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { conflicts, stale } from '../graph/knowledge/disagreements.ts'
import { indicatorBoard } from '../graph/knowledge/indicatorBoard.ts'
import { factPhrase, sourceFactCounts, sourceFacts, type Titles } from '../graph/knowledge/sourceFacts.ts'
import { targetChecks } from '../graph/knowledge/targetChecks.ts'
import { zoneKnowledge, zoneKnowledgeSentence } from '../graph/knowledge/zoneKnowledge.ts'
import { normaliseKey, toKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import { readableValue } from '../relations/plannerUnits.ts'

type KnowledgeTypes = 'Query' | 'Source' | 'SourceFact' | 'SourceFactCount' | 'ZoneKnowledge' | 'TargetCheck'

export function knowledgeResolvers(nodes: NodeLoader, titles: Titles): Pick<Resolvers, KnowledgeTypes> {
  const anyKey = (id: string) => normaliseKey(id, nodes.labels)
  return {
    TargetCheck: {
      impliedReadable: ({ implied, unit }, { lang }) =>
        implied === null ? null : readableValue(implied, unit, lang ?? 'ZH'),
    },
    Query: {
      coverageOf: (_root, { zone, chain }, context) =>
        zoneKnowledge(toKey(zone, 'Zone'), chain == null ? null : toKey(chain, 'Chain'), context),
      conflicts: (_root, { about }, context) => conflicts(about == null ? null : anyKey(about), context),
      stale: (_root, { before, kinds }, context) => stale(before, kinds ?? ['SUPPLIES'], context),
      targetChecks: (_root, { about }, context) => targetChecks(anyKey(about), context),
      indicatorBoard: (_root, { about }, context) => indicatorBoard(anyKey(about), context),
    },
    Source: {
      facts: ({ id }, args, context) => sourceFacts(id, args, context),
      factCounts: ({ id }, _args, context) => sourceFactCounts(id, context),
    },
    SourceFact: {
      kindLabel: ({ kind }, { lang }) => titles.get(kind)?.[lang ?? 'ZH'] ?? kind,
      text: (fact, { lang }) => factPhrase(fact, titles, lang ?? 'ZH'),
    },
    SourceFactCount: { kindLabel: ({ kind }, { lang }) => titles.get(kind)?.[lang ?? 'ZH'] ?? kind },
    ZoneKnowledge: { sentence: (knowledge, { lang }) => zoneKnowledgeSentence(knowledge, lang ?? 'ZH') },
  }
}
