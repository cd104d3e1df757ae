/**
 * Yearly output when what is under way reaches full capacity (question 34), by chain and planned year of production. Projects that do
 * not produce yet; a phase whose whole is listed counts within it; currencies apart. In: a place. Out: sums by chain and year.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { byAnnouncement, currentStage, stages } from './currentStage.ts'
import { loadProjectFacts, type ProjectFacts } from './projectFacts.ts'
import { type StageSum, sumOf } from './projectSums.ts'

export interface OutputRow extends StageSum {
  /** Null gathers projects that serve no recorded segment. */
  chain: string | null
  /** Planned year of production; null when no plan is recorded. */
  year: number | null
  projectNodes: readonly string[]
  /** Under way by their last record, but nobody looked for twelve months: not counted. */
  untracked: number
}

const statement = readStatement('expected-output')
const producing = stages.indexOf('PRODUCING')

type Row = readonly [
  project: string,
  output: number | null,
  unit: string | null,
  parts: number | null,
  phaseOf: string | null,
  chains: string[],
]

export async function expectedOutput(
  place: string,
  kinds: readonly string[],
  today: string,
  context: QueryContext,
): Promise<OutputRow[]> {
  const rows = (await context.read(statement, { place, kinds })) as unknown as readonly Row[]
  const facts = await Promise.all(rows.map(async (row) => ({ row, facts: await loadProjectFacts(row[0], context) })))
  return outputRows(facts, today)
}

/** Pure. Projects that nobody looks at any more are told, not counted (answers.md 12). A project that serves several chains counts in each: rows of different chains must not be added. */
export function outputRows(all: readonly { row: Row; facts: ProjectFacts }[], today: string): OutputRow[] {
  const keys = new Set(all.map(({ row: [project] }) => project))
  const listed = all.filter(({ row: [, , , , phaseOf] }) => phaseOf === null || !keys.has(phaseOf))
  const groups = new Map<string, OutputGroup>()
  for (const { row, facts } of listed) {
    const stage = currentStage(facts, today)
    if (stage !== null && stages.indexOf(stage.stage) >= producing) continue
    const year = plannedYear(facts)
    for (const chain of row[5].length > 0 ? row[5] : [null]) {
      const group = groups.get(`${chain} ${year}`) ?? { chain, year, rows: [], untracked: 0 }
      if (stage?.tracking === 'TRACKED') group.rows.push(row)
      else group.untracked += 1
      groups.set(`${chain} ${year}`, group)
    }
  }
  return [...groups.values()]
    .map(({ chain, year, rows, untracked }) => ({
      ...{ chain, year, untracked, projectNodes: rows.map(([project]) => project) },
      ...sumOf(
        null,
        rows.map(([, output, unit]) => ({ investment: output, currency: unit ?? 'CNY' })),
      ),
    }))
    .sort((a, b) => compare(a.chain ?? '~', b.chain ?? '~') || (a.year ?? 9999) - (b.year ?? 9999))
}

interface OutputGroup {
  chain: string | null
  year: number | null
  rows: Row[]
  untracked: number
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function plannedYear({ milestones }: ProjectFacts): number | null {
  const plans = milestones.filter(({ stage, planned }) => planned && stages.indexOf(stage) >= producing)
  const latest = plans.toSorted(byAnnouncement).at(-1)?.on.to
  return latest ? Number(latest.slice(0, 4)) : null
}
