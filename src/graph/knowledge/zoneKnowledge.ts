/** What is known of a zone, segment by segment: answers.md 7 and 9. Nothing recorded is unknown, not none. */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface SegmentKnowledge {
  segment: string
  chain: string
  makers: number
  surveyedOn: string | null
  latestAsOf: string | null
  sources: number
}

export interface ZoneKnowledge {
  zone: string
  segments: number
  withMakers: number
  surveyed: number
  unknown: number
  rows: SegmentKnowledge[]
}

type Maker = [key: string, asOf: string | null, asOfTo: string | null, sources: string[] | null]
type Row = [segment: string, chain: string, makers: Maker[], surveyedOn: string | null]

const statement = readStatement('zone-knowledge')

/** Throws NOT_FOUND when there is no such zone or chain, or when no chain has segments. */
export async function zoneKnowledge(zone: string, chain: string | null, context: QueryContext): Promise<ZoneKnowledge> {
  const rows = ((await context.read(statement, { zone, chain })) as unknown as readonly Row[]).map(readRow)
  if (rows.length === 0) throw notFound(zone, chain)
  const isUnknown = ({ makers, surveyedOn }: SegmentKnowledge) => makers === 0 && surveyedOn === null
  return {
    zone,
    segments: rows.length,
    withMakers: rows.filter(({ makers }) => makers > 0).length,
    surveyed: rows.filter(({ surveyedOn }) => surveyedOn !== null).length,
    unknown: rows.filter(isUnknown).length,
    rows: [...rows.filter(isUnknown), ...rows.filter((row) => !isUnknown(row))],
  }
}

function readRow([segment, chain, makers, surveyedOn]: Row): SegmentKnowledge {
  const latest = makers.toSorted(([, , a], [, , b]) => ((a ?? '') < (b ?? '') ? -1 : 1)).at(-1)
  return {
    segment,
    chain,
    makers: new Set(makers.map(([key]) => key)).size,
    surveyedOn,
    latestAsOf: latest?.[1] ?? null,
    sources: new Set(makers.flatMap(([, , , sources]) => sources ?? [])).size,
  }
}

export function zoneKnowledgeSentence(
  { segments, withMakers, surveyed, unknown }: ZoneKnowledge,
  language: 'ZH' | 'EN',
): string {
  return language === 'ZH'
    ? `${segments} 个环节中 ${withMakers} 个有本区生产者记录，${surveyed} 个做过调查；其余 ${unknown} 个未记录也未调查，不等于没有。`
    : `Of ${segments} segments ${withMakers} have a maker recorded here and ${surveyed} were surveyed; of the other ${unknown} nothing is recorded, which does not mean none.`
}

const notFound = (zone: string, chain: string | null) =>
  new GraphQLError(
    `没有可看的环节：${zone}${chain ? `、${chain}` : ''} 未找到，或没有产业链有环节。 No such zone or chain, or no chain has segments.`,
    {
      extensions: { code: 'NOT_FOUND', argument: chain ? 'chain' : 'zone', found: chain ?? zone },
    },
  )
