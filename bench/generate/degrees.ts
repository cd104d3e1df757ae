/** How many companies have how many links, in doubling steps: a power law shows as a straight fall. */
export function degreeTable(title: string, degrees: Uint32Array): string {
  const sorted = degrees.toSorted()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const sum = sorted.reduce((total, degree) => total + degree, 0)
  const steps = new Map<number, number>()
  for (const degree of sorted) {
    const step = degree === 0 ? 0 : 2 ** Math.floor(Math.log2(degree))
    steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  const lines = [...steps].map(([step, companies]) => {
    const range = step < 2 ? String(step) : `${step}–${2 * step - 1}`
    return `${range.padStart(12)}  ${String(companies).padStart(9)}`
  })
  return [
    `${title}: mean ${(sum / degrees.length).toFixed(1)}, median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}`,
    ...lines,
  ].join('\n')
}

/** The company with the most links and one in the middle: the two that a benchmark asks about. */
export function hubAndMiddle(degrees: Uint32Array): { hub: number; middle: number } {
  const order = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
  const linked = order.filter((company) => (degrees[company] ?? 0) > 0)
  return { hub: order[0] ?? 0, middle: linked[Math.floor(linked.length / 2)] ?? 0 }
}
