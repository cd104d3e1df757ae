/** Sums of a place's projects: answers.md 12–14. Phases at their own stages, batches only where no member is listed, currencies apart. */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { currentStage, stages } from './currentStage.ts'
import { loadProjectFacts, type ProjectFacts } from './projectFacts.ts'

export interface StageSum {
  stage: string | null
  projects: number
  undisclosed: number
  amounts: { currency: string; value: number }[]
}

export interface ProjectSums {
  today: string
  stages: StageSum[]
  apart: StageSum
  projects: readonly CountedProject[]
}

export interface CountedProject {
  key: string
  investment: number | null
  currency: string
  facts: ProjectFacts
}

/** A row of projects-of-place.cypher, and of its sister for an event. */
export type ProjectRow = readonly [
  key: string,
  investment: number | null,
  unit: string | null,
  parts: number | null,
  phaseOf: string | null,
  memberListed: boolean,
]

const statement = readStatement('projects-of-place')

export async function projectSums(
  place: string,
  kinds: readonly string[],
  today: string,
  context: QueryContext,
  chain: string | null = null,
): Promise<ProjectSums> {
  const rows = (await context.read(statement, { place, kinds, chain })) as unknown as readonly ProjectRow[]
  return sumProjects(rows, today, context)
}

export async function sumProjects(
  rows: readonly ProjectRow[],
  today: string,
  context: QueryContext,
): Promise<ProjectSums> {
  const counted = await Promise.all(
    toCount(rows).map(async (project) => ({ ...project, facts: await loadProjectFacts(project.key, context) })),
  )
  const placed = counted.map((project) => ({ project, stage: currentStage(project.facts, today) }))
  const looked = placed.filter(({ stage }) => stage?.tracking === 'TRACKED')
  const apart = placed.filter(({ stage }) => stage?.tracking !== 'TRACKED').map(({ project }) => project)
  const byStage = stages.flatMap((name) => {
    const projects = looked.filter(({ stage }) => stage?.stage === name).map(({ project }) => project)
    return projects.length > 0 ? [sumOf(name, projects)] : []
  })
  return { today, stages: byStage, apart: sumOf(null, apart), projects: counted }
}

/**
 * A project with phases counts as its phases and the remainder at its own stage; without a disclosed whole, or with phases that
 * exceed it, nothing remains to be added. A batch whose members are listed would count twice.
 */
function toCount(rows: readonly ProjectRow[]) {
  const phases = new Map<string, ProjectRow[]>()
  for (const row of rows) if (row[4]) phases.set(row[4], [...(phases.get(row[4]) ?? []), row])
  return rows.flatMap(([key, investment, unit, parts, , memberListed]) => {
    if (parts !== 1 && memberListed) return []
    const inPhases = (phases.get(key) ?? []).reduce((sum, [, amount]) => sum + (amount ?? 0), 0)
    const rest = investment === null ? null : Math.max(0, investment - inPhases)
    return [{ key, investment: rest, currency: unit ?? 'CNY' }]
  })
}

export function sumOf(
  stage: string | null,
  projects: readonly Pick<CountedProject, 'investment' | 'currency'>[],
): StageSum {
  const amounts = new Map<string, number>()
  for (const { investment, currency } of projects) {
    if (investment !== null) amounts.set(currency, (amounts.get(currency) ?? 0) + investment)
  }
  return {
    stage,
    projects: projects.length,
    undisclosed: projects.filter(({ investment }) => investment === null).length,
    amounts: [...amounts].map(([currency, value]) => ({ currency, value })),
  }
}

export interface ListedRule {
  reached: string
  from?: string | null
  to?: string | null
  investmentAtLeast?: number | null
}

/** Projects with an actual milestone of the stage whose whole period lies in the one asked for. */
export function countListed({ projects }: ProjectSums, { reached, from, to, investmentAtLeast }: ListedRule): number {
  if (from && to && from > to) {
    throw new GraphQLError(
      `from: ${from} 晚于 to: ${to}，请先给较早的一天。 from: ${from} is after to: ${to}; give the earlier day first.`,
      {
        extensions: { code: 'BAD_USER_INPUT', argument: 'from', found: from },
      },
    )
  }
  return projects.filter(
    ({ facts, investment, currency }) =>
      (investmentAtLeast == null || (currency === 'CNY' && (investment ?? 0) >= investmentAtLeast)) &&
      facts.milestones.some(
        ({ stage, planned, on }) =>
          stage === reached &&
          !planned &&
          on.from !== null &&
          on.from >= (from ?? '') &&
          (on.to ?? on.from) <= (to ?? '9999'),
      ),
  ).length
}

export function projectSumsSentence({ stages: sums, apart }: ProjectSums, language: 'ZH' | 'EN'): string {
  const projects = sums.reduce((total, sum) => total + sum.projects, 0)
  const undisclosed = sums.reduce((total, sum) => total + sum.undisclosed, 0)
  return language === 'ZH'
    ? `十二个月内有记录的项目 ${projects} 个，其中 ${undisclosed} 个未披露金额；另有 ${apart.projects} 个久无记录，不计入合计，不等于停滞。`
    : `${projects} projects with a record within twelve months, ${undisclosed} of them without an amount; ${apart.projects} more have no recent record and are left out, which does not mean stuck.`
}
