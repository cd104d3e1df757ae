/** What a caller may ask of a supply network, checked and turned into the parameters that its statements share. */
import { limits } from '../../config.ts'
import type { ReadOptions } from '../../database/database.ts'
import { DatabaseError } from '../../database/databaseError.ts'
import { normaliseKey, toKey } from '../../relations/nodeKey.ts'
import { within } from '../planning/within.ts'
import type { Affiliation } from './affiliates.ts'
import { oldBefore } from './standing.ts'

export type SupplyDirection = 'UPSTREAM' | 'DOWNSTREAM'

/** Arguments as GraphQL delivers them: enum values in their stored form. */
export interface WalkArguments {
  depth?: number | null
  today?: string | null
  validOn?: string | null
  minConfidence?: number | null
  basis?: readonly string[] | null
  status?: readonly string[] | null
  products?: readonly string[] | null
  location?: { inside?: string; outside?: string } | null
  segments?: readonly string[] | null
  affiliation?: readonly Affiliation[] | null
  group?: boolean | null
  maxNodes?: number | null
  hubLimit?: number | null
}

export interface Walk {
  direction: SupplyDirection
  depth: number
  today: string
  validOn: string | null
  maxNodes: number
  hubLimit: number | null
  group: boolean
  affiliation: ReadonlySet<Affiliation> | undefined
  /** Nothing is asked of links but one of these statuses today: `supply-link-walked-today` tells. */
  plain: boolean
  /** Which links are walked, and how their standing is judged. */
  linkParameters: Record<string, unknown>
  /** Which of the companies reached are chosen. */
  choiceParameters: Record<string, unknown>
}

const notEnded = ['active', 'planned', 'unrecorded']
const placeLabels = ['Zone', 'Park', 'Region', 'Platform']

/** Throws LIMIT_EXCEEDED for a depth or a number of companies that is not offered. */
export function readWalk(direction: SupplyDirection, args: WalkArguments, defaultToday: string): Walk {
  const today = args.today ?? defaultToday
  const validOn = args.validOn ?? null
  const statuses = args.status ?? (validOn ? [...notEnded, 'ended'] : notEnded)
  return {
    direction,
    depth: within('depth', args.depth ?? 2, limits.traversalDepth),
    today,
    validOn,
    maxNodes: within('maxNodes', args.maxNodes ?? limits.traversalNodes, limits.traversalNodes),
    hubLimit: args.hubLimit ?? null,
    group: args.group ?? false,
    affiliation: args.affiliation ? new Set(args.affiliation) : undefined,
    plain: [validOn, args.minConfidence, args.basis, args.products, args.location, args.segments].every(
      (asked) => asked == null,
    ),
    linkParameters: {
      today,
      oldBefore: oldBefore(today),
      statuses,
      notEndedBefore: validOn ?? (statuses.includes('ended') ? '' : today),
      knownBy: validOn ?? '9999-12-31',
      minConfidence: args.minConfidence ?? null,
      basis: args.basis ?? null,
      products: args.products?.map((id) => toKey(id, 'Product').slice('Product:'.length)) ?? null,
    },
    choiceParameters: {
      inside: placeKey(args.location?.inside),
      outside: placeKey(args.location?.outside),
      segments: args.segments?.map((id) => toKey(id, 'Segment')) ?? null,
    },
  }
}

/** A depth that does not finish in time is answered by the deepest one that does. */
export async function deepestInTime<Result>(
  walk: Walk,
  read: (depth: number, options: ReadOptions) => Promise<Result>,
): Promise<Result> {
  for (let depth = walk.depth; ; depth -= 1) {
    try {
      const timeoutMs = walk.depth === depth ? limits.traversalMs : limits.statementMs - limits.traversalMs
      return await read(depth, { timeoutMs })
    } catch (error) {
      if (!(error instanceof DatabaseError && error.kind === 'TIMEOUT') || depth === 1) throw error
    }
  }
}

const placeKey = (id: string | undefined): string | null => (id === undefined ? null : normaliseKey(id, placeLabels))
