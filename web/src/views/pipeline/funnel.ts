/** Projects by the stage they stand at, split by whether anyone still looks at them. */
import type { PipelineQuery } from '../../generated/graphql.ts'

export type PipelineRow = NonNullable<PipelineQuery['zone']>['pipeline']['projects'][number]

export interface FunnelStep {
  stage: string
  label: string
  tracked: number
  stuck: number
  stale: number
  investment: number
  undisclosed: number
}

/** In the order that the API lists projects: by stage. */
export function funnel(rows: readonly PipelineRow[], unrecorded: string): FunnelStep[] {
  const steps = new Map<string, FunnelStep>()
  for (const { stage, stuck, project } of rows) {
    const key = stage?.stage ?? ''
    const step = steps.get(key) ?? {
      stage: key,
      label: stage?.stageLabel ?? unrecorded,
      tracked: 0,
      stuck: 0,
      stale: 0,
      investment: 0,
      undisclosed: 0,
    }
    if (stuck) step.stuck += 1
    else if (stage?.tracking === 'TRACKED') step.tracked += 1
    else step.stale += 1
    const value = project.investment?.value
    if (value == null) step.undisclosed += 1
    else step.investment += value
    steps.set(key, step)
  }
  return [...steps.values()]
}
