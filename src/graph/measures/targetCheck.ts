/**
 * Target back-check (planning.md 5.16): value and completion imply a target. It is consistent with a stated target, or, of things that
 * are counted, with a whole number, within what the rounding of both figures allows. Flags typos, proves nothing. Pure.
 */

/** To as many digits as a completion rate carries. */
export function impliedTarget(value: unknown, completion: unknown): number | null {
  if (typeof value !== 'number' || typeof completion !== 'number' || completion <= 0) return null
  return Number((value / completion).toPrecision(3))
}

export interface TargetFigures {
  value: number
  /** 0–1, as printed: 0.667 stands for 66.65 to 66.75 %. */
  completion: number
  /** Null where none is stated. */
  target: number | null
  /** Counted in whole things. */
  counted: boolean
}

/** Null where there is nothing to compare with. */
export function targetIsConsistent({ value, completion, target, counted }: TargetFigures): boolean | null {
  if (completion <= 0 || (target === null && !counted)) return null
  const step = printedStep(completion) / 2
  const [least, most] = [value / (completion + step), completion > step ? value / (completion - step) : Infinity]
  const slack = 1e-9 * Math.abs(value)
  if (target !== null) return target >= least - slack && target <= most + slack
  return Math.floor(most + slack) >= Math.ceil(least - slack)
}

/** Half of the last digit printed, of a percentage with up to three decimals. */
function printedStep(completion: number): number {
  const percent = Number((completion * 100).toPrecision(12))
  const decimals = String(percent).split('.')[1]?.length ?? 0
  return 10 ** -Math.min(decimals, 3) / 100
}
