/** Which inputs several companies of a zone need and nobody here makes (question 46). In: a zone. Out: products, the most anchors first. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface SharedInput {
  product: string
  segment: string | null
  /** Companies here whose end products need it, anchors first. */
  neededBy: readonly string[]
  anchors: readonly string[]
  makersHere: readonly string[]
  makersAnywhere: number
  evidence: StoredEvidence
}

const statement = readStatement('shared-inputs')
const mostMakers = 1_000
const mostDepth = 3

type Row = readonly [
  product: string,
  segment: string | null,
  users: readonly [string, boolean, number][],
  here: string[],
  makers: number,
  evidence: unknown[],
]

export async function sharedInputs(
  zone: string,
  chain: string | null,
  depth: number,
  context: QueryContext,
): Promise<SharedInput[]> {
  within('depth', depth, mostDepth)
  const rows = (await context.read(statement, { zone, chain, depth, most: mostMakers })) as unknown as readonly Row[]
  return rows
    .map(([product, segment, users, here, makers, evidence]) => ({
      ...{ product, segment },
      neededBy: users.map(([company]) => company),
      anchors: users.filter(([, anchor]) => anchor).map(([company]) => company),
      makersHere: here,
      makersAnywhere: makers,
      evidence: readEvidence(evidence),
    }))
    .sort(
      (a, b) =>
        b.anchors.length - a.anchors.length ||
        b.neededBy.length - a.neededBy.length ||
        b.makersAnywhere - a.makersAnywhere ||
        (a.product < b.product ? -1 : 1),
    )
}
