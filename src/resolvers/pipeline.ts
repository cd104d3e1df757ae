/** Fields of schema/pipeline.graphql. */
import type { Resolvers } from '../generated/resolverTypes.ts'
import type { Profile } from '../graph/planning/profile.ts'
import { anchorPull, anchorPullSentence } from '../graph/projects/anchorPull.ts'
import { type Pipeline, pipelineOf, pipelineSentence } from '../graph/projects/pipeline.ts'
import { projectSums } from '../graph/projects/projectSums.ts'
import type { EntityFinders } from '../graph/search/entityFinders.ts'
import { defaultKinds } from './project.ts'

type PipelineTypes = 'Zone' | 'Company' | 'Pipeline' | 'AnchorPull'

export function pipelineResolvers(finders: EntityFinders, profile: Profile): Pick<Resolvers, PipelineTypes> {
  return {
    Zone: {
      pipeline: async ({ id }, { chain, kinds, today }, context) => {
        const chainKey = chain == null ? null : await finders.keyOf('Chain', chain, context)
        const sums = await projectSums(id, kinds ?? defaultKinds, today ?? context.today, context, chainKey)
        return viewPipeline(pipelineOf(sums, profile), profile)
      },
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
  const { sums, dwell, conversion } = pipeline
  return { pipeline, profile, sums, dwell, conversion, today: sums.today }
}
