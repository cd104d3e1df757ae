/** In: one row and what the delivery says as a whole. Adds warnings where it does not fit the rest, or contradicts itself. */
import { type MappedRow, placeIn } from '../map/mappedRow.ts'
import { type Finding, verdictAt } from '../verdict.ts'
import type { Together } from './together.ts'

/** Published completion rates are rounded to a tenth of a percent, their figures to three digits or so. */
const completionTolerance = 0.02
/** Shares are rounded too. */
const sumTolerance = 1.005

export function checkTogether(row: MappedRow, together: Together): void {
  const warn = (column: string, finding: Finding) =>
    row.verdicts.push(verdictAt(placeIn(row, column), { severity: 'warning', ...finding }))
  const near = together.nearLine(row)
  const [name = ''] = row.table.names
  if (near !== null) {
    const found = row.given.get(name)?.[name] ?? null
    warn(name, {
      code: 'NEAR_DUPLICATE',
      found,
      expected: `与第 ${near} 行不同的企业：名称只差在公司类型。 Another firm than that of line ${near}`,
    })
  }
  const { linkSpec, sums } = row.table
  const reverse = together.reverseLine(row)
  if (linkSpec && reverse !== null && reverse !== row.line) {
    const expected = `只有一个方向：第 ${reverse} 行说的正相反。 One direction: line ${reverse} says the opposite`
    warn(linkSpec.to, { code: 'CONTRADICTION', found: row.identity?.id ?? null, expected })
  }
  const [since, until] = [row.given.get('since')?.since_from, row.given.get('until')?.until_to]
  if (since && until && until < since) {
    warn('until', { code: 'CONTRADICTION', found: until, expected: `不早于起始 ${since}。 Not before it began` })
  }
  for (const rule of sums) {
    const whole = together.sumOf(row, rule)
    const form = row.table.byName.get(rule.column)?.form
    if (!whole || !row.given.has(rule.column) || form?.kind !== 'number' || whole.sum <= form.maximum * sumTolerance)
      continue
    const sum = Number(whole.sum.toPrecision(6))
    const expected = `${whole.rows} 行合计不超过 ${form.maximum}，现为 ${sum}。 Together no more than the whole`
    warn(rule.column, { code: 'SUM', found: row.given.get(rule.column)?.[rule.column] ?? null, expected })
  }
  checkCompletion(row, together, warn)
}

/** Target ≈ value / completion: a slip in one of the three shows (measure 16). */
function checkCompletion(row: MappedRow, together: Together, warn: (column: string, finding: Finding) => void): void {
  const completion = row.given.get('completion')?.completion
  const value = row.given.get('value')?.value
  const target = together.targetOf(row)
  if (!completion || !value || target === null || target === 0 || row.given.get('kind')?.kind === 'target') return
  const computed = Number(value) / target
  if (Math.abs(computed - Number(completion)) <= completionTolerance) return
  const expected = `约 ${Number(computed.toPrecision(3))}：数值 ${value} 对目标 ${target}。 The value against its target`
  warn('completion', { code: 'COMPLETION', found: completion, expected })
}
