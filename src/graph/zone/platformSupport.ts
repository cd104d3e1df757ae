/** Which platforms and institutions stand behind each segment, and which segment has none recorded (question 20). In: keys. Out: segments, those without any first. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { Profile } from '../planning/profile.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface SegmentSupporter {
  supporter: string
  here: boolean
  /** It supports the segment itself, not only a group or the chain that holds it. */
  direct: boolean
  evidence: StoredEvidence
}

export interface SupportedSegment {
  segment: string
  importance: number
  makersHere: number
  supporters: readonly SegmentSupporter[]
}

const statement = readStatement('platform-support')

type SupporterRow = readonly [string, boolean, number, unknown[]]
type Row = readonly [string, number | null, number, readonly SupporterRow[]]

export async function platformSupport(
  zone: string,
  chain: string,
  profile: Profile,
  context: QueryContext,
): Promise<SupportedSegment[]> {
  const rows = (await context.read(statement, { zone, chain })) as unknown as readonly Row[]
  return rows
    .map(([segment, importance, makersHere, supporters]) => ({
      ...{ segment, makersHere },
      importance: importance ?? profile.segment.importance,
      supporters: supporters.map(([supporter, here, steps, evidence]) => ({
        ...{ supporter, here },
        direct: steps === 0,
        evidence: readEvidence(evidence),
      })),
    }))
    .sort(
      (a, b) =>
        Number(a.supporters.length > 0) - Number(b.supporters.length > 0) ||
        b.importance - a.importance ||
        b.makersHere - a.makersHere,
    )
}
