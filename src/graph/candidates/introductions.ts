/**
 * Who here can introduce us to a firm (planning.md 5.11): the shortest ways of supply, ownership and cooperation from companies of
 * the zone to it, three steps at most. strength = Π weight(step) · decay^(steps-1), by the profile; ended and planned links lead nowhere.
 */
import { readStatement } from '../../database/statement.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { type LinkRow, type NodeRow, readTieWay, type TieWay } from '../paths/ties.ts'
import type { Profile } from '../planning/profile.ts'

export interface Introduction extends TieWay {
  through: string
  anchor: boolean
}

const statement = readStatement('introductions')
const mostCompanies = 50
/** Shortest ways to one company that are weighed; the strongest is shown. */
const waysOfOne = 50

type Row = readonly [
  key: string,
  name: string,
  anchor: boolean,
  companies: readonly NodeRow[],
  links: readonly LinkRow[],
]

/** The strongest way of each company of the zone, the strongest first, at most 50. */
export async function introductions(
  zone: string,
  company: string,
  { proximity }: Profile,
  context: QueryContext,
): Promise<Introduction[]> {
  const rows = (await context.read(statement, {
    zone,
    company,
    most: mostCompanies,
    ways: waysOfOne,
  })) as unknown as readonly Row[]
  const strongest = new Map<string, Introduction>()
  // Ways of one strength come as Neo4j finds them: which of them is shown must not depend on that.
  for (const row of rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))) {
    const [through, , anchor, nodes, links] = row
    const found = { through, anchor, ...readTieWay(nodes, links, proximity) }
    if (found.strength > (strongest.get(found.through)?.strength ?? -1)) strongest.set(found.through, found)
  }
  return [...strongest.values()].sort(
    (a, b) => b.strength - a.strength || Number(b.anchor) - Number(a.anchor) || (a.through < b.through ? -1 : 1),
  )
}
