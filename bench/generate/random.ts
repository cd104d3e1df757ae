/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  chance(part: number): boolean {
    return this.next() < part
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value
  }

  /** A rank below `end` with a power law: rank 0 is met most; the steeper, the more. Steepness stays below 1. */
  rank(end: number, steepness: number): number {
    const power = 1 - steepness
    return Math.floor((((end + 1) ** power - 1) * this.next() + 1) ** (1 / power)) - 1
  }
}

/** Spreads ranks over 0 … end-1 without repeating one: hubs get no neighbouring numbers. */
export function spread(rank: number, end: number): number {
  let step = 7_368_787 % end
  while (greatestCommonDivisor(step, end) !== 1) step += 1
  return (rank * step) % end
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
