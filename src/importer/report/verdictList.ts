/** Verdicts as they come: the first are kept to be shown, all are counted, so that a million bad rows fit in memory. */
import type { Verdict } from '../verdict.ts'

/** Kept for the report; the files of rejects have every one. */
const mostKept = 10_000

export class VerdictList {
  readonly kept: Verdict[] = []
  more = 0

  add(verdicts: readonly Verdict[]): void {
    const room = Math.min(mostKept - this.kept.length, verdicts.length)
    this.kept.push(...verdicts.slice(0, room))
    this.more += verdicts.length - room
  }
}
