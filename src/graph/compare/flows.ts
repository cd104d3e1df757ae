/**
 * Where the inputs of a zone's companies come from and where their outputs go, for a sankey: region of the supplier → segment →
 * customer here, or supplier here → segment → region of the customer. Acyclic by construction.
 */
import { defineStatement, readStatementFile } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'
import type { SupplyDirection } from '../supply/walk.ts'

export interface FlowNode {
  id: string
  /** Null: places that are not recorded. */
  name: string | null
  column: 'REGION' | 'SEGMENT' | 'CUSTOMER' | 'SUPPLIER'
}

export interface Flow {
  from: FlowNode
  to: FlowNode
  sourceColumn: FlowNode['column']
  links: number
  /** Suppliers and customers on it. */
  suppliers: readonly string[]
  customers: readonly string[]
  evidence: readonly StoredEvidence[]
}

export interface Flows {
  direction: SupplyDirection
  nodes: readonly FlowNode[]
  /** Those of the first step first, then by links. */
  flows: readonly Flow[]
  links: number
  unknownRegion: number
  capped: boolean
}

/** Links drawn at most: beyond this a sankey cannot be read. */
const mostLinks = 2_000
const unknown: FlowNode = { id: 'Region:?', name: null, column: 'REGION' }

/** The file looks for suppliers; turned round it looks for customers. */
const text = readStatementFile('flows')
const statements: Record<SupplyDirection, ReturnType<typeof defineStatement>> = {
  UPSTREAM: defineStatement('flows', text),
  DOWNSTREAM: defineStatement('flows-out', text.replace('<-[r:SUPPLIES]-(', '-[r:SUPPLIES]->(')),
}

type Row = readonly [
  region: readonly [string, string] | null,
  segment: readonly [string, string],
  here: string,
  hereName: string,
  partner: string,
  share: number | null,
  evidence: unknown[],
]

type Growing = Flow & { suppliers: string[]; customers: string[]; evidence: StoredEvidence[] }

export async function flowsOf(
  zone: string,
  chain: string,
  direction: SupplyDirection,
  context: QueryContext,
): Promise<Flows> {
  const rows = await context.read(statements[direction], { zone, chain, most: mostLinks })
  const found = rows as unknown as readonly Row[]
  const nodes = new Map<string, FlowNode>()
  const flows = new Map<string, Growing>()
  for (const [region, [segmentKey, segmentName], here, hereName, partner, , cells] of found) {
    const segment: FlowNode = { id: segmentKey, name: segmentName, column: 'SEGMENT' }
    const away: FlowNode = region === null ? unknown : { id: region[0], name: region[1], column: 'REGION' }
    const own: FlowNode = { id: here, name: hereName, column: direction === 'UPSTREAM' ? 'CUSTOMER' : 'SUPPLIER' }
    const [first, last] = direction === 'UPSTREAM' ? [away, own] : [own, away]
    const [supplier, customer] = direction === 'UPSTREAM' ? [partner, here] : [here, partner]
    for (const node of [first, segment, last]) nodes.set(node.id, node)
    for (const [from, to] of [[first, segment] as const, [segment, last] as const]) {
      const flow = growing(flows, from, to)
      flow.links += 1
      if (!flow.suppliers.includes(supplier)) flow.suppliers.push(supplier)
      if (!flow.customers.includes(customer)) flow.customers.push(customer)
      flow.evidence.push(readEvidence(cells))
    }
  }
  return {
    direction,
    nodes: [...nodes.values()],
    flows: [...flows.values()].sort((a, b) => step(a) - step(b) || b.links - a.links),
    links: found.length,
    unknownRegion: found.filter(([region]) => region === null).length,
    capped: found.length >= mostLinks,
  }
}

const step = ({ sourceColumn }: Flow): number => (sourceColumn === 'SEGMENT' ? 1 : 0)

function growing(flows: Map<string, Growing>, from: FlowNode, to: FlowNode): Growing {
  const key = `${from.id}>${to.id}`
  const started = { from, to, sourceColumn: from.column, links: 0, suppliers: [], customers: [], evidence: [] }
  const flow = flows.get(key) ?? started
  flows.set(key, flow)
  return flow
}

export const flowNodeName = ({ name }: FlowNode, language: 'ZH' | 'EN'): string =>
  name ?? (language === 'ZH' ? '地点未载' : 'place not recorded')

export function flowsSentence({ direction, links, unknownRegion, capped }: Flows, language: 'ZH' | 'EN'): string {
  const upstream = direction === 'UPSTREAM'
  if (language === 'ZH') {
    const cut = capped ? `到上限 ${mostLinks} 条为止，更多未列。` : ''
    return `${links} 条有记录的供货关系，其中 ${unknownRegion} 条${upstream ? '供应商' : '客户'}地点未载；按关系条数，不是金额。${cut}`
  }
  const cut = capped ? ` Stopped at the cap of ${mostLinks}; there are more.` : ''
  return `${links} recorded supply links, ${unknownRegion} of them with a ${upstream ? 'supplier' : 'customer'} whose place is not recorded; links are counted, not money.${cut}`
}
