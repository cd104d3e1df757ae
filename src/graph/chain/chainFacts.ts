/** What a chain map is judged by, in one statement. In: keys of a zone and a chain. Out: plain facts; judging them is for others. */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { readEvidence, type StoredEvidence } from '../supply/affiliates.ts'

export interface Named {
  key: string
  name: string
}

export interface Focus {
  intent: string
  place: string
  placeName: string
  evidence: StoredEvidence
}

export interface Survey {
  on: string | null
  /** Last day of the period it speaks for. */
  until: string | null
  evidence: StoredEvidence
}

export interface SegmentFacts extends Named {
  sort: string
  /** Key of the group segment it is part of. */
  group: string | null
  position: string | null
  importance: number | null
  adequate: number | null
  /** Makers anywhere, itself and below, as many as were counted. */
  makers: number
  /** There may be more. */
  makersCapped: boolean
  feeds: readonly { to: string; weight: number | null }[]
  focuses: readonly Focus[]
  surveys: readonly Survey[]
}

export interface LocalMaker extends Named {
  segment: string
  /** makes, plans or former. */
  role: string
  evidence: StoredEvidence
  asOfTo: string | null
}

export interface Anchor extends Named {
  role: string
  /** Its own key and those of what it controls. */
  group: ReadonlySet<string>
  evidence: StoredEvidence
}

/** A supply link of an anchor, by the segment of what it buys. */
export interface Purchase {
  anchor: string
  segment: string
  supplier: string
  supplierName: string
  product: string | null
  isHere: boolean
  evidence: StoredEvidence
}

export interface ChainFacts {
  zone: string
  chain: string
  /** By name. */
  segments: readonly SegmentFacts[]
  /** What holds for the chain as a whole. */
  focuses: readonly Focus[]
  surveys: readonly Survey[]
  makers: readonly LocalMaker[]
  anchors: readonly Anchor[]
  purchases: readonly Purchase[]
  projects: readonly { segment: string; project: string; mode: string | null }[]
}

/** Makers counted of a segment: ten times what a gap's score tells apart. Counting them all grows with the country. */
export const makersOfGap = 200
/** For shares of the whole. */
export const everyMaker = 1_000_000_000

const statement = readStatement('chain-map')

/** Once an operation for each zone and chain; the zones of one level are read together. Throws NOT_FOUND when the chain has no segments. */
export function loadChainFacts(
  zone: string,
  { chain, today, most }: { chain: string; today: string; most: number },
  context: QueryContext,
): Promise<ChainFacts> {
  const load = async (zones: readonly string[]) => {
    const rows = (await context.read(statement, { zones, chain, today, most })) as readonly ZoneRow[]
    const byZone = Map.groupBy(rows, ([of]) => of)
    return zones.map((of) => {
      const own = (byZone.get(of) ?? []).map(([, ...row]) => row)
      const facts = sortRows(of, chain, most, own)
      return facts.segments.length === 0 ? noSegments(chain) : facts
    })
  }
  return context.loader<ChainFacts>(`chain-map ${chain} ${today} ${most}`, load).load(zone)
}

type Tagged = readonly [kind: string, ...cells: never[]]
type ZoneRow = readonly [zone: string, ...row: Tagged]
type EvidenceRow = readonly unknown[]
type FocusRow = readonly [string, string, string, EvidenceRow]
type SurveyRow = readonly [string | null, string | null, EvidenceRow]

function sortRows(zone: string, chain: string, most: number, rows: readonly Tagged[]): ChainFacts {
  const cellsOf = <Cells extends readonly unknown[]>(kind: string) =>
    rows.filter(([found]) => found === kind).map(([, ...cells]) => cells as unknown as Cells)
  const [whole] = cellsOf<[FocusRow[], SurveyRow[]]>('chain')
  return {
    zone,
    chain,
    focuses: (whole?.[0] ?? []).map(readFocus),
    surveys: (whole?.[1] ?? []).map(readSurvey),
    segments: cellsOf<SegmentRow>('segment').map((row) => readSegment(row, most)),
    makers: cellsOf<[string, string, string, string, EvidenceRow, string | null]>('maker').map(
      ([segment, key, name, role, evidence, asOfTo]) => ({
        segment,
        key,
        name,
        role,
        evidence: readEvidence(evidence),
        asOfTo,
      }),
    ),
    anchors: cellsOf<[string, string, string, string[], EvidenceRow]>('anchor').map(
      ([key, name, role, group, evidence]) => ({
        key,
        name,
        role,
        group: new Set(group),
        evidence: readEvidence(evidence),
      }),
    ),
    purchases: cellsOf<PurchaseRow>('purchase')
      .filter(([, , , , , ended]) => !ended)
      .map(([anchor, segment, supplier, supplierName, product, , isHere, evidence]) => ({
        anchor,
        segment,
        supplier,
        supplierName,
        product,
        isHere,
        evidence: readEvidence(evidence),
      })),
    projects: cellsOf<[string, string, string | null]>('project').map(([segment, project, mode]) => ({
      segment,
      project,
      mode,
    })),
  }
}

type PurchaseRow = [string, string, string, string, string | null, boolean, boolean, EvidenceRow]
type SegmentRow = [
  key: string,
  name: string,
  sort: string,
  group: string | null,
  position: string | null,
  importance: number | null,
  adequate: number | null,
  makers: number,
  feeds: readonly [string, number | null][],
  focuses: readonly FocusRow[],
  surveys: readonly SurveyRow[],
]

const readSegment = (row: SegmentRow, most: number): SegmentFacts => {
  const [key, name, sort, group, position, importance, adequate, ...rest] = row
  const [makers, feeds, focuses, surveys] = rest
  return {
    ...{ key, name, sort, group, position, importance, adequate, makers, makersCapped: makers >= most },
    feeds: feeds.map(([to, weight]) => ({ to, weight })),
    focuses: focuses.map(readFocus),
    surveys: surveys.map(readSurvey),
  }
}

const readFocus = ([intent, place, placeName, evidence]: FocusRow): Focus => ({
  intent,
  place,
  placeName,
  evidence: readEvidence(evidence),
})

const readSurvey = ([on, until, evidence]: SurveyRow): Survey => ({ on, until, evidence: readEvidence(evidence) })

const noSegments = (chain: string) =>
  new GraphQLError(
    `这条产业链没有环节记录：${chain}。请先导入 segments 表。 No segments are recorded for this chain.`,
    {
      extensions: { code: 'NOT_FOUND', argument: 'chain', found: chain, table: 'segments' },
    },
  )
