/** `/questions`: the catalogue of named questions, with what the loaded data can answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../database/database.ts'
import { buildCatalogue } from '../questions/buildCatalogue.ts'
import type { Question } from '../questions/question.ts'
import { createQueryContext } from '../relations/queryContext.ts'
import { Refusal } from './refusal.ts'

export function questionsEndpoint(questions: ReadonlyMap<string, Question>, database: Database) {
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const path = (request.url ?? '').split('?', 1)[0]
    if (path !== '/questions') throw new Refusal('NO_SUCH_PAGE', { found: path })
    const context = createQueryContext(database, { requestId, operation: 'questions' })
    const bytes = Buffer.from(JSON.stringify(await buildCatalogue(questions, context)))
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
    response.end(bytes)
  }
}
