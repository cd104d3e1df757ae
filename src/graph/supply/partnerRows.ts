/** Rows of a page of a network from what was loaded of its companies: affiliation, witness way, links. Pure. */
import type { EntityNode } from '../../relations/nodeLoader.ts'
import type { Affiliates, Affiliation, StoredEvidence } from './affiliates.ts'
import { positionOf } from './nearest.ts'
import { affiliationOf } from './network.ts'
import type { Member } from './reach.ts'

/** A row as GraphQL sees it: its fields are those of `SupplyPartner`. */
export interface SupplyPartnerRow {
  tier: number
  affiliation: Affiliation
  affiliationEvidence: readonly StoredEvidence[]
  company: EntityNode
  path: readonly EntityNode[]
  links: readonly Record<string, unknown>[]
  pathLinks: readonly Record<string, unknown>[]
}

/** Companies from one to another, both included, and the supply links between each and the next. */
export interface SupplyWay {
  path: readonly EntityNode[]
  pathLinks: readonly Record<string, unknown>[]
}

/** A company with its links to nearer companies, as the statement returned it. */
export interface LoadedCompany {
  company: EntityNode
  links: readonly { nearer: string; link: Record<string, unknown> }[]
}

/** How a company belongs to the one asked about. */
export const affiliationIn = (affiliates: Affiliates, key: string) => ({
  affiliation: affiliationOf(affiliates, key),
  affiliationEvidence: affiliates.get(key)?.evidence ?? [],
})

export function toRow(
  member: Member,
  own: LoadedCompany,
  affiliates: Affiliates,
  loaded: ReadonlyMap<string, LoadedCompany>,
): SupplyPartnerRow {
  const { path, pathLinks } = wayOf(member, loaded)
  const next = path[1]?.id
  // The links of the witness path lead the others: a reader meets the path first.
  const links = [...linksTo(next, own), ...own.links.filter(({ nearer }) => nearer !== next).map(({ link }) => link)]
  return {
    tier: member.tier,
    ...affiliationIn(affiliates, member.node.key),
    company: own.company,
    path,
    links,
    pathLinks,
  }
}

export function wayOf(member: Member, loaded: ReadonlyMap<string, LoadedCompany>): SupplyWay {
  const path = witnessPath(member).flatMap(({ node }) => loaded.get(node.key) ?? [])
  return {
    path: path.map(({ company }) => company),
    pathLinks: path.flatMap((step, index) => linksTo(path[index + 1]?.company.id, step)),
  }
}

const linksTo = (nearer: string | undefined, { links }: LoadedCompany) =>
  links.filter((each) => each.nearer === nearer).map(({ link }) => link)

/** From the company to the one asked about, each step to the first of the nearer ones. */
export function witnessPath(member: Member): Member[] {
  const [next] = member.nearer
  return next ? [member, ...witnessPath(next)] : [member]
}

export function after(members: readonly Member[], position: { sort: string | number; tie: string } | undefined) {
  if (!position) return members
  const from = members.findIndex((member) => {
    const { sort } = positionOf(member.tier, member.node.sort, member.node.key)
    return sort > String(position.sort) || (sort === String(position.sort) && member.node.key > position.tie)
  })
  return from === -1 ? [] : members.slice(from)
}
