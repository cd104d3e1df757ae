/** Where each company stands: tiers as columns, partners near each other, and hubs folded so that one firm does not fill the page. */
import type { Network, NetworkLink, NetworkNode } from './network.ts'

export const box = { width: 184, height: 34, gapX: 96, gapY: 12, head: 34 } as const

export interface Placed extends NetworkNode {
  x: number
  y: number
}

/** Partners of one company that hang on nothing else, folded into one mark. */
export interface Fold {
  id: string
  hub: string
  members: readonly string[]
  x: number
  y: number
  column: number
}

export interface Arrangement {
  placed: ReadonlyMap<string, Placed>
  folds: readonly Fold[]
  links: readonly NetworkLink[]
  columns: readonly { column: number; x: number; companies: number }[]
  width: number
  height: number
}

/** More leaves of one firm than this are folded beyond the first few. */
const leavesBeforeFold = 14
const leavesKept = 10

export function arrange(network: Network, unfolded: ReadonlySet<string>): Arrangement {
  const folded = foldLeaves(network, unfolded)
  const hidden = new Set(folded.flatMap(({ members }) => members))
  const visible = [...network.nodes.values()].filter(({ id }) => !hidden.has(id))
  const numbers = [...new Set(visible.map(({ column }) => column))].sort((a, b) => a - b)
  const neighbours = neighboursOf(network)
  const order = new Map<string, number>()
  const byNearness = [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
  const rows = new Map<number, { id: string; fold?: Omit<Fold, 'x' | 'y'> }[]>()
  for (const column of byNearness) {
    const own = visible.filter((node) => node.column === column)
    const weight = (id: string) => mean((neighbours.get(id) ?? []).flatMap((other) => order.get(other) ?? []))
    const weights = new Map(own.map(({ id }) => [id, weight(id)]))
    const sorted: { id: string; fold?: Omit<Fold, 'x' | 'y'> }[] = own
      .sort((a, b) => (weights.get(a.id) ?? 0) - (weights.get(b.id) ?? 0))
      .map(({ id }) => ({ id }))
    for (const fold of folded.filter((each) => each.column === column)) sorted.push({ id: fold.id, fold })
    rows.set(column, sorted)
    for (const [place, { id }] of sorted.entries()) order.set(id, place - sorted.length / 2)
  }
  const tallest = Math.max(1, ...[...rows.values()].map(({ length }) => length))
  const height = box.head + tallest * (box.height + box.gapY)
  const placed = new Map<string, Placed>()
  const folds: Fold[] = []
  const columns = numbers.map((column, index) => {
    const x = index * (box.width + box.gapX)
    const own = rows.get(column) ?? []
    const top = box.head + (height - box.head - own.length * (box.height + box.gapY)) / 2
    for (const [place, { id, fold }] of own.entries()) {
      const y = top + place * (box.height + box.gapY)
      const node = network.nodes.get(id)
      if (node) placed.set(id, { ...node, x, y })
      if (fold) folds.push({ ...fold, x, y })
    }
    const companies = [...network.nodes.values()].filter((node) => node.column === column).length
    return { column, x, companies }
  })
  return {
    placed,
    folds,
    links: [...network.links.values()].filter(({ source, target }) => placed.has(source) && placed.has(target)),
    columns,
    width: Math.max(1, numbers.length) * (box.width + box.gapX) - box.gapX,
    height,
  }
}

function foldLeaves({ nodes, links, centre }: Network, unfolded: ReadonlySet<string>): Omit<Fold, 'x' | 'y'>[] {
  const neighbours = neighboursOf({ nodes, links, centre })
  const leaves = new Map<string, NetworkNode[]>()
  for (const node of nodes.values()) {
    const others = [...new Set(neighbours.get(node.id) ?? [])]
    const [hub] = others
    if (others.length !== 1 || !hub || hub === centre || unfolded.has(hub)) continue
    const key = `${hub} ${node.column}`
    leaves.set(key, [...(leaves.get(key) ?? []), node])
  }
  return [...leaves.values()]
    .filter((each) => each.length > leavesBeforeFold)
    .map((each) => {
      const hub = neighbours.get(each[0]?.id ?? '')?.[0] ?? ''
      const column = each[0]?.column ?? 0
      return { id: `fold ${hub} ${column}`, hub, column, members: each.slice(leavesKept).map(({ id }) => id) }
    })
}

function neighboursOf({ links }: Network): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  for (const { source, target } of links.values()) {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const own = neighbours.get(from)
      if (own) own.push(to)
      else neighbours.set(from, [to])
    }
  }
  return neighbours
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
