/** The questions of `questions/` over a schema; and, for commands, a way to ask them over a database without HTTP. */
import { randomUUID } from 'node:crypto'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import type { Question } from '../questions/question.ts'
import { readQuestions } from '../questions/readQuestions.ts'
import type { Execute } from '../questions/runQuestion.ts'
import { readEnums } from '../relations/enumValues.ts'
import { buildSchema, readSchemaDocument } from '../resolvers/schema.ts'
import { Operations } from './answers/operations.ts'
import { createApollo } from './apollo.ts'
import { executeQuestion } from './executeQuestion.ts'
import { OperationGate } from './limits/operationGate.ts'

export const shippedQuestions = (schema: GraphQLSchema): ReadonlyMap<string, Question> =>
  readQuestions({ schema, enums: readEnums(readSchemaDocument()) })

export interface QuestionDesk extends AsyncDisposable {
  questions: ReadonlyMap<string, Question>
  execute: Execute
}

export async function openQuestionDesk(database: Database, logger: Logger): Promise<QuestionDesk> {
  const schema = buildSchema()
  const apollo = createApollo(schema, logger)
  await apollo.start()
  const nothingKept = { answerCacheBytes: 0, freshnessMs: 0 }
  const operations = new Operations(apollo, database, new OperationGate(), nothingKept)
  const caller = { requestId: randomUUID(), role: 'command', signal: new AbortController().signal }
  return {
    questions: shippedQuestions(schema),
    execute: executeQuestion(operations, caller, () => {}),
    [Symbol.asyncDispose]: () => apollo.stop(),
  }
}
