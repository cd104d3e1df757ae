/** Where a project stands: the latest actual milestone, never the highest; dwell ends with the last look, not today. */
import { describe, expect, it } from 'vitest'
import { currentStage } from './currentStage.ts'
import type { MilestoneFact, ObservationFact, Period } from './projectFacts.ts'

const evidence = { sourceIds: [], basis: null, confidence: null, asOf: null, note: null }
const period = (from: string | null, to = from): Period => ({ text: from, from, to })
const milestone = (stage: string, on: Period, planned = false, asOf: string | null = null): MilestoneFact => ({
  key: `Milestone:${stage}`,
  stage,
  localLabel: null,
  on,
  planned,
  progress: null,
  evidence: { ...evidence, asOf },
})
const observed = (on: Period): ObservationFact => ({
  key: 'Observation:o',
  on,
  kind: 'actual',
  indicator: null,
  value: 1,
  unit: null,
  qualifier: null,
  text: null,
  rank: null,
})
const at = (milestones: MilestoneFact[], today: string, observations: ObservationFact[] = []) =>
  currentStage({ milestones, updates: [], observations }, today)

describe('the current stage', () => {
  it('is none without an actual milestone', () => {
    expect(at([milestone('SIGNED', period('2025-01-01'), true)], '2025-06-01')).toBeNull()
  })

  it('is the latest by date, not the highest', () => {
    const facts = [
      milestone('BUILDING', period('2024-01-01')),
      milestone('SUSPENDED', period('2024-06-01')),
      milestone('STARTED', period('2024-09-01')),
    ]
    expect(at(facts, '2024-12-31')?.stage).toBe('STARTED')
  })

  it('is the later stage of the same day, and an undated one counts as earliest', () => {
    const same = [milestone('LANDED', period('2024-01-01')), milestone('SIGNED', period('2024-01-01'))]
    expect(at(same, '2024-12-31')?.stage).toBe('LANDED')
    expect(
      at([milestone('PRODUCING', period(null)), milestone('SIGNED', period('2024-01-01'))], '2024-12-31')?.stage,
    ).toBe('SIGNED')
  })

  it('does not know what happens after the day asked for', () => {
    const facts = [milestone('SIGNED', period('2024-01-01')), milestone('PRODUCING', period('2025-01-01'))]
    expect(at(facts, '2024-06-01')?.stage).toBe('SIGNED')
  })

  it('dwells until the last look, and says when nobody looked for a year', () => {
    const facts = [milestone('BUILDING', period('2024-01-31'))]
    expect(at(facts, '2026-01-01', [observed(period('2024-05-10'))])).toMatchObject({
      dwellDays: 100,
      lastSeen: '2024-05-10',
      tracking: 'STALE',
    })
    expect(at(facts, '2024-06-01', [observed(period('2024-05-10'))])?.tracking).toBe('TRACKED')
    expect(at([milestone('BUILDING', period(null))], '2024-06-01')).toMatchObject({
      dwellDays: null,
      tracking: 'UNDATED',
    })
  })

  it('makes up no days where only a month is known', () => {
    expect(at([milestone('BUILDING', period('2022-10-01', '2022-10-31'))], '2022-12-01')?.dwellDays).toBe(0)
  })

  it('compares with the plan announced last, and names the next planned stage', () => {
    const facts = [
      milestone('STARTED', period('2024-03-11')),
      milestone('STARTED', period('2024-01-01'), true, '2023-01'),
      milestone('STARTED', period('2024-03-01'), true, '2024-01'),
      milestone('PRODUCING', period('2025-06-30'), true),
    ]
    expect(at(facts, '2024-12-31')).toMatchObject({
      plannedOn: '2024-03-01',
      delayDays: 10,
      next: { stage: 'PRODUCING', on: '2025-06-30' },
    })
  })
})
