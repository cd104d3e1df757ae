/** A company's network and those of the companies expanded, with all that a drawing of boxes tells: where each is, page by page. */
import { type Answer, ask } from '../../api/ask.ts'
import { by } from '../../api/by.ts'
import { type Language, NetworkDocument, NetworkPresenceDocument } from '../../generated/graphql.ts'
import { boxesAtMost, type Company, type Presences } from './network.ts'

export interface NetworkAnswers {
  companies: readonly Company[]
  presences: readonly Presences[]
}

interface NetworkRequest {
  company: string
  depth: number
  expanded: readonly string[]
  zone: string
  today: string | null
  lang: Language
}

interface Ends {
  upAfter: string | null
  downAfter: string | null
}

const nodesAtMost = 2000

/** One after another: at once, large ones would take each other's time and miss the server's limit. */
export async function askNetwork(request: NetworkRequest, signal: AbortSignal): Promise<Answer<NetworkAnswers>> {
  const { zone, today, lang } = request
  const companies: Company[] = []
  const presences: Presences[] = []
  const errors: Answer<NetworkAnswers>['errors'][] = []
  const walks = [
    { id: request.company, up: request.depth, down: request.depth === 1 ? 1 : Math.min(request.depth, 2) },
    ...request.expanded.map((id) => ({ id, up: 1, down: 1 })),
  ]
  for (const { id, up, down } of walks) {
    const variables = { company: by(id), up, down, today, zone, lang }
    const answer = await ask(NetworkDocument, { ...variables, max: nodesAtMost }, signal)
    errors.push(answer.errors)
    const { company } = answer.data
    if (!company) continue
    companies.push(company)
    const drawn = company.upstream.packedGraph.nodes.length + company.downstream.packedGraph.nodes.length
    let last: Presences = company
    let ends = { upAfter: null, downAfter: null } as Ends
    // Points do not tell where a company is.
    while (drawn <= boxesAtMost && hasMore(last)) {
      ends = endsOf(last, ends)
      const page = await ask(NetworkPresenceDocument, { ...variables, ...ends }, signal)
      errors.push(page.errors)
      if (!page.data.company) break
      last = page.data.company
      presences.push(last)
    }
  }
  return { data: { companies, presences }, errors: errors.flat() }
}

const hasMore = ({ upstream, downstream }: Presences): boolean =>
  upstream.suppliers.pageInfo.hasNextPage || downstream.customers.pageInfo.hasNextPage

/** A side that has ended stays there while the other goes on. */
const endsOf = ({ upstream, downstream }: Presences, before: Ends): Ends => ({
  upAfter: upstream.suppliers.pageInfo.endCursor ?? before.upAfter,
  downAfter: downstream.customers.pageInfo.endCursor ?? before.downAfter,
})
