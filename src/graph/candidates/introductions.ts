/**
 * Who here can introduce us to a firm (planning.md 5.11): the shortest ways of supply, ownership and cooperation from companies of
 * the zone to it, three steps at most. strength = Π weight(step) · decay^(steps-1), by the profile; ended and planned links lead nowhere.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { Profile } from '../planning/profile.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export type StepKind = 'SUPPLIES' | 'CONTROLS' | 'HOLDS_PART' | 'COOPERATES_WITH'

export interface IntroductionStep {
  kind: StepKind
  /** Whether the link points from the company nearer to us to the one farther. */
  forward: boolean
  from: string
  to: string
  evidence: StoredEvidence
}

export interface Introduction {
  through: string
  anchor: boolean
  companies: readonly string[]
  steps: readonly IntroductionStep[]
  /** 0–1. */
  strength: number
}

const statement = readStatement('introductions')
const mostCompanies = 50
/** Shortest ways to one company that are weighed; the strongest is shown. */
const waysOfOne = 50

type Row = readonly [
  key: string,
  name: string,
  anchor: boolean,
  companies: readonly [string, string][],
  links: readonly [string, string, string | null, unknown[]][],
]

/** The strongest way of each company of the zone, the strongest first, at most 50. */
export async function introductions(
  zone: string,
  company: string,
  { proximity }: Profile,
  context: QueryContext,
): Promise<Introduction[]> {
  const rows = (await context.read(statement, {
    zone,
    company,
    most: mostCompanies,
    ways: waysOfOne,
  })) as unknown as readonly Row[]
  const strongest = new Map<string, Introduction>()
  for (const row of rows) {
    const found = readWay(row, proximity)
    if (found.strength > (strongest.get(found.through)?.strength ?? -1)) strongest.set(found.through, found)
  }
  return [...strongest.values()].sort(
    (a, b) => b.strength - a.strength || Number(b.anchor) - Number(a.anchor) || (a.through < b.through ? -1 : 1),
  )
}

function readWay([through, , anchor, nodes, links]: Row, weights: Profile['proximity']): Introduction {
  const companies = nodes.map(([key]) => key)
  const steps = links.map(([type, start, control, evidence], index): IntroductionStep => {
    const [from, to] = [companies[index] ?? '', companies[index + 1] ?? '']
    return { kind: kindOf(type, control), forward: start === from, from, to, evidence: readEvidence(evidence) }
  })
  const product = steps.reduce((strength, { kind }) => strength * weightOf(kind, weights), 1)
  return { through, anchor, companies, steps, strength: product * weights.decay ** (steps.length - 1) }
}

function kindOf(type: string, control: string | null): StepKind {
  if (type !== 'OWNS') return type as StepKind
  return control === 'parent' ? 'CONTROLS' : 'HOLDS_PART'
}

const weightOf = (kind: StepKind, weights: Profile['proximity']) =>
  ({
    SUPPLIES: weights.supplies,
    CONTROLS: weights.group,
    HOLDS_PART: weights.investor,
    COOPERATES_WITH: weights.cooperates,
  })[kind]
