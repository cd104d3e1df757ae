/**
 * Which zones complement one on a chain (question 47): what they are recorded to have and it is not, and the other way round.
 * gain = Σω·p over segments present on one side and not recorded on the other, ÷ Σω of the chain. Not recorded is not missing. Pure.
 */
import type { ZoneMatrix } from './zoneMatrix.ts'

export interface Complement {
  zone: string
  /** Segments recorded there and not here. */
  theyHave: readonly string[]
  /** Segments recorded here and not there. */
  weHave: readonly string[]
  /** Segments recorded on both sides. */
  shared: number
  theirGain: number
  ourGain: number
}

/** The greatest gain of both sides together first; zones that add nothing are left out. */
export function complementsOf(matrix: ZoneMatrix, zone: string): Complement[] {
  const total = matrix.segments.reduce((sum, { importance }) => sum + importance, 0)
  const only = (has: string, lacks: string) =>
    matrix.segments.filter(({ key }) => matrix.makersIn(has, key) > 0 && matrix.makersIn(lacks, key) === 0)
  const gain = (from: string, segments: ZoneMatrix['segments']) =>
    total === 0
      ? 0
      : segments.reduce((sum, { key, importance }) => sum + importance * (matrix.presenceIn(from, key) ?? 0), 0) / total
  return matrix.zones
    .filter((other) => other !== zone)
    .map((other): Complement => {
      const [theirs, ours] = [only(other, zone), only(zone, other)]
      return {
        zone: other,
        theyHave: theirs.map(({ key }) => key),
        weHave: ours.map(({ key }) => key),
        shared: matrix.segments.filter(({ key }) => matrix.makersIn(other, key) > 0 && matrix.makersIn(zone, key) > 0)
          .length,
        ourGain: gain(other, theirs),
        theirGain: gain(zone, ours),
      }
    })
    .filter(({ theyHave }) => theyHave.length > 0)
    .sort((a, b) => b.ourGain - a.ourGain || b.theirGain - a.theirGain || (a.zone < b.zone ? -1 : 1))
}
