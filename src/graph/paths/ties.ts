/** A way between two companies over supply, ownership and cooperation, as its statement returns it, and how strong it is. Pure. */
import type { Profile } from '../planning/profile.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export type TieKind = 'SUPPLIES' | 'CONTROLS' | 'HOLDS_PART' | 'COOPERATES_WITH'

export interface TieStep {
  kind: TieKind
  /** Whether the link points along the way. */
  forward: boolean
  from: string
  to: string
  evidence: StoredEvidence
}

export interface TieWay {
  companies: readonly string[]
  steps: readonly TieStep[]
  /** 0–1: Π weight(step) · decay^(steps-1), by the profile. */
  strength: number
}

export type NodeRow = readonly [key: string, name: string]
export type LinkRow = readonly [type: string, start: string, control: string | null, evidence: unknown[]]

export function readTieWay(
  nodes: readonly NodeRow[],
  links: readonly LinkRow[],
  weights: Profile['proximity'],
): TieWay {
  const companies = nodes.map(([key]) => key)
  const steps = links.map(([type, start, control, evidence], index): TieStep => {
    const [from, to] = [companies[index] ?? '', companies[index + 1] ?? '']
    return { kind: kindOf(type, control), forward: start === from, from, to, evidence: readEvidence(evidence) }
  })
  const product = steps.reduce((strength, { kind }) => strength * weightOf(kind, weights), 1)
  return { companies, steps, strength: product * weights.decay ** (steps.length - 1) }
}

function kindOf(type: string, control: string | null): TieKind {
  if (type !== 'OWNS') return type as TieKind
  return control === 'parent' ? 'CONTROLS' : 'HOLDS_PART'
}

const weightOf = (kind: TieKind, weights: Profile['proximity']) =>
  ({
    SUPPLIES: weights.supplies,
    CONTROLS: weights.group,
    HOLDS_PART: weights.investor,
    COOPERATES_WITH: weights.cooperates,
  })[kind]
