/**
 * Local sourcing of a company: answers.md 11. Three figures with their rule, never one. Counts of suppliers; by value only where
 * shares of its purchases are recorded (planning.md 5.12). In: its direct suppliers and where they are. Out: figures; what-if
 * changes nothing that is stored.
 */
import type { QueryContext } from '../../relations/queryContext.ts'
import type { StoredEvidence } from '../supply/affiliates.ts'
import { affiliationOf, loadNetwork, type SupplyNetwork } from '../supply/network.ts'
import { type Nearness, nearnessOrder, type Presence, presenceBeside } from '../supply/presence.ts'
import type { Member } from '../supply/reach.ts'
import { standings } from '../supply/standing.ts'
import { readWalk } from '../supply/walk.ts'

export type SourcingRule = 'ALL_KNOWN' | 'INDEPENDENT_CURRENT' | 'INDEPENDENT_CURRENT_PLACED'

export interface SourcingFigure {
  rule: SourcingRule
  local: number
  known: number
  /** Null when no supplier is counted. */
  rate: number | null
  suppliers: readonly string[]
  localSuppliers: readonly string[]
  /** Where the local ones are. */
  evidence: readonly StoredEvidence[]
}

export interface WhatIf {
  settled: readonly string[]
  stopped: readonly string[]
}

export interface LocalSourcing {
  company: string
  zone: string
  radius: Nearness
  today: string
  whatIf: WhatIf
  figures: readonly SourcingFigure[]
}

interface Supplier {
  key: string
  independentAndCurrent: boolean
  placed: boolean
  local: boolean
  evidence: readonly StoredEvidence[]
}

/** `radius`: how near counts as local; ZONE asks for a record in the zone itself. */
export async function localSourcing(
  company: string,
  zone: string,
  radius: Nearness,
  today: string,
  whatIf: WhatIf,
  context: QueryContext,
): Promise<LocalSourcing> {
  const network = await directSuppliers(company, today, context)
  const recorded = await Promise.all(
    network.chosen
      .filter(({ node }) => !whatIf.stopped.includes(node.key))
      .map(async (member): Promise<Supplier> => {
        const presence = await presenceBeside(zone, member.node.key, context)
        const settled = whatIf.settled.includes(member.node.key)
        return {
          key: member.node.key,
          independentAndCurrent: (await isIndependent(member, network)) && isCurrent(member),
          placed: settled || presence.state !== 'UNKNOWN_PLACE',
          local: settled || isWithin(presence, radius),
          evidence: presence.evidence,
        }
      }),
  )
  // A firm that settles and does not supply yet is counted as a supplier from then on, independent and current.
  const known = new Set(recorded.map(({ key }) => key))
  const added = whatIf.settled
    .filter((key) => !known.has(key) && !whatIf.stopped.includes(key))
    .map((key): Supplier => ({ key, independentAndCurrent: true, placed: true, local: true, evidence: [] }))
  return { ...{ company, zone, radius, today, whatIf }, figures: figuresOf([...recorded, ...added]) }
}

/** Shared by all that ask within one operation. */
export function directSuppliers(company: string, today: string, context: QueryContext): Promise<SupplyNetwork> {
  const load = (keys: readonly string[]) =>
    Promise.all(keys.map((key) => loadNetwork(key, readWalk('UPSTREAM', { depth: 1, today }, today), context)))
  return context.loader<SupplyNetwork>(`direct-suppliers ${today}`, load).load(company)
}

const isIndependent = async ({ node }: Member, { affiliates }: SupplyNetwork) =>
  affiliationOf(await affiliates(), node.key) === 'INDEPENDENT'

const isCurrent = (member: Member) => member.standings.some((number) => standings[number] === 'CURRENT')

function isWithin({ state, nearness }: Presence, radius: Nearness): boolean {
  return state === 'HERE' || nearnessOrder.indexOf(nearness) <= nearnessOrder.indexOf(radius)
}

function figuresOf(suppliers: readonly Supplier[]): SourcingFigure[] {
  const strict = suppliers.filter(({ independentAndCurrent }) => independentAndCurrent)
  return [
    figureOf('ALL_KNOWN', suppliers),
    figureOf('INDEPENDENT_CURRENT', strict),
    figureOf(
      'INDEPENDENT_CURRENT_PLACED',
      strict.filter(({ placed }) => placed),
    ),
  ]
}

function figureOf(rule: SourcingRule, suppliers: readonly Supplier[]): SourcingFigure {
  const local = suppliers.filter((supplier) => supplier.local).map(({ key }) => key)
  const known = suppliers.length
  return {
    ...{ rule, known },
    local: local.length,
    rate: known === 0 ? null : local.length / known,
    suppliers: suppliers.map(({ key }) => key),
    localSuppliers: local,
    evidence: suppliers.filter((supplier) => supplier.local).flatMap(({ evidence }) => evidence),
  }
}
