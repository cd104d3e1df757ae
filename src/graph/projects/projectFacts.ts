/** What is dated about a project, loaded once an operation for all projects of a level. Out: plain facts; judging them is for others. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

/** Full dates around a partial one; null when undated. */
export interface Period {
  text: string | null
  from: string | null
  to: string | null
}

export interface MilestoneFact {
  key: string
  stage: string
  localLabel: string | null
  on: Period
  planned: boolean
  progress: number | null
  evidence: StoredEvidence
}

export interface UpdateFact {
  key: string
  on: Period
  stage: string | null
  text: string | null
  problem: string | null
}

export interface ObservationFact {
  key: string
  on: Period
  kind: string | null
  indicator: string | null
  value: number | null
  unit: string | null
  qualifier: string | null
  text: string | null
  rank: number | null
}

export interface ProjectFacts {
  milestones: readonly MilestoneFact[]
  updates: readonly UpdateFact[]
  observations: readonly ObservationFact[]
}

const statement = readStatement('project-facts')
const none: ProjectFacts = { milestones: [], updates: [], observations: [] }

export function loadProjectFacts(project: string, context: QueryContext): Promise<ProjectFacts> {
  return context
    .loader<ProjectFacts>(statement.name, async (keys) => {
      const rows = (await context.read(statement, { keys })) as readonly [
        string,
        unknown[][],
        unknown[][],
        unknown[][],
      ][]
      const found = new Map(
        rows.map(([key, milestones, updates, observations]) => [
          key,
          {
            milestones: milestones.map(readMilestone),
            updates: updates.map(readUpdate),
            observations: observations.map(readObservation),
          },
        ]),
      )
      return keys.map((key) => found.get(key) ?? none)
    })
    .load(project)
}

function readMilestone(row: readonly unknown[]): MilestoneFact {
  const [key, stage, localLabel, text, from, to, planned, progress] = row as [
    string,
    string,
    string | null,
    string | null,
    string | null,
    string | null,
    boolean,
    number | null,
  ]
  return { key, stage, localLabel, on: { text, from, to }, planned, progress, evidence: readEvidence(row.slice(8)) }
}

function readUpdate(row: readonly unknown[]): UpdateFact {
  const [key, text, from, to, stage, said, problem] = row as [string, ...(string | null)[]]
  return {
    key,
    on: { text: text ?? null, from: from ?? null, to: to ?? null },
    stage: stage ?? null,
    text: said ?? null,
    problem: problem ?? null,
  }
}

function readObservation(row: readonly unknown[]): ObservationFact {
  const [key, text, from, to, kind, indicator, value, unit, qualifier, words, rank] = row as [
    string,
    string | null,
    string | null,
    string | null,
    string | null,
    string | null,
    number | null,
    string | null,
    string | null,
    string | null,
    number | null,
  ]
  return { key, on: { text, from, to }, kind, indicator, value, unit, qualifier, text: words, rank }
}
