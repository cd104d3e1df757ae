/** The flows that a sankey chart can draw, and those cut because they would close a circle: charts hang or throw on circles. */
interface Ends {
  source: string
  target: string
}

export function acyclic<Flow extends Ends>(flows: readonly Flow[]): { drawn: Flow[]; cut: Flow[] } {
  const next = new Map<string, Set<string>>()
  const drawn: Flow[] = []
  const cut: Flow[] = []
  for (const flow of flows) {
    if (reaches(flow.target, flow.source)) {
      cut.push(flow)
      continue
    }
    drawn.push(flow)
    next.set(flow.source, (next.get(flow.source) ?? new Set()).add(flow.target))
  }
  return { drawn, cut }

  function reaches(from: string, to: string): boolean {
    const seen = new Set<string>()
    const open = [from]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(next.get(id) ?? []))
    }
    return false
  }
}
