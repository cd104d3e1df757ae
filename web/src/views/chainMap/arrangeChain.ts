/** Segments in columns by position, those of one group together under its name. */
import type { ChainMapQuery, SegmentPosition } from '../../generated/graphql.ts'

export type Segment = NonNullable<ChainMapQuery['zone']>['chainMap']['segments'][number]

export const tile = { width: 208, height: 58, gap: 10, column: 250, head: 30, group: 26 } as const

export interface Tile {
  segment: Segment
  x: number
  y: number
}

export interface GroupBox {
  id: string
  name: string
  segment: Segment | undefined
  x: number
  y: number
  height: number
}

export interface ChainArrangement {
  columns: { title: string; x: number; width: number }[]
  tiles: Tile[]
  groups: GroupBox[]
  width: number
  height: number
}

const positions: readonly (SegmentPosition | null)[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING', null]

/** A column longer than this stands beside itself again. */
const tallest = 14

export function arrangeChain(segments: readonly Segment[]): ChainArrangement {
  const arrangement: ChainArrangement = { columns: [], tiles: [], groups: [], width: 0, height: 0 }
  const groupsById = new Map(segments.filter(({ leaf }) => !leaf).map((each) => [each.segment.id, each]))
  let x = 0
  for (const position of positions) {
    const own = segments.filter((each) => each.leaf && (each.position ?? null) === position)
    if (own.length === 0) continue
    const start = x
    let y: number = tile.head
    let count = 0
    for (const [groupId, members] of byGroup(own)) {
      if (count > 0 && count + members.length > tallest) {
        x += tile.column
        y = tile.head
        count = 0
      }
      const group = groupId ? groupsById.get(groupId) : undefined
      const name = members[0]?.group?.name
      const top = y
      if (groupId && name) y += tile.group
      for (const segment of members) {
        if (count >= tallest && !groupId) {
          x += tile.column
          y = tile.head
          count = 0
        }
        arrangement.tiles.push({ segment, x: x + tile.gap, y })
        y += tile.height + tile.gap
        count += 1
      }
      if (groupId && name) arrangement.groups.push({ id: groupId, name, segment: group, x, y: top, height: y - top })
      arrangement.height = Math.max(arrangement.height, y)
      y += 6
    }
    arrangement.columns.push({ title: own[0]?.positionLabel ?? '—', x: start, width: x + tile.column - start })
    x += tile.column + 16
  }
  return { ...arrangement, width: x }
}

/** Groups first as they come, ungrouped segments last. */
function byGroup(segments: readonly Segment[]): [string | undefined, Segment[]][] {
  const groups = new Map<string | undefined, Segment[]>()
  for (const each of segments) {
    const key = each.group?.id
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
}
