/** How the cost of an answer grows with the graph, beside how the answer itself grows: from the results of each scale, as one page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchResult } from './report.ts'

const scales = ['S', 'M', 'L']

interface Cost {
  title: string
  kilobytes: number
  /** CPU of the API and of Neo4j for one answer: steadier than its time where both share two processors. */
  milliseconds: number
}

/** Writes growth.md from the results that are in the folder. Steps between scales of other runs, so milliseconds carry the machine's drift. */
export function writeGrowth(folder: string): void {
  const found = scales.flatMap((scale) => {
    const file = join(folder, `${scale}.json`)
    return existsSync(file) ? [{ scale, costs: costsOf(JSON.parse(readFileSync(file, 'utf8')) as BenchResult) }] : []
  })
  const names = new Set(found.flatMap(({ costs }) => [...costs.keys()]))
  const rows = [...names].map((name) => {
    const each = found.map(({ costs }) => costs.get(name))
    const cells = each.map((cost) =>
      cost ? `${cost.milliseconds.toFixed(1)} ms, ${cost.kilobytes.toFixed(1)} kB` : '—',
    )
    return `| ${name}: ${each.find(Boolean)?.title} | ${cells.join(' | ')} | ${steps(each).join('; ')} |`
  })
  const page = `# Growth

CPU of the API and Neo4j together for one answer, and its size, without kept answers. S has 5,000 companies, M 100,000, L 1,000,000.
The last column says how many times the cost grew from one scale to the next, and the answer: cost that grows much more than its answer grows with the graph.

| work | ${found.map(({ scale }) => scale).join(' | ')} | cost × (answer ×) |
| --- |${' --- |'.repeat(found.length + 1)}
${rows.join('\n')}
`
  writeFileSync(join(folder, 'growth.md'), page)
}

function costsOf({ works }: BenchResult): Map<string, Cost> {
  return new Map(
    works.flatMap(({ name, title, bytes, measured }) => {
      const ours = measured.find(({ target }) => target === 'liantu')
      if (!ours) return []
      return [[name, { title, kilobytes: bytes / 1_000, milliseconds: ours.cpuMs + ours.databaseCpuMs }] as const]
    }),
  )
}

function steps(costs: readonly (Cost | undefined)[]): string[] {
  return costs.slice(1).flatMap((cost, index) => {
    const before = costs[index]
    if (!cost || !before) return []
    const times = (now: number, then: number) => (now / then).toFixed(1)
    return [`${times(cost.milliseconds, before.milliseconds)} (${times(cost.kilobytes, before.kilobytes)})`]
  })
}
