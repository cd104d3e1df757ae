/** Bounds the operations that run at once. Those beyond it wait in a queue with an end; beyond that they are refused at once. */
import { limits } from '../../config.ts'
import { Refusal } from '../refusal.ts'

interface Waiting {
  start(): void
}

export class OperationGate {
  private inFlight = 0
  private readonly queue: Waiting[] = []

  /** Runs `work` when its turn comes. Throws OVERLOADED; or the signal's reason when the caller leaves the queue. */
  async run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (this.inFlight >= limits.operationsInFlight) await this.turn(signal)
    else this.inFlight += 1
    try {
      return await work()
    } finally {
      // Whoever waits longest takes the place over; the number in flight stays.
      const next = this.queue.shift()
      if (next) next.start()
      else this.inFlight -= 1
    }
  }

  get state(): { inFlight: number; waiting: number } {
    return { inFlight: this.inFlight, waiting: this.queue.length }
  }

  private turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.queue.length >= limits.operationsWaiting) throw overloaded(this.queue.length)
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        const place = this.queue.indexOf(waiting)
        if (place !== -1) this.queue.splice(place, 1)
        settle()
        reject(reason)
      }
      const aborted = () => leave(signal.reason)
      const overdue = setTimeout(() => leave(overloaded(this.queue.length)), limits.waitMs)
      const settle = () => {
        clearTimeout(overdue)
        signal.removeEventListener('abort', aborted)
      }
      const waiting: Waiting = {
        start() {
          settle()
          resolve()
        },
      }
      signal.addEventListener('abort', aborted, { once: true })
      this.queue.push(waiting)
    })
  }
}

const overloaded = (found: number) => new Refusal('OVERLOADED', { limit: limits.operationsInFlight, waiting: found })
