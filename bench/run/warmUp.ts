/**
 * Neo4j compiles its code over its first minutes of load, and answers ten times as fast after them (measured: `RETURN 1` from 640/s to
 * 6,500/s in 40 s of load on two cores). Whoever is measured first would pay for all. In: everything that will be measured.
 */
import { type Ask, measure } from './client.ts'

const windowMs = 400
/** Two rounds in turn that are not faster than the best before them by this end the warming, after a third of its time at the earliest: a busy machine looks level too. */
const rise = 1.05

export async function warmUp(asks: readonly Ask[], most: { seconds: number }, say: (text: string) => void) {
  const began = performance.now()
  const [least, end] = [began + (most.seconds * 1_000) / 3, began + most.seconds * 1_000]
  for (let best = 0, level = 0; (level < 2 || performance.now() < least) && performance.now() < end; ) {
    const logs: number[] = []
    for (const ask of asks) {
      const { latencies, seconds } = await measure(ask, 8, windowMs)
      logs.push(Math.log(latencies.length / seconds))
    }
    // The geometric mean: a fast question counts like a slow one.
    const rate = Math.exp(logs.reduce((sum, each) => sum + each, 0) / logs.length)
    say(`warming: ${Math.round(rate)}/s`)
    level = rate < best * rise ? level + 1 : 0
    best = Math.max(best, rate)
  }
}
