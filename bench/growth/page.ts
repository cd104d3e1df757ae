/** How the cost of an answer grows with the graph, beside how the answer itself grows. In: the costs by scale. Out: one page. */

export interface Cost {
  title: string
  kilobytes: number
  /** CPU of the API and of Neo4j for one answer: steadier than its time where both share two processors. */
  milliseconds: number
  /** Part of the questions that met their time limit. */
  overdue: number
}

export type Costs = ReadonlyMap<string, Cost>

export function growthPage(found: readonly { scale: string; companies: number; costs: Costs }[]): string {
  const names = new Set(found.flatMap(({ costs }) => [...costs.keys()]))
  const rows = [...names].map((name) => {
    const each = found.map(({ costs }) => costs.get(name))
    return `| ${name}: ${each.find(Boolean)?.title} | ${each.map(cell).join(' | ')} | ${steps(each).join('; ')} |`
  })
  const sizes = found.map(({ scale, companies }) => `${scale} has ${companies.toLocaleString('en')} companies`)
  return `# Growth

${new Date().toISOString()}, Node ${process.version}. CPU of the API and Neo4j together for one answer, and its size, without kept answers; all scales in one run, in
turn. ${sizes.join(', ')}. The last column says how many times the cost grew from one scale to the next, and the answer in brackets:
cost that grows much more than its answer grows with the graph.

| work | ${found.map(({ scale }) => scale).join(' | ')} | cost × (answer ×) |
| --- |${' --- |'.repeat(found.length + 1)}
${rows.join('\n')}
`
}

function cell(cost: Cost | undefined): string {
  if (!cost) return '—'
  const overdue = cost.overdue > 0 ? `, ${Math.round(cost.overdue * 100)} % over time` : ''
  return `${cost.milliseconds.toFixed(1)} ms, ${cost.kilobytes.toFixed(1)} kB${overdue}`
}

function steps(costs: readonly (Cost | undefined)[]): string[] {
  return costs.slice(1).flatMap((cost, index) => {
    const before = costs[index]
    if (!cost || !before) return []
    const times = (now: number, then: number) => (now / then).toFixed(1)
    return [`${times(cost.milliseconds, before.milliseconds)} (${times(cost.kilobytes, before.kilobytes)})`]
  })
}
