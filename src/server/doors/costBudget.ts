/** How much each caller may ask for in a minute, by cost. A bucket that fills steadily: a pause gives it back. */
import type { ServerResponse } from 'node:http'
import { limits } from '../../config.ts'
import { Refusal } from '../refusal.ts'

const most = limits.costPerMinute
const perMs = most / 60_000

interface Bucket {
  left: number
  at: number
}

export class CostBudget {
  private readonly buckets = new Map<string, Bucket>()

  /** What the caller has left; the cost of an answer is known, and charged, once it is there. Throws RATE_LIMITED when nothing is left. */
  check(caller: string, now = performance.now()): number {
    const left = this.leftOf(caller, now)
    if (left > 0) return left
    throw new Refusal('RATE_LIMITED', { limit: most, retryAfter: Math.max(1, Math.ceil(-left / perMs / 1000)) })
  }

  /** May go below zero, by one operation's cost at most for each in flight: the next request then waits the longer. */
  charge(caller: string, cost: number, now = performance.now()): void {
    const left = this.leftOf(caller, now) - cost
    // Long lists of callers come only from tokens; who has everything left needs no entry.
    for (const [other, bucket] of this.buckets) {
      if (this.buckets.size <= kept) break
      if (bucket.left + (now - bucket.at) * perMs >= most) this.buckets.delete(other)
    }
    this.buckets.set(caller, { left, at: now })
  }

  private leftOf(caller: string, now: number): number {
    const bucket = this.buckets.get(caller)
    return bucket ? Math.min(most, bucket.left + (now - bucket.at) * perMs) : most
  }
}

/** Callers remembered before full buckets are looked for. */
const kept = 1_000

/** Field names of the IETF draft on rate limit headers, in the form that clients know. What is left before this answer is charged. */
export function tellBudget(response: ServerResponse, left: number): void {
  response.setHeader('ratelimit-limit', most)
  response.setHeader('ratelimit-remaining', Math.floor(left))
  response.setHeader('ratelimit-reset', Math.ceil((most - left) / perMs / 1000))
}
