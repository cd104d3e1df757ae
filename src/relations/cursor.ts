/** A cursor is the sort value and the tie-breaker of a row. Opaque to clients; checked on the way in. */
import { GraphQLError } from 'graphql'

export interface Position {
  sort: string | number
  tie: string
}

export const encodeCursor = ({ sort, tie }: Position): string =>
  Buffer.from(JSON.stringify([sort, tie])).toString('base64url')

/** Throws BAD_CURSOR for a text that no answer of ours contained. */
export function decodeCursor(cursor: string): Position {
  try {
    const [sort, tie, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if ((typeof sort === 'string' || typeof sort === 'number') && typeof tie === 'string' && rest.length === 0) {
      return { sort, tie }
    }
  } catch {
    // Anything that does not parse is answered like anything that parses to the wrong shape.
  }
  throw new GraphQLError(
    `after: “${cursor}”不是游标，请原样传上一页的 pageInfo.endCursor。 after: "${cursor}" is not a cursor; pass pageInfo.endCursor of the page before, unchanged.`,
    { extensions: { code: 'BAD_CURSOR', argument: 'after', found: cursor } },
  )
}
