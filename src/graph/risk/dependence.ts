/** On whom or where a company depends over several tiers. In: a company. Out: suppliers or regions with exposure, the greatest first. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { upstreamExposures } from '../measures/upstreamExposure.ts'
import type { Profile } from '../planning/profile.ts'
import { within } from '../planning/within.ts'
import type { Coverage } from '../supply/coverage.ts'
import { loadNetwork } from '../supply/network.ts'
import { readWalk } from '../supply/walk.ts'
import { loadPurchases, sharesByCustomer } from './purchases.ts'

export type DependenceBy = 'COMPANY' | 'REGION'

export interface DependenceRow {
  /** Company or region; null gathers those whose region is not recorded. */
  on: string | null
  exposure: number
  exposureEstimated: boolean
}

export interface Dependence {
  company: string
  today: string
  profile: Profile
  by: DependenceBy
  rows: readonly DependenceRow[]
  /** Purchases with a recorded share, of all looked at. */
  sharesKnown: number
  purchases: number
  coverage: Coverage
}

const regions = readStatement('home-regions')

export async function dependenceOf(
  company: string,
  by: DependenceBy,
  depth: number,
  today: string,
  profile: Profile,
  context: QueryContext,
): Promise<Dependence> {
  within('depth', depth, profile.exposure.depth)
  const network = await loadNetwork(company, readWalk('UPSTREAM', { depth, today }, today), context)
  const keys = network.chosen.map(({ node }) => node.key)
  const [purchases, homes] = await Promise.all([
    loadPurchases([company, ...keys], today, { counted: false, zone: null }, context),
    by === 'REGION' ? loadHomes(keys, context) : null,
  ])
  const now = purchases.filter(({ planned }) => !planned)
  const groupOf = (key: string) => (homes === null ? key : (homes.get(key) ?? null))
  const found = upstreamExposures(sharesByCustomer(now), company, groupOf, { ...profile.exposure, depth })
  return {
    ...{ company, today, profile, by, coverage: network.coverage },
    rows: [...found]
      .map(([on, { value, estimated }]) => ({ on, exposure: value, exposureEstimated: estimated }))
      .sort((a, b) => b.exposure - a.exposure || ((a.on ?? '') < (b.on ?? '') ? -1 : 1)),
    sharesKnown: now.filter(({ share }) => share !== null).length,
    purchases: now.length,
  }
}

async function loadHomes(keys: readonly string[], context: QueryContext): Promise<ReadonlyMap<string, string | null>> {
  return new Map((await context.read(regions, { keys })) as unknown as readonly [string, string | null][])
}

export function dependenceSentence({ rows, sharesKnown, purchases }: Dependence, language: 'ZH' | 'EN'): string {
  const guessed = purchases - sharesKnown
  return language === 'ZH'
    ? `按有记录的 ${purchases} 项采购推算，${rows.length} 项有依赖；其中 ${guessed} 项采购的份额未载，按均分推算，只可看次序。`
    : `From ${purchases} recorded purchases ${rows.length} dependences follow; ${guessed} of the purchases have no recorded share and were split evenly: read the order, not the figures.`
}
