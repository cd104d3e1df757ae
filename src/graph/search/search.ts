/** Search over everything that has a name: exact, prefix, contained, then similar. In: text as typed. Out: keys with what matched. */
import { GraphQLError } from 'graphql'
import { limits } from '../../config.ts'
import { readStatement } from '../../database/statement.ts'
import { nameKey } from '../../nameKey.ts'
import { labelOf } from '../../relations/nodeKey.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import { within } from '../planning/within.ts'
import { luceneText } from './luceneText.ts'

export interface SearchMatch {
  key: string
  kind: string
  matchedOn: 'EXACT' | 'PREFIX' | 'PHRASE' | 'SIMILAR'
  score: number
}

export interface SearchResult {
  nodes: SearchMatch[]
  more: boolean
}

const byKeys = readStatement('search-keys')
const byWords = readStatement('search-words')
const ranks = ['EXACT', 'PREFIX', 'PHRASE'] as const

/** Throws PAGE_SIZE, LIMIT_EXCEEDED for a text longer than any name, or BAD_USER_INPUT for a text in which nothing is left to search for. */
export async function search(
  text: string,
  labels: readonly string[],
  first: number,
  context: QueryContext,
): Promise<SearchResult> {
  if (first < 1 || first > limits.pageSize) throw tooMany('first', first)
  within('text', text.length, limits.textCharacters, 0)
  const term = nameKey(text)
  if (term === '') throw emptyText(text)
  const [keys, words] = await Promise.all([
    context.read(byKeys, { terms: [term], labels, limit: first + 1 }),
    context.read(byWords, { query: luceneText(text), labels, limit: first + 1 }),
  ])
  const found = rank(keys as readonly KeyRow[], words as readonly WordRow[], term)
  return { nodes: found.slice(0, first), more: found.length > first }
}

type KeyRow = [term: string, key: string, rank: number, name: string]
type WordRow = [key: string, score: number, name: string]

/** Keys lead, words follow; the share of a name that the text covers tells a close match from a loose one. */
function rank(keys: readonly KeyRow[], words: readonly WordRow[], term: string): SearchMatch[] {
  const matches = new Map<string, SearchMatch>()
  for (const [, key, place, name] of keys) {
    const score = Math.min(1, term.length / Math.max(1, nameKey(name).length))
    matches.set(key, { key, kind: labelOf(key), matchedOn: ranks[place] ?? 'PHRASE', score })
  }
  const best = words[0]?.[1] ?? 1
  for (const [key, score, name] of words) {
    // A node made by hand has no search key: its name is compared here.
    const matchedOn = nameKey(name) === term ? 'EXACT' : 'SIMILAR'
    if (!matches.has(key)) matches.set(key, { key, kind: labelOf(key), matchedOn, score: score / best })
  }
  const order = ['EXACT', 'PREFIX', 'PHRASE', 'SIMILAR']
  return [...matches.values()].sort(
    (a, b) => order.indexOf(a.matchedOn) - order.indexOf(b.matchedOn) || b.score - a.score,
  )
}

export interface ResolvedName {
  name: string
  key: string | null
  candidates: SearchMatch[]
}

const mostCandidates = 5

/** An exact name wins over a unique prefix, as in `company(by: {name})`. One statement for the whole column. */
export async function resolveNames(
  names: readonly string[],
  labels: readonly string[],
  context: QueryContext,
): Promise<ResolvedName[]> {
  if (names.length > limits.pageSize) throw tooMany('names', names.length)
  const terms = [...new Set(names.map(nameKey).filter((term) => term !== ''))]
  const rows = (await context.read(byKeys, { terms, labels, limit: mostCandidates + 1 })) as readonly KeyRow[]
  return names.map((name) => {
    const term = nameKey(name)
    const matches = rank(
      rows.filter(([of]) => of === term),
      [],
      term,
    )
    const exact = matches.filter(({ matchedOn }) => matchedOn === 'EXACT')
    const prefix = matches.filter(({ matchedOn }) => matchedOn === 'PREFIX')
    const [only, ...others] = exact.length > 0 ? exact : prefix
    const key = only && others.length === 0 ? only.key : null
    return { name, key, candidates: key ? [] : matches.slice(0, mostCandidates) }
  })
}

const tooMany = (argument: string, found: number) =>
  new GraphQLError(
    `${argument}: ${found}，一次 1–${limits.pageSize}，请分成几次请求。 ${argument}: ${found}; 1–${limits.pageSize} at once, ask in several requests.`,
    {
      extensions: { code: 'PAGE_SIZE', argument, limit: limits.pageSize, found },
    },
  )

const emptyText = (found: string) =>
  new GraphQLError('text: 请写出要查找的文字。 Write something to search for.', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'text', found },
  })
