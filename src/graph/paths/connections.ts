/** Whether two companies are tied at all, and how: all shortest ways of supply, ownership and cooperation, the strongest first. */
import { GraphQLError } from 'graphql'
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { Profile } from '../planning/profile.ts'
import { type LinkRow, type NodeRow, readTieWay, type TieWay } from './ties.ts'

export interface Connected {
  from: string
  to: string
  /** The strongest first, all of the same length. */
  ways: readonly TieWay[]
  capped: boolean
}

/** The statement looks no farther: beyond it all companies of a country are tied. */
const longest = 6
const mostWays = 50

const statement = readStatement('ways-between')

export async function connected(
  from: string,
  to: string,
  { proximity }: Profile,
  context: QueryContext,
): Promise<Connected> {
  if (from === to) throw sameEnds(from)
  const rows = (await context.read(statement, { from, to, ways: mostWays })) as unknown as readonly [
    NodeRow[],
    LinkRow[],
  ][]
  const ways = rows.map(([nodes, links]) => readTieWay(nodes, links, proximity))
  const ordered = ways.toSorted(
    (a, b) => b.strength - a.strength || (a.companies.join('>') < b.companies.join('>') ? -1 : 1),
  )
  return { from, to, ways: ordered, capped: ways.length === mostWays }
}

const sameEnds = (found: string) =>
  new GraphQLError(`from 与 to 是同一家企业：${found}。请给出两家。 Both ends are the same company; give two.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'to', found },
  })

export function connectedSentence({ ways, capped }: Connected, language: 'ZH' | 'EN'): string {
  const [first] = ways
  const some = capped ? (language === 'ZH' ? '至少 ' : 'at least ') : ''
  if (language === 'ZH') {
    return first
      ? `有记录的联系，最短 ${first.steps.length} 步，${some}${ways.length} 条。`
      : `${longest} 步之内没有记录的联系，不等于没有。`
  }
  return first
    ? `They are tied by ${some}${ways.length} recorded ways of ${first.steps.length} steps.`
    : `No tie of at most ${longest} steps is recorded, which does not mean none.`
}
