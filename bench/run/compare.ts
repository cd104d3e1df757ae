/** Measures one work on every target in alternating windows, so that whatever else the machine does falls on all alike. */
import { type Ask, measure, quantile } from './client.ts'
import { type Spent, spentBy } from './processes.ts'

export interface Target {
  name: string
  ask: Ask
  /** Process that answers; none for what runs in this one. */
  pid?: number
  /** Every question of it reaches Neo4j. */
  usesDatabase?: boolean
}

export interface Measured {
  target: string
  /** Requests a second at concurrency 8: median and quartiles of the windows. */
  throughput: [low: number, median: number, high: number]
  /** Milliseconds at concurrency 1. */
  p50: number
  p99: number
  /** CPU of the answering process and of Neo4j, milliseconds a request. */
  cpuMs: number
  databaseCpuMs: number
  residentMb: number
}

export interface Pace {
  rounds: number
  windowMs: number
  warmMs: number
}

export async function compare(targets: readonly Target[], javaPid: number, pace: Pace): Promise<Measured[]> {
  for (const { ask } of targets) await measure(ask, 4, pace.warmMs)
  const results = targets.map(() => ({
    rates: [] as number[],
    alone: [] as number[],
    cpu: [] as number[],
    java: [] as number[],
  }))
  const resident = targets.map(() => 0)
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const [place, target] of targets.entries()) {
      const result = results[place]
      if (!result) continue
      const before = spent(target.pid, javaPid)
      const loaded = await measure(target.ask, 8, pace.windowMs)
      const after = spent(target.pid, javaPid)
      const requests = loaded.latencies.length
      result.rates.push(requests / loaded.seconds)
      result.cpu.push((after.own.cpuMs - before.own.cpuMs) / requests)
      result.java.push((after.java.cpuMs - before.java.cpuMs) / requests)
      resident[place] = after.own.residentMb
      result.alone.push(...(await measure(target.ask, 1, pace.windowMs / 2)).latencies)
    }
  }
  return targets.map(({ name }, place): Measured => {
    const { rates = [], alone = [], cpu = [], java = [] } = results[place] ?? {}
    const [sortedRates, sortedAlone] = [rates.toSorted((a, b) => a - b), Float64Array.from(alone).sort()]
    return {
      target: name,
      throughput: [quantile(sortedRates, 0.25), quantile(sortedRates, 0.5), quantile(sortedRates, 0.75)],
      p50: quantile(sortedAlone, 0.5),
      p99: quantile(sortedAlone, 0.99),
      cpuMs: median(cpu),
      databaseCpuMs: median(java),
      residentMb: resident[place] ?? 0,
    }
  })
}

const spent = (pid: number | undefined, javaPid: number): { own: Spent; java: Spent } => ({
  own: spentBy(pid ?? process.pid),
  java: spentBy(javaPid),
})

const median = (values: readonly number[]) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )

/** A target behind one write: each question comes after a commit, so that nothing kept serves it. */
export function afterWrite({ name, ask, ...rest }: Target, write: () => Promise<unknown>): Target {
  return {
    ...rest,
    name: `${name}, after a write`,
    async ask(n) {
      await write()
      return ask(n)
    },
  }
}
