/**
 * A supply network of which only the nearest companies and their number are asked for. In: a company and a walk. Out: counts by tier
 * and pages, in one statement for all that one answer asks. `network.ts` reads what links, standings and coverage need.
 */
import { Projection } from '../../relations/columns.ts'
import type { Position } from '../../relations/cursor.ts'
import type { EntityNode } from '../../relations/nodeLoader.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { type Affiliates, loadAffiliates } from './affiliates.ts'
import { nearestStatement } from './statements.ts'
import { deepestInTime, type Walk } from './walk.ts'

export interface NearestCompany {
  tier: number
  /** Where it stands in the order of its tier; null unless asked for. */
  sort: string | null
  company: EntityNode
}

interface Wish {
  limit: number
  /** Tier of the first row: 0 has the company asked about. */
  fromTier: number
  after: Position | undefined
  columns: Projection
  /** Whether the order within a tier is wanted. */
  cursors: boolean
}

interface Found {
  tiers: readonly (readonly [tier: number, companies: number])[]
  rows: readonly NearestCompany[]
}

interface Asked {
  wish: Wish | undefined
  /** Counts cost more than a page alone. */
  counts: boolean
  found: Promise<Found>
}

export class NearestNetwork {
  readonly walk: Walk
  readonly roots: readonly [string]
  private readonly context: QueryContext
  /** What the fields of this moment ask for, before it is sent. */
  private gathering: Asked | undefined

  constructor(company: string, walk: Walk, context: QueryContext) {
    this.roots = [company]
    this.walk = walk
    this.context = context
  }

  affiliates(): Promise<Affiliates> {
    return loadAffiliates(this.roots[0], this.context)
  }

  async byTier(): Promise<{ tier: number; companies: number }[]> {
    const { tiers } = await this.ask(undefined, true)
    return tiers.flatMap(([tier, companies]) => (tier > 0 ? [{ tier, companies }] : []))
  }

  async total(): Promise<number> {
    return (await this.byTier()).reduce((sum, { companies }) => sum + companies, 0)
  }

  /** `after`: a position of `positionOf`. */
  async page(
    limit: number,
    after: Position | undefined,
    columns: Projection,
    cursors: boolean,
  ): Promise<readonly NearestCompany[]> {
    const fromTier = after ? Number(String(after.sort)[0]) : 1
    return (await this.ask({ limit, fromTier, after, columns, cursors }, false)).rows
  }

  /** The company asked about and the nearest others. */
  async nearest(limit: number, columns = idAlone): Promise<readonly NearestCompany[]> {
    return (await this.ask({ limit, fromTier: 0, after: undefined, columns, cursors: false }, false)).rows
  }

  /** Counts and one page go together. */
  private ask(wish: Wish | undefined, counts: boolean): Promise<Found> {
    const open = this.gathering
    if (open && !(open.wish && wish)) {
      open.wish ??= wish
      open.counts ||= counts
      return open.found
    }
    const made: Asked = { wish, counts, found: Promise.resolve().then(() => this.send(made)) }
    this.gathering = made
    return made.found
  }

  private async send(asked: Asked): Promise<Found> {
    if (this.gathering === asked) this.gathering = undefined
    const { limit, fromTier, after, columns, cursors } = asked.wish ?? countsAlone
    const parameters = {
      ...this.walk.linkParameters,
      ...this.walk.choiceParameters,
      root: this.roots[0],
      room: this.walk.maxNodes + 1,
      limit,
      fromTier,
      after: after ? String(after.sort).slice(1) : null,
      afterKey: after?.tie ?? null,
      properties: columns.properties,
      cursors,
    }
    const form = asked.counts ? 'supply-tiers' : 'supply-nearest'
    const found = await deepestInTime(this.walk, (depth, options) =>
      this.context.read(nearestStatement(form, this.walk, depth), parameters, options),
    )
    const rows = (asked.counts ? found.slice(1) : found) as readonly [number, string | null, string][]
    return {
      tiers: asked.counts ? (found[0] as Found['tiers']) : [],
      rows: rows.map((row) => {
        const [tier, sort, key] = row
        return { tier, sort, company: columns.node('Company', key, row, 3) }
      }),
    }
  }
}

const idAlone = new Projection(new Map([['Company', []]]))
const countsAlone: Wish = { limit: 0, fromTier: 1, after: undefined, columns: idAlone, cursors: false }

/** Tier and name in one text that sorts like the two: tiers have one digit. */
export const positionOf = (tier: number, sort: string | null, key: string): Position => ({
  sort: `${tier}${sort ?? ''}`,
  tie: key,
})
