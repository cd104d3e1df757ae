/** Turns the rows of a page statement into a Relay connection. In: one row more than asked when there is a next page. */
import { GraphQLError } from 'graphql'
import { limits } from '../config.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'

export interface PageArguments {
  first?: number | null
  after?: string | null
}

export interface PageRequest {
  first: number
  after: Position | undefined
}

/** A page of nodes; an edge also carries the fields of the link that leads to its node. */
export interface Page<Node = Record<string, unknown>> {
  nodes: Node[]
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Throws PAGE_SIZE or BAD_CURSOR. `first: null` means the default. */
export function readPageArguments({ first, after }: PageArguments): PageRequest {
  const size = first ?? limits.defaultPageSize
  if (size < 1 || size > limits.pageSize) {
    throw new GraphQLError(
      `first: ${size} 超出 1–${limits.pageSize}，其余的行请用 after: pageInfo.endCursor 翻页。 first: ${size} is outside 1–${limits.pageSize}; follow pageInfo.endCursor with after for more rows.`,
      { extensions: { code: 'PAGE_SIZE', argument: 'first', limit: limits.pageSize, found: size } },
    )
  }
  return { first: size, after: after == null ? undefined : decodeCursor(after) }
}

export function toPage<Node>(
  items: readonly { node: Node; position: Position }[],
  { first, after }: PageRequest,
): Page<Node> {
  const shown = items.slice(0, first)
  const cursorAt = (place: number) => {
    const item = shown.at(place)
    return item ? encodeCursor(item.position) : null
  }
  // Most answers show neither edges nor cursors: they are made when asked for.
  return {
    nodes: shown.map(({ node }) => node),
    get edges() {
      return shown.map(({ position, ...edge }) => ({ ...edge, cursor: encodeCursor(position) }))
    },
    get pageInfo() {
      return {
        hasNextPage: items.length > first,
        hasPreviousPage: after !== undefined,
        startCursor: cursorAt(0),
        endCursor: cursorAt(-1),
      }
    },
  }
}
