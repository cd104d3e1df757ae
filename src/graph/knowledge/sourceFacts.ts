/** The facts that one source states: nodes and links, in pages. */
import { readStatement } from '../../database/statement.ts'
import type { Title } from '../../relations/declarations.ts'
import { type Page, type PageArguments, readPageArguments, toPage } from '../../relations/page.ts'
import type { QueryContext } from '../../relations/queryContext.ts'

export interface SourceFact {
  id: string
  kind: string
  name: string
  node: string
  target: string | null
  targetName: string | null
  basis: string | null
  asOf: string | null
}

type Row = [string, string, string, string | null, string | null, string | null, string | null, string | null]

const facts = readStatement('source-facts')
const counts = readStatement('source-fact-counts')

/** A quoted term: ids hold hyphens, which are operators otherwise. */
const term = (source: string) => `"${source.slice('Source:'.length).replaceAll(/["\\]/g, '\\$&')}"`

export async function sourceFacts(
  source: string,
  args: PageArguments & { kind?: string | null },
  context: QueryContext,
): Promise<Page<SourceFact>> {
  const request = readPageArguments(args)
  const position = { after: request.after?.sort ?? null, afterTie: request.after?.tie ?? null }
  const rows = await context.read(facts, {
    source: term(source),
    kind: args.kind ?? null,
    ...position,
    limit: request.first + 1,
  })
  const items = (rows as unknown as readonly Row[]).map(([kind, id, node, target, name, targetName, basis, asOf]) => ({
    position: { sort: kind, tie: id },
    node: {
      id,
      kind,
      node,
      target,
      basis,
      asOf,
      name: name ?? node,
      targetName: target === null ? null : (targetName ?? target),
    },
  }))
  return toPage(items, request)
}

export async function sourceFactCounts(source: string, context: QueryContext) {
  const rows = (await context.read(counts, { source: term(source) })) as readonly [string, number][]
  return rows.map(([kind, count]) => ({ kind, count }))
}

/** `titles` says what people call labels and link types. */
export function factPhrase({ kind, name, targetName }: SourceFact, titles: Titles, lang: keyof Title): string {
  const title = titles.get(kind)?.[lang] ?? kind
  return targetName === null ? `${title}：${name}` : `${name} —${title}→ ${targetName}`
}

export type Titles = ReadonlyMap<string, Title>
