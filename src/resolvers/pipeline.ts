/** Fields of schema/pipeline.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import type { Profile } from '../graph/planning/profile.ts'
import { anchorPull, anchorPullSentence } from '../graph/projects/anchorPull.ts'
import { eventProjects } from '../graph/projects/eventProjects.ts'
import { expectedOutput } from '../graph/projects/expectedOutput.ts'
import { moneyInPlace, moneySentence } from '../graph/projects/moneyInPlace.ts'
import { type Pipeline, pipelineOf, pipelineSentence } from '../graph/projects/pipeline.ts'
import { projectSums } from '../graph/projects/projectSums.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import { defaultKinds } from './project.ts'

type PipelineTypes = 'Zone' | 'Event' | 'Company' | 'Pipeline' | 'MoneyInPlace' | 'AnchorPull'

export function pipelineResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, PipelineTypes> {
  return {
    Zone: {
      pipeline: async ({ id }, { chain, kinds, today }, context) => {
        const chainKey = chain == null ? null : await finders.keyOf('Chain', chain, context)
        const sums = await projectSums(id, kinds ?? defaultKinds, today ?? context.today, context, chainKey)
        return viewPipeline(pipelineOf(sums, profile), profile)
      },
      moneyInPlace: async ({ id }, { indicator, kinds }, context) => {
        const key = indicator == null ? null : await finders.keyOf('Indicator', indicator, context)
        return moneyInPlace(id, kinds ?? defaultKinds, key, context)
      },
      expectedOutput: ({ id }, { kinds, today }, context) =>
        expectedOutput(id, kinds ?? defaultKinds, today ?? context.today, context),
    },
    Event: {
      outcome: async ({ id }, { today }, context) =>
        viewPipeline(pipelineOf(await eventProjects(id, today ?? context.today, context), profile), profile),
    },
    MoneyInPlace: {
      rows: ({ rows }, { first }) => rows.slice(0, first ?? rows.length),
      sentence: (money, { lang }) => moneySentence(money, lang ?? 'ZH'),
    },
    Company: { anchorPull: ({ id }, { today }, context) => anchorPull(id, today ?? context.today, context) },
    Pipeline: {
      projects: ({ pipeline }, { stuck, overdue, tracking, first }) =>
        pipeline.projects
          .filter(
            (row) =>
              (stuck == null || (row.stuck !== null) === stuck) &&
              (overdue == null || (row.overdue !== null) === overdue) &&
              (tracking == null || (row.stage?.tracking ?? 'UNDATED') === tracking),
          )
          .slice(0, first ?? pipeline.projects.length),
      sentence: ({ pipeline }, { lang }) => pipelineSentence(pipeline, lang ?? 'ZH'),
    },
    AnchorPull: { sentence: (pull, { lang }) => anchorPullSentence(pull, lang ?? 'ZH') },
  }
}

export type PipelineView = ReturnType<typeof viewPipeline>

const viewPipeline = (pipeline: Pipeline, profile: Profile) => {
  const { sums, dwell, conversion, forecast } = pipeline
  return { pipeline, profile, sums, dwell, conversion, forecast, today: sums.today }
}
