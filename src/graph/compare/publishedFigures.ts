/** What was published of several zones, beside each other: answers.md 15. In: zones. Out: by indicator the latest actual figure of each, or none. */
import type { QueryContext } from '../../relations/queryContext.ts'
import { indicatorBoard } from '../knowledge/indicatorBoard.ts'

export interface PublishedFigure {
  indicator: string
  /** In the order of the zones. */
  figures: readonly { zone: string; observation: string | null }[]
}

/** Those of most zones first, then in the order of the indicators' names. Read once an operation. */
export async function publishedFigures(
  zones: readonly string[],
  context: QueryContext,
): Promise<readonly PublishedFigure[]> {
  const load = (keys: readonly string[]) => Promise.all(keys.map((key) => readFigures(key.split(' '), context)))
  return context.loader<readonly PublishedFigure[]>('published-figures', load).load(zones.join(' '))
}

async function readFigures(zones: readonly string[], context: QueryContext): Promise<PublishedFigure[]> {
  const boards = await Promise.all(zones.map((zone) => indicatorBoard(zone, context)))
  const latest = boards.map((rows) => new Map(rows.map((row) => [row.indicator, row.latest])))
  const indicators = [...new Set(boards.flatMap((rows) => rows.map(({ indicator }) => indicator)))]
  return indicators
    .map((indicator) => ({
      indicator,
      figures: zones.map((zone, place) => ({ zone, observation: latest[place]?.get(indicator) ?? null })),
    }))
    .filter((row) => published(row) > 0)
    .sort((a, b) => published(b) - published(a))
}

const published = ({ figures }: PublishedFigure): number =>
  figures.filter(({ observation }) => observation !== null).length

export function publishedSentence(rows: readonly PublishedFigure[], zones: number, language: 'ZH' | 'EN'): string {
  const shared = rows.filter((row) => published(row) === zones).length
  return language === 'ZH'
    ? `公布的指标共 ${rows.length} 项，其中 ${shared} 项各区都有。口径与期间可能不同，各看其来源；未载不等于没有公布。`
    : `${rows.length} indicators were published, ${shared} of them for every zone. Definitions and periods may differ: see each source; not recorded does not mean not published.`
}
