/**
 * Every shipped question on the shipped data, with nothing filled in: its rows as people get them, its notes, sources and the
 * statements really sent. A question without a recorded answer fails; recording it (-u) and reading it is part of adding one.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { Question } from '../../src/questions/question.ts'
import { type Data, type Execute, runForGraph, runQuestion, valueAt } from '../../src/questions/runQuestion.ts'
import { toTable } from '../../src/questions/table.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import { buildSchema } from '../../src/resolvers/schema.ts'
import { createApollo } from '../../src/server/apollo.ts'
import { shippedQuestions } from '../../src/server/shippedQuestions.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

const schema = buildSchema()
const apollo = createApollo(schema, pino({ level: 'silent' }))
const questions = [...shippedQuestions(schema).values()]
const folder = join(import.meta.dirname, 'questions')
/** Statements of one level go together. */
const mostRoundTrips = 8
let database: Database

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await database.close()
})

/** The statements of one operation after another, each with those of its page. */
async function record(question: Question, run: typeof runQuestion) {
  const operations: string[][] = []
  const execute: Execute = async ({ query, operationName, variables }) => {
    const statements: string[] = []
    const requestId = randomUUID()
    const stop = database.observe(({ statement, context }) => {
      if (context.requestId === requestId) statements.push(statement.name)
    })
    const context = createQueryContext(database, { requestId }, new Date('2026-02-13T08:00:00Z'))
    const { body } = await apollo.executeOperation(
      { query, operationName, variables },
      { contextValue: { ...context, requestId } },
    )
    stop()
    operations.push(statements.sort())
    if (body.kind !== 'single') throw new Error('One answer was expected.')
    return { data: body.singleResult.data as Data | null, errors: body.singleResult.errors }
  }
  return { answer: await run(question, { variables: {}, atMost: null }, execute), operations }
}

/** The most statements that one of the operations sent. */
const dearest = (operations: readonly string[][]) => Math.max(...operations.map((statements) => statements.length))

/** What cannot be told on this data, but answers elsewhere. */
const emptyHere = ['free-sites', 'near-above-scale', 'overdue-projects', 'stuck-projects']

describe('the shipped questions on jinhua', () => {
  it('each have a recorded answer, and no answer is left over', () => {
    const recorded = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
    expect(recorded.sort()).toEqual(questions.map(({ entry }) => entry.name).sort())
  })

  for (const question of questions) {
    const { name } = question.entry
    it(name, async () => {
      const { answer, operations } = await record(question, runQuestion)
      const { rows, notes, sources } = toTable(answer)
      const recorded = {
        notes: Object.fromEntries(question.notes.map(({ title }, index) => [title, notes[index]?.value])),
        columns: question.columns.map(({ title }) => title),
        rows: rows.map((row) => row.map(({ value }) => value)),
        sources: sources.map(({ id, title }) => `${id} ${title}`),
        stoppedAt: answer.stoppedAt,
        // Each statement once: equal ones of one level meet in one batch or in two, as the answers before them arrive.
        operations: operations.map((statements) => [...new Set(statements)]),
      }
      await expect(`${JSON.stringify(recorded, null, 1)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`))
      expect(dearest(operations.map((statements) => [...new Set(statements)]))).toBeLessThanOrEqual(mostRoundTrips)
      // Equal reads of one level may miss each other on a busy machine.
      expect(dearest(operations)).toBeLessThanOrEqual(mostRoundTrips + 2)
      if (!emptyHere.includes(name)) expect(rows.length).toBeGreaterThan(0)
    })
  }

  it.each(questions.filter(({ graph }) => graph).map((question) => [question.entry.name, question] as const))(
    '%s draws what it lists',
    async (_, question) => {
      const { answer } = await record(question, runForGraph)
      const graph = valueAt(answer.data, question.graph ?? []) as {
        nodes: { id: string }[]
        links: { source: string; target: string }[]
      }
      const ids = new Set(graph.nodes.map(({ id }) => id))
      expect(ids.size).toBeGreaterThan(1)
      expect(graph.links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
    },
  )
})
