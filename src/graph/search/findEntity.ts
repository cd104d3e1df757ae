/** Finds one entity by what people know. Out: the node, or an error that says what to write instead; never a guess. */
import { GraphQLError } from 'graphql'
import type { Row } from '../../database/database.ts'
import { defineStatement, readStatement, readStatementFile } from '../../database/statement.ts'
import { nameKey } from '../../nameKey.ts'
import type { Projection } from '../../relations/columns.ts'
import { toKey } from '../../relations/nodeKey.ts'
import type { EntityNode, NodeLoader } from '../../relations/nodeLoader.ts'
import type { QueryContext } from '../../relations/queryContext.ts'
import type { ResolveInfo } from '../../relations/requestedFields.ts'
import { luceneText } from './luceneText.ts'

const shownCandidates = 10
const namesNear = readStatement('names-near')

/** What people know beside an id. */
export type TextArgument = 'name' | 'uscc' | 'stockCode'

/** Finders for one label: built at start, so that its statement is known then. */
export class EntityFinder {
  private readonly label: string
  private readonly nodes: NodeLoader
  private readonly projection: Projection
  private readonly byName: ReturnType<typeof defineStatement>

  /** What the label is called in messages, such as 企业. */
  private readonly title: string

  constructor(label: string, title: string, nodes: NodeLoader) {
    this.label = label
    this.title = title
    this.nodes = nodes
    this.projection = nodes.projection(label)
    const text = readStatementFile('entity-by-name')
    this.byName = defineStatement(
      `${label}.byName`,
      // A source is called by its title.
      text
        .replaceAll(':Company', `:${label}`)
        .replaceAll('n.name', label === 'Source' ? 'n.title' : 'n.name')
        .replace('n.key /* columns */', this.projection.of('n')),
    )
  }

  /** Throws NOT_FOUND: an id that no node has is more often a slip than a question. */
  async byId(id: string, context: QueryContext, info?: ResolveInfo): Promise<EntityNode> {
    const wanted = info && this.nodes.requested(this.label, info)
    const node = await this.nodes.load(toKey(id, this.label), context, wanted)
    if (!node) throw await this.notFound('id', id, context)
    return node
  }

  /** An exact name wins over a prefix; one match answers. Throws AMBIGUOUS_NAME with the candidates, or NOT_FOUND with the nearest names. */
  async byText(argument: TextArgument, text: string, context: QueryContext): Promise<EntityNode> {
    const key = nameKey(text)
    if (key === '') throw this.emptyText(argument)
    const rows = await this.named(text, context)
    const exact = rows.filter(([, isExact]) => isExact)
    const found = (exact.length > 0 ? exact : rows).map((row) => this.projection.read(this.label, row, 2) as EntityNode)
    const matches = argument === 'name' ? preferNames(found, key) : found.filter((node) => hasCode(node, argument, key))
    const [only, ...others] = matches
    if (!only) throw await this.notFound(argument, text, context)
    if (others.length > 0) throw this.ambiguous(argument, text, matches)
    return only
  }

  /** Names of one level are looked up together. */
  private named(text: string, context: QueryContext): Promise<readonly Row[]> {
    const load = async (texts: readonly string[]) => {
      const asked = texts.map((each) => [each, `|${nameKey(each)}|`, `|${nameKey(each)}`])
      const byText = Map.groupBy(await context.read(this.byName, { asked }), ([of]) => of)
      return texts.map((each) => byText.get(each) ?? [])
    }
    return context.loader<readonly Row[]>(this.byName.name, load).load(text)
  }

  private ambiguous(argument: string, text: string, matches: readonly EntityNode[]): GraphQLError {
    const candidates = matches.slice(0, shownCandidates).map(({ id, name, title }) => ({ id, name: name ?? title }))
    const more = matches.length > shownCandidates ? '…' : ''
    const list = candidates.map(({ id, name }) => `${name} (${id})`).join('、')
    return new GraphQLError(
      `“${text}”可指多个${this.title}：${list}${more}。请改用 id，或写全名称。 ${argument}: "${text}" means several; use an id or the full name.`,
      { extensions: { code: 'AMBIGUOUS_NAME', argument, found: text, candidates, more: more !== '' } },
    )
  }

  private async notFound(argument: string, text: string, context: QueryContext): Promise<GraphQLError> {
    const query = luceneText(text)
    const rows = query === '' ? [] : await context.read(namesNear, { query, label: this.label })
    const nearest = rows.map(([id, name]) => ({ id, name }))
    const hint = nearest.length ? ` 最接近的有：${nearest.map(({ id, name }) => `${name} (${id})`).join('、')}。` : ''
    return new GraphQLError(
      `没有记录名为“${text}”的${this.title}；未载不等于不存在。${hint} ${argument}: no ${this.label} is recorded as "${text}".`,
      { extensions: { code: 'NOT_FOUND', argument, found: text, nearest } },
    )
  }

  private emptyText(argument: string): GraphQLError {
    return new GraphQLError(`${argument}: 请写出名称。 Write a name; the text given is empty.`, {
      extensions: { code: 'BAD_USER_INPUT', argument, found: '' },
    })
  }
}

/** A code must be the whole code; names and prefixes do not count for it. */
const hasCode = (node: EntityNode, argument: 'uscc' | 'stockCode', key: string) =>
  [node[argument === 'uscc' ? 'uscc' : 'stockCodes']]
    .flat()
    .some((code) => typeof code === 'string' && nameKey(code) === key)

/** A name outranks a pinyin form or a code that happens to be spelled alike. */
function preferNames(matches: readonly EntityNode[], key: string): readonly EntityNode[] {
  if (matches.length < 2) return matches
  const named = matches.filter((node) =>
    [node.name, node.shortName, node.aliases, node.formerNames]
      .flat()
      .some((name) => typeof name === 'string' && nameKey(name) === key),
  )
  return named.length > 0 ? named : matches
}
