/** One page of a network with everything a row shows: company, witness path, links with products. One statement a page. */
import { readStatement, type Statement } from '../../database/statement.ts'
import { Projection } from '../../relations/columns.ts'
import type { Declarations } from '../../relations/declarations.ts'
import type { EntityNode, NodeLoader } from '../../relations/nodeLoader.ts'
import { type Page, type PageArguments, type PageRequest, readPageArguments, toPage } from '../../relations/page.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { fieldsAt, neededOf, nodesOfPage, type ResolveInfo } from '../../relations/requestedFields.ts'
import type { Affiliates } from './affiliates.ts'
import { NearestNetwork, positionOf } from './nearest.ts'
import type { SupplyNetwork } from './network.ts'
import {
  affiliationIn,
  after,
  type LoadedCompany,
  type SupplyPartnerRow,
  type SupplyWay,
  toRow,
  wayOf,
  witnessPath,
} from './partnerRows.ts'
import type { Member } from './reach.ts'
import { standingOf } from './standing.ts'
import { defineRows } from './statements.ts'
import type { SupplyDirection } from './walk.ts'

/** Counted with the page where that is asked for, else when it is. */
export type SupplyPartnerPage = Page<SupplyPartnerRow> & ({ totalCount: number } | { countAll: () => Promise<number> })

interface Requested {
  withLinks: boolean
  withAffiliates: boolean
  withTotal: boolean
  withCursors: boolean
  company: Projection
}

const companies = readStatement('supply-companies')
const none: Affiliates = new Map()

export class PartnerPages {
  private readonly requests = new WeakMap<object, Requested>()
  private readonly company: Projection
  /** Id and name of a company: what a picture shows of it. */
  readonly named: Projection
  private readonly companyLinks: ReadonlySet<string>
  private readonly link: Projection
  private readonly product: Projection
  private readonly statements: Record<SupplyDirection, Statement>

  constructor(declarations: Declarations, nodes: NodeLoader) {
    this.company = nodes.projection('Company')
    this.named = this.company.only(new Set(['name']))
    const links = declarations.links.filter(({ parent }) => parent === 'Company')
    this.companyLinks = new Set(links.map(({ field }) => field))
    this.product = nodes.projection('Product')
    this.link = new Projection(new Map([['SupplyLink', declarations.relationships.get('SUPPLIES')?.columns ?? []]]))
    this.statements = defineRows({ company: this.company, link: this.link, product: this.product })
  }

  async page(
    network: SupplyNetwork | NearestNetwork,
    args: PageArguments,
    context: QueryContext,
    info: ResolveInfo,
  ): Promise<SupplyPartnerPage> {
    const request = readPageArguments(args)
    if (network instanceof NearestNetwork) return this.nearestPage(network, request, info)
    const shown = after(network.chosen, request.after).slice(0, request.first + 1)
    const { withLinks, withAffiliates, company } = this.requested(info)
    const [loaded, affiliates] = await Promise.all([
      withLinks ? this.load(shown, network, context) : this.loadCompanies(shown, company, context),
      withAffiliates ? network.affiliates() : none,
    ])
    const items = shown.flatMap((member) => {
      const own = loaded.get(member.node.key)
      // A company deleted between the two statements has no row; the next request no longer reaches it.
      if (!own) return []
      const position = positionOf(member.tier, member.node.sort, member.node.key)
      return [{ position, node: toRow(member, own, affiliates, loaded) }]
    })
    return Object.assign(toPage(items, request), { totalCount: network.chosen.length })
  }

  private async nearestPage(
    network: NearestNetwork,
    request: PageRequest,
    info: ResolveInfo,
  ): Promise<SupplyPartnerPage> {
    const { withAffiliates, withTotal, withCursors, company } = this.requested(info)
    const [rows, affiliates, total] = await Promise.all([
      network.page(request.first + 1, request.after, company, withCursors),
      withAffiliates ? network.affiliates() : none,
      withTotal ? network.total() : undefined,
    ])
    const items = rows.map(({ tier, sort, company: found }) => ({
      position: positionOf(tier, sort, found.id),
      node: {
        tier,
        ...affiliationIn(affiliates, found.id),
        company: found,
        path: [],
        links: [],
        pathLinks: [],
      },
    }))
    const count = total === undefined ? { countAll: () => network.total() } : { totalCount: total }
    return Object.assign(toPage(items, request), count)
  }

  /** The witness way of each member, and the links along it, in the order given. */
  async ways(members: readonly Member[], network: SupplyNetwork, context: QueryContext): Promise<SupplyWay[]> {
    const loaded = await this.load(members, network, context)
    return members.map((member) => wayOf(member, loaded))
  }

  /** Links and ways take most of the work of a page; what nobody asks for is not read. */
  private requested(info: ResolveInfo): Requested {
    const before = this.requests.get(info.fieldNodes)
    if (before) return before
    const parts = new Set(fieldsAt(info, [[]]).map(({ name }) => name.value))
    const fields = new Set(fieldsAt(info, nodesOfPage).map(({ name }) => name.value))
    const ofCompany = fieldsAt(
      info,
      nodesOfPage.map((way) => [...way, 'company']),
    )
    const needed = neededOf(ofCompany, { stored: this.company.fields, links: this.companyLinks })
    const requested = {
      withLinks: ['links', 'path', 'pathLinks'].some((name) => fields.has(name)),
      withAffiliates: ['affiliation', 'affiliationLabel', 'affiliationEvidence'].some((name) => fields.has(name)),
      withTotal: parts.has('totalCount'),
      withCursors: parts.has('edges') || parts.has('pageInfo'),
      company: needed ? this.company.only(needed) : this.company,
    }
    this.requests.set(info.fieldNodes, requested)
    return requested
  }

  private async loadCompanies(members: readonly Member[], chosen: Projection, context: QueryContext) {
    const keys = members.map(({ node }) => node.key)
    if (keys.length === 0) return new Map<string, LoadedCompany>()
    const rows = await context.read(companies, { keys, properties: chosen.properties })
    return new Map(
      (rows as readonly [string, unknown[]][]).map(([key, values]): [string, LoadedCompany] => [
        key,
        { company: chosen.node('Company', key, values), links: [] },
      ]),
    )
  }

  /** Members of several searches may be given: a company has the links of all. */
  private async load(members: readonly Member[], { walk }: SupplyNetwork, context: QueryContext) {
    const needed = new Set(members.flatMap((member) => [...witnessPath(member), ...member.nearer]))
    const nearerOf = new Map<string, Set<string>>()
    for (const { node, nearer } of needed) {
      const own = nearerOf.get(node.key) ?? new Set()
      for (const each of nearer) own.add(each.node.key)
      nearerOf.set(node.key, own)
    }
    const pairs = [...nearerOf].map(([key, nearer]) => [key, [...nearer]])
    if (pairs.length === 0) return new Map<string, LoadedCompany>()
    const { direction, linkParameters } = walk
    const rows = await context.read(this.statements[direction], { ...linkParameters, pairs })
    const companies = new Map(
      rows
        .map(([columns]) => this.company.read('Company', columns as unknown[]) as EntityNode)
        .map((each) => [each.id, each]),
    )
    return new Map(
      rows.map(([columns, links]): [string, LoadedCompany] => {
        const company = this.company.read('Company', columns as unknown[]) as EntityNode
        const read = (links as unknown[][]).map((row) => this.readLink(row, company, companies, direction))
        return [company.id, { company: companies.get(company.id) ?? company, links: read }]
      }),
    )
  }

  /** Row: key of the nearer company, standing, link columns, product columns. */
  private readLink(
    row: readonly unknown[],
    company: EntityNode,
    companies: ReadonlyMap<string, EntityNode>,
    direction: SupplyDirection,
  ) {
    const [nearer, standing] = row as [string, number]
    const partner = companies.get(nearer)
    const product = this.product.read('Product', row, 2 + this.link.properties.length)
    const ends =
      direction === 'UPSTREAM' ? { supplier: company, customer: partner } : { supplier: partner, customer: company }
    const link = { ...this.link.read('SupplyLink', row, 2), ...ends }
    return { nearer, link: { ...link, standing: standingOf(standing), product: product.id == null ? null : product } }
  }
}
