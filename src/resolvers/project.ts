/** Fields of schema/project.graphql and schema/indicator.graphql that are computed. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import { impliedTarget } from '../graph/measures/targetCheck.ts'
import { currentStage } from '../graph/projects/currentStage.ts'
import { loadProjectFacts } from '../graph/projects/projectFacts.ts'
import { countListed, projectSums, projectSumsSentence } from '../graph/projects/projectSums.ts'
import { timelineOf } from '../graph/projects/timeline.ts'
import type { StoredEvidence } from '../graph/supply/affiliates.ts'
import type { EnumType } from '../relations/enumValues.ts'
import { normaliseKey } from '../relations/nodeKey.ts'
import type { NodeLoader } from '../relations/nodeLoader.ts'
import { readableValue } from '../relations/plannerUnits.ts'

type ProjectTypes =
  | 'Query'
  | 'Project'
  | 'ProjectSums'
  | 'TimelineEntry'
  | 'Observation'
  | 'CurrencySum'
  | 'MoneyFigure'

export function projectResolvers(
  enums: ReadonlyMap<string, EnumType>,
  nodes: NodeLoader,
): Pick<Resolvers, ProjectTypes> {
  const stageName = (stage: string) => enums.get('Stage')?.labels.get(stage)?.ZH ?? stage
  return {
    Query: {
      projectSums: (_root, { place, kinds, today }, context) =>
        projectSums(normaliseKey(place, nodes.labels), kinds ?? defaultKinds, today ?? context.today, context),
    },
    ProjectSums: {
      listed: (sums, rule) => countListed(sums, rule),
      sentence: (sums, { lang }) => projectSumsSentence(sums, lang ?? 'ZH'),
    },
    Project: {
      currentStage: async ({ id }, { today }, context) =>
        currentStage(await loadProjectFacts(id, context), today ?? context.today),
      timeline: async ({ id }, _args, context) => timelineOf(await loadProjectFacts(id, context), stageName),
    },
    TimelineEntry: {
      evidence: async ({ fact }, _args, context) =>
        (await nodes.loadKnown(fact, context)).evidence as unknown as StoredEvidence,
    },
    Observation: {
      impliedTarget: ({ value, completion }) => impliedTarget(value, completion),
      readable: ({ value, unit }, { lang }) =>
        typeof value === 'number' ? readableValue(value, (unit as string | null) ?? null, lang ?? 'ZH') : null,
    },
    CurrencySum: { readable: ({ value, currency }, { lang }) => readableValue(value, currency, lang ?? 'ZH') },
    MoneyFigure: { readable: ({ value, currency }, { lang }) => readableValue(value, currency, lang ?? 'ZH') },
  }
}

/** answers.md 13: what a pipeline of investments is made of. */
export const defaultKinds = ['manufacturing', 'park', 'energy']
