/**
 * The k shortest simple ways from one node to another, the shortest first, of one length in the order of the lists given.
 * Method: for each length in turn, a depth-first search that leaves a node from which the end is too far for the steps left.
 * Input: what each node leads to. `effort` bounds the nodes stepped on; `cut` says that there may be more ways. Pure.
 */
export interface WayBounds {
  most: number
  longest: number
  effort: number
}

export interface Ways {
  ways: readonly (readonly string[])[]
  cut: boolean
}

export function shortestWays(
  leadsTo: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
  { most, longest, effort }: WayBounds,
): Ways {
  const distance = distancesTo(to, leadsTo)
  const ways: string[][] = []
  let left = effort
  for (let length = distance.get(from) ?? Infinity; length <= longest; length += 1) {
    if (!search([from], length)) return { ways, cut: true }
  }
  return { ways, cut: false }

  /** False when there were more ways or more work than allowed. */
  function search(way: readonly string[], steps: number): boolean {
    const at = way.at(-1) ?? ''
    for (const next of new Set(leadsTo.get(at))) {
      if (next === to) {
        if (steps !== 1) continue
        if (ways.length === most) return false
        ways.push([...way, next])
      } else if (steps > 1 && !way.includes(next) && (distance.get(next) ?? Infinity) < steps) {
        left -= 1
        if (left < 0 || !search([...way, next], steps - 1)) return false
      }
    }
    return true
  }
}

function distancesTo(to: string, leadsTo: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const backwards = new Map<string, string[]>()
  for (const [from, nexts] of leadsTo) {
    for (const next of nexts) backwards.set(next, [...(backwards.get(next) ?? []), from])
  }
  const distance = new Map([[to, 0]])
  for (const [node, steps] of distance) {
    for (const before of backwards.get(node) ?? []) if (!distance.has(before)) distance.set(before, steps + 1)
  }
  return distance
}
