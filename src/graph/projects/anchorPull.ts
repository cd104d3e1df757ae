/**
 * What an anchor has brought (planning.md 5.13): projects ATTRACTED_BY it, by year, position and money, beside its own investments.
 * A project with phases counts as its phases and the remainder (answers.md 13); currencies are never added. In: a company. Out: figures.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'
import { loadProjectFacts } from './projectFacts.ts'
import { type StageSum, sumOf } from './projectSums.ts'

export interface AttractedProject {
  project: string
  /** Year of its first actual milestone; null when undated. */
  year: number | null
  positions: readonly string[]
  evidence: StoredEvidence
}

export interface AnchorPull {
  company: string
  projects: readonly AttractedProject[]
  induced: StageSum
  own: StageSum
  /** Induced over own, in yuan; null unless both are disclosed. */
  multiplier: number | null
}

type Row = readonly [
  key: string,
  attracted: boolean,
  investment: number | null,
  unit: string | null,
  parts: number | null,
  phaseOf: string | null,
  positions: string[],
  evidence: unknown[] | null,
]

const statement = readStatement('anchor-pull')

export async function anchorPull(company: string, today: string, context: QueryContext): Promise<AnchorPull> {
  const rows = (await context.read(statement, { company })) as unknown as readonly Row[]
  const attracted = rows.filter(([, isAttracted]) => isAttracted)
  const projects = await Promise.all(
    attracted.map(async ([project, , , , , , positions, evidence]) => ({
      ...{ project, positions: positions.filter((position) => position !== null) },
      year: firstYear(await loadProjectFacts(project, context), today),
      evidence: readEvidence(evidence ?? []),
    })),
  )
  const induced = sumOf(null, withoutPhases(attracted))
  const own = sumOf(null, withoutPhases(rows.filter(([, isAttracted]) => !isAttracted)))
  const [top, bottom] = [yuan(induced), yuan(own)]
  return { company, projects, induced, own, multiplier: top !== null && bottom ? top / bottom : null }
}

/** The whole already holds its phases' money; a phase whose whole is not listed counts itself. */
function withoutPhases(rows: readonly Row[]) {
  const keys = new Set(rows.map(([key]) => key))
  return rows
    .filter(([, , , , , phaseOf]) => phaseOf === null || !keys.has(phaseOf))
    .map(([, , investment, unit]) => ({ investment, currency: unit ?? 'CNY' }))
}

const yuan = ({ amounts }: StageSum) => amounts.find(({ currency }) => currency === 'CNY')?.value ?? null

function firstYear({ milestones }: Awaited<ReturnType<typeof loadProjectFacts>>, today: string): number | null {
  const days = milestones.flatMap(({ planned, on }) => (!planned && on.from && on.from <= today ? [on.from] : []))
  return days.length === 0 ? null : Number(days.toSorted()[0]?.slice(0, 4))
}

export function anchorPullSentence({ projects, induced, multiplier }: AnchorPull, language: 'ZH' | 'EN'): string {
  const count = (position: string) => projects.filter(({ positions }) => positions.includes(position)).length
  const ratio = multiplier === null ? '' : multiplier.toFixed(2)
  if (language === 'ZH') {
    const pull = ratio === '' ? '带动倍数因金额未全部披露而不给。' : `带动倍数 ${ratio}。`
    return `有记录由其带来的项目 ${projects.length} 个（上游 ${count('upstream')}、中游 ${count('midstream')}、下游 ${count('downstream')}），${induced.undisclosed} 个未披露金额。${pull}`
  }
  const pull = ratio === '' ? 'No multiplier: amounts are not disclosed.' : `Multiplier ${ratio}.`
  return `${projects.length} projects are recorded as brought by it (${count('upstream')} upstream, ${count('midstream')} midstream, ${count('downstream')} downstream), ${induced.undisclosed} without an amount. ${pull}`
}
