/** `/questions`: the catalogue, and each question by its name, as JSON or as a file to keep. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Database } from '../database/database.ts'
import { statusOfCode } from '../errorCodes.ts'
import { type AnswerFile, answerQuestion, findQuestion } from '../questions/answerQuestion.ts'
import { buildCatalogue } from '../questions/buildCatalogue.ts'
import type { Question } from '../questions/question.ts'
import { readInput } from '../questions/readInput.ts'
import { AnswerError } from '../questions/runQuestion.ts'
import { createQueryContext } from '../relations/queryContext.ts'
import type { Operations } from './answers/operations.ts'
import { currentRole } from './doors/caller.ts'
import { executeQuestion } from './executeQuestion.ts'
import { Refusal } from './refusal.ts'

export function questionsEndpoint(
  questions: ReadonlyMap<string, Question>,
  database: Database,
  operations: Operations,
) {
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const ended = new AbortController()
    response.once('close', () => ended.abort(new Refusal('CANCELLED')))
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    try {
      if (pathname === '/questions') {
        const context = createQueryContext(database, { requestId, signal: ended.signal, operation: 'questions' })
        const catalogue = JSON.stringify(await buildCatalogue(questions, context))
        return send(response, { bytes: Buffer.from(catalogue), contentType: 'application/json; charset=utf-8' })
      }
      const question = findQuestion(questions, decoded(pathname.slice('/questions/'.length)))
      const format = searchParams.get('format') ?? 'json'
      searchParams.delete('format')
      const caller = { requestId, role: currentRole(), signal: ended.signal }
      let spent = 0
      const execute = executeQuestion(operations, caller, (cost) => {
        spent += cost
        response.setHeader('x-operation-cost', String(spent))
      })
      send(response, await answerQuestion(question, readInput(question, searchParams), format, execute))
    } catch (error) {
      refuse(response, error, requestId)
    }
  }
}

/** An address that is no text in UTF-8 names no question. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function send(
  response: ServerResponse,
  { bytes, contentType, fileName }: Omit<AnswerFile, 'fileName'> & { fileName?: string },
) {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': bytes.length,
    ...(fileName ? { 'content-disposition': disposition(fileName) } : {}),
  })
  response.end(bytes)
}

/** A Chinese name in the form of RFC 5987, and one for clients that do not know it. */
function disposition(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  const plain = `liantu${fileName.slice(fileName.lastIndexOf('.'))}`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** What a person did wrong is answered here; everything else goes on to the server. */
function refuse(response: ServerResponse, error: unknown, requestId: string): void {
  const errors = told(error)
  if (!errors) throw error
  const status = errors.map(({ extensions }) => statusOfCode(extensions?.code)).find((found) => found !== undefined)
  const body = errors.map(({ message, extensions }) => ({ message, extensions: { ...extensions, requestId } }))
  response.writeHead(status ?? 400, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ errors: body }))
}

function told(error: unknown): readonly GraphQLFormattedError[] | undefined {
  if (error instanceof AnswerError) return error.errors
  return error instanceof GraphQLError ? [error.toJSON()] : undefined
}
