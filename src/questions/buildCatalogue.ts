/** In: the questions and a way to the database. Out: the catalogue as `GET /questions` answers it, ready ones first. */
import type { QueryContext } from '../relations/queryContext.ts'
import type { Catalogue } from './catalogue.ts'
import type { Question } from './question.ts'
import { readHoldings, readinessOf, readinessOrder } from './readiness.ts'

const suggest = `query Suggest($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 10) {
    nodes { node { id name } kindLabel }
  }
}`

/** The catalogue of now: what the database holds is asked anew, by two cheap statements. */
export async function buildCatalogue(
  questions: ReadonlyMap<string, Question>,
  context: Pick<QueryContext, 'read'>,
): Promise<Catalogue> {
  const holdings = await readHoldings(context)
  const entries = [...questions.values()].map((question) => ({
    ...question.entry,
    readiness: readinessOf(question, holdings),
  }))
  const rank = ({ readiness }: (typeof entries)[number]) => readinessOrder.indexOf(readiness.state)
  return { questions: entries.sort((a, b) => rank(a) - rank(b)), suggest }
}
