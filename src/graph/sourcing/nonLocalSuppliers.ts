/**
 * Suppliers not recorded in a zone: answers.md 3. Independent ones without any record here lead; own group, ventures, shareholders'
 * firms, those here through an affiliate and those at an unknown place stand below a line, counted by reason.
 */
import type { QueryContext } from '../../relations/queryContext.ts'
import { affiliationOf, loadNetwork, type SupplyNetwork } from '../supply/network.ts'
import { presenceBeside } from '../supply/presence.ts'
import type { Member } from '../supply/reach.ts'
import { readWalk, type WalkArguments } from '../supply/walk.ts'

export const belowLineReasons = [
  'OWN_GROUP',
  'JOINT_VENTURE',
  'SHAREHOLDER',
  'HERE_BY_AFFILIATE',
  'UNKNOWN_PLACE',
] as const
export type BelowLineReason = (typeof belowLineReasons)[number]

export interface NonLocalSuppliers {
  zone: string
  network: SupplyNetwork
  /** Whom to call: networks of the chosen ones, for pages. */
  above: SupplyNetwork
  below: SupplyNetwork
  reasons: readonly { reason: BelowLineReason; companies: number }[]
}

export async function nonLocalSuppliers(
  company: string,
  zone: string,
  args: WalkArguments,
  context: QueryContext,
): Promise<NonLocalSuppliers> {
  const network = await loadNetwork(company, readWalk('UPSTREAM', args, context.today), context)
  const judged = await Promise.all(
    network.chosen.map(async (member) => ({ member, reason: await reasonOf(member, network, zone, context) })),
  )
  const away = judged.filter(({ reason }) => reason !== 'HERE')
  const below = away.filter(({ reason }) => reason !== null)
  const part = (rows: typeof judged) => ({ ...network, chosen: rows.map(({ member }) => member) })
  return {
    ...{ zone, network },
    above: part(away.filter(({ reason }) => reason === null)),
    below: part(below),
    reasons: belowLineReasons.flatMap((reason) => {
      const companies = below.filter((row) => row.reason === reason).length
      return companies > 0 ? [{ reason, companies }] : []
    }),
  }
}

/** Null above the line. */
async function reasonOf(
  { node }: Member,
  { affiliates }: SupplyNetwork,
  zone: string,
  context: QueryContext,
): Promise<BelowLineReason | 'HERE' | null> {
  const { state } = await presenceBeside(zone, node.key, context)
  if (state === 'HERE') return 'HERE'
  const affiliation = affiliationOf(await affiliates(), node.key)
  if (affiliation !== 'INDEPENDENT') return affiliation
  return state === 'NOT_RECORDED_HERE' ? null : state
}

export function nonLocalSentence({ network, above, below }: NonLocalSuppliers, language: 'ZH' | 'EN'): string {
  const known = network.chosen.length
  const away = above.chosen.length + below.chosen.length
  return language === 'ZH'
    ? `${known} 家有记录的供应商中 ${away} 家本区无记录：${above.chosen.length} 家为独立企业，可先联系；${below.chosen.length} 家为同集团、合资、股东方、已有关联企业在区或地点不明。本区无记录不等于不在本区。`
    : `${away} of ${known} recorded suppliers have no record in the zone: ${above.chosen.length} are independent and come first; ${below.chosen.length} belong to the group, a venture or a shareholder, are here through an affiliate, or are at an unknown place. No record here does not prove absence.`
}
