/** Where the inputs of a zone's companies come from, for a sankey: region of the supplier → segment → customer. Acyclic by construction. */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface FlowNode {
  id: string
  name: string
  column: 'REGION' | 'SEGMENT' | 'CUSTOMER'
}

export interface Flow {
  source: string
  target: string
  sourceName: string
  targetName: string
  links: number
  /** Suppliers on it. */
  suppliers: readonly string[]
  evidence: readonly StoredEvidence[]
}

export interface Flows {
  nodes: readonly FlowNode[]
  flows: readonly Flow[]
  links: number
  unknownRegion: number
  capped: boolean
}

/** Links drawn at most: beyond this a sankey cannot be read. */
const mostLinks = 2_000
const statement = readStatement('flows')
const unknown = { id: 'Region:?', name: '地点未载 / place not recorded', column: 'REGION' as const }

type Row = readonly [
  region: readonly [string, string] | null,
  segment: readonly [string, string],
  customer: string,
  customerName: string,
  supplier: string,
  share: number | null,
  evidence: unknown[],
]

export async function flowsInto(zone: string, chain: string, context: QueryContext): Promise<Flows> {
  const rows = (await context.read(statement, { zone, chain, most: mostLinks })) as unknown as readonly Row[]
  const nodes = new Map<string, FlowNode>()
  const flows = new Map<string, Flow & { suppliers: string[]; evidence: StoredEvidence[] }>()
  const add = (source: FlowNode, target: FlowNode, supplier: string, evidence: StoredEvidence) => {
    for (const node of [source, target]) nodes.set(node.id, node)
    const key = `${source.id}>${target.id}`
    const flow = flows.get(key) ?? {
      ...{ source: source.id, target: target.id, sourceName: source.name, targetName: target.name },
      ...{ links: 0, suppliers: [], evidence: [] },
    }
    flow.links += 1
    if (!flow.suppliers.includes(supplier)) flow.suppliers.push(supplier)
    flow.evidence.push(evidence)
    flows.set(key, flow)
  }
  for (const [region, [segmentKey, segmentName], customer, customerName, supplier, , cells] of rows) {
    const evidence = readEvidence(cells)
    const segment: FlowNode = { id: segmentKey, name: segmentName, column: 'SEGMENT' }
    const from: FlowNode = region === null ? unknown : { id: region[0], name: region[1], column: 'REGION' }
    add(from, segment, supplier, evidence)
    add(segment, { id: customer, name: customerName, column: 'CUSTOMER' }, supplier, evidence)
  }
  return {
    nodes: [...nodes.values()],
    flows: [...flows.values()],
    links: rows.length,
    unknownRegion: rows.filter(([region]) => region === null).length,
    capped: rows.length >= mostLinks,
  }
}
