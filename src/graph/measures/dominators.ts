/**
 * Who cannot be routed around. v dominates t when every way from a raw supplier to t passes v (planning.md 5.7).
 * Method: K. Cooper, T. Harvey, K. Kennedy, "A Simple, Fast Dominance Algorithm" (2001), from a source put before all that have
 * no supplier. Input: edges `[supplier, customer]` over nodes 0…n-1. Limits: nodes that only lie on circles without a raw supplier
 * are fed by nobody recorded and count as raw themselves. Work: edges × a small number of rounds. Pure.
 */

/** By node: the dominator nearest to it, or null where none but the source is. */
export function immediateDominators(size: number, edges: readonly (readonly [number, number])[]): (number | null)[] {
  const source = size
  const successors = Array.from({ length: size + 1 }, (): number[] => [])
  const predecessors = Array.from({ length: size + 1 }, (): number[] => [])
  const connect = (from: number, to: number) => {
    successors[from]?.push(to)
    predecessors[to]?.push(from)
  }
  for (const [from, to] of edges) if (from !== to) connect(from, to)
  for (let node = 0; node < size; node += 1) if (predecessors[node]?.length === 0) connect(source, node)
  let reached = reachedFrom(source, successors)
  for (let node = 0; node < size; node += 1) {
    if (reached.has(node)) continue
    connect(source, node)
    reached = reachedFrom(source, successors)
  }
  const order = postOrder(source, successors)
  const rank = new Map(order.map((node, index) => [node, index]))
  const dominators = new Map([[source, source]])
  for (let changed = true; changed; ) {
    changed = false
    for (const node of order.toReversed()) {
      if (node === source) continue
      const known = (predecessors[node] ?? []).filter((each) => dominators.has(each))
      const nearest = known.reduce((a, b) => meet(a, b, dominators, rank))
      if (dominators.get(node) === nearest) continue
      dominators.set(node, nearest)
      changed = true
    }
  }
  return Array.from({ length: size }, (_, node) => {
    const found = dominators.get(node) ?? source
    return found === source ? null : found
  })
}

/** By node: the weights of all that it dominates, itself left out. */
export function dominatedWeight(dominators: readonly (number | null)[], weights: readonly number[]): number[] {
  const sums = dominators.map(() => 0)
  dominators.forEach((_, node) => {
    const weight = weights[node] ?? 0
    for (let at = dominators[node] ?? null; at !== null; at = dominators[at] ?? null)
      sums[at] = (sums[at] ?? 0) + weight
  })
  return sums
}

function meet(
  a: number,
  b: number,
  dominators: ReadonlyMap<number, number>,
  rank: ReadonlyMap<number, number>,
): number {
  let [left, right] = [a, b]
  while (left !== right) {
    while ((rank.get(left) ?? 0) < (rank.get(right) ?? 0)) left = dominators.get(left) ?? left
    while ((rank.get(right) ?? 0) < (rank.get(left) ?? 0)) right = dominators.get(right) ?? right
  }
  return left
}

function reachedFrom(source: number, successors: readonly number[][]): Set<number> {
  const reached = new Set([source])
  for (const node of reached) for (const next of successors[node] ?? []) reached.add(next)
  return reached
}

/** Without recursion: chains of suppliers may be long. */
function postOrder(source: number, successors: readonly number[][]): number[] {
  const order: number[] = []
  const seen = new Set([source])
  const stack: [number, number][] = [[source, 0]]
  while (stack.length > 0) {
    const top = stack.at(-1) as [number, number]
    const next = successors[top[0]]?.[top[1]]
    top[1] += 1
    if (next === undefined) {
      order.push(top[0])
      stack.pop()
    } else if (!seen.has(next)) {
      seen.add(next)
      stack.push([next, 0])
    }
  }
  return order
}
