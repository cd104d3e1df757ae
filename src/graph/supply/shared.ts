/**
 * Who several companies have in common along supply links. In: their joint network. Out: each company reached, with how many of them
 * it is tied to and the nearest way to each; who ties most stands first. Pure but for the ways of the rows shown.
 */
import type { QueryContext } from '../../relations/queryContext.ts'
import type { JointNetwork } from './network.ts'
import type { SupplyWay } from './partnerRows.ts'
import type { PartnerPages } from './partners.ts'
import type { Member } from './reach.ts'

export interface SharedPartner {
  company: string
  serves: number
  tier: number
  ways: readonly { seed: string; tier: number; path: SupplyWay['path']; links: SupplyWay['pathLinks'] }[]
}

interface Tie {
  seed: string
  member: Member
}

/** Ties of each company that the filters choose, the nearest first; one asked about may supply another and then counts too. */
export function tiesOf({ seeds }: JointNetwork): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>()
  for (const { company: seed, reached } of seeds) {
    for (const member of reached.members.filter(({ node }) => node.chosen)) {
      ties.set(member.node.key, [...(ties.get(member.node.key) ?? []), { seed, member }])
    }
  }
  for (const own of ties.values()) own.sort((a, b) => a.member.tier - b.member.tier)
  return ties
}

export const sharedBy = (network: JointNetwork, least: number): (readonly Tie[])[] =>
  [...tiesOf(network).values()].filter((own) => own.length >= least)

export async function sharedPartners(
  network: JointNetwork,
  { least, first }: { least: number; first: number },
  pages: PartnerPages,
  context: QueryContext,
): Promise<SharedPartner[]> {
  const shown = sharedBy(network, least).sort(byTies).slice(0, first)
  const members = shown.flat().map(({ member }) => member)
  const ways = new Map((await pages.ways(members, network, context)).map((way, index) => [members[index], way]))
  return shown.map((own) => ({
    company: own[0]?.member.node.key ?? '',
    serves: own.length,
    tier: own[0]?.member.tier ?? 0,
    ways: own.map(({ seed, member }) => {
      const { path, pathLinks } = ways.get(member) ?? { path: [], pathLinks: [] }
      return { seed, tier: member.tier, path, links: pathLinks }
    }),
  }))
}

const directly = (own: readonly Tie[]) => own.filter(({ member }) => member.tier === 1).length

/** Code-unit order of the stored name at the end, as everywhere. */
function byTies(a: readonly Tie[], b: readonly Tie[]): number {
  const [one, other] = [a[0]?.member, b[0]?.member]
  if (!one || !other) return 0
  return (
    b.length - a.length ||
    directly(b) - directly(a) ||
    one.tier - other.tier ||
    (one.node.sort < other.node.sort
      ? -1
      : one.node.sort > other.node.sort
        ? 1
        : one.node.key < other.node.key
          ? -1
          : 1)
  )
}

export function sharedSentence(network: JointNetwork, language: 'ZH' | 'EN'): string {
  const { seeds, walk } = network
  const all = tiesOf(network)
  const shared = [...all.values()].filter((own) => own.length > 1)
  const upstream = walk.direction === 'UPSTREAM'
  const direct = shared.filter((own) => directly(own) > 1).length
  const blank = seeds.filter(({ reached }) => reached.members.length === 0).length
  if (language === 'ZH') {
    const partner = upstream ? '供应商' : '客户'
    const unknown = blank > 0 ? `其中 ${blank} 家没有${partner}记录，未记录不等于没有。` : '未记录不等于没有。'
    return `所问 ${seeds.length} 家共有 ${all.size} 家有记录的${partner}，${shared.length} 家与其中两家以上相连，${direct} 家直接与两家以上往来。${unknown}`
  }
  const partner = upstream ? 'suppliers' : 'customers'
  const unknown = blank > 0 ? ` Of ${blank} none is recorded, which does not mean none.` : ''
  return `The ${seeds.length} companies have ${all.size} recorded ${partner}; ${shared.length} are tied to two or more, ${direct} of them directly.${unknown}`
}
