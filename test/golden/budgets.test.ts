/**
 * What each golden operation may cost: round trips, work of the database by PROFILE, bytes of the answer. A change that exceeds a
 * budget fails with both numbers. Record after a deliberate change: LIANTU_BUDGETS=record npm test -- test/golden/budgets
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProfiledPlan } from 'neo4j-driver'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, StatementReport } from '../../src/database/database.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import { buildSchema } from '../../src/resolvers/schema.ts'
import { createApollo } from '../../src/server/apollo.ts'
import { profiled } from '../setup/profiled.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

interface Cost {
  roundTrips: number
  /** Reads of the store that all statements need together. */
  hits: number
  bytes: number
}

/** Plans differ a little with the statistics of the moment, and equal reads may miss each other; what grows beyond this is a change. */
const margin = { roundTrips: 2, hits: 1.5, bytes: 1.1 }

const folder = join(import.meta.dirname, 'jinhua')
const file = join(import.meta.dirname, 'budgets.json')
const isRecording = process.env.LIANTU_BUDGETS === 'record'
const budgets: Record<string, Cost> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const found: Record<string, Cost> = {}

const apollo = createApollo(buildSchema(), pino({ level: 'silent' }))
let database: Database
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  // Plans made for the data of another test file would be measured instead.
  const session = database.writeSession()
  await session.run('CALL db.prepareForReplanning()')
  await session.close()
  await apollo.start()
})
afterAll(async () => {
  if (isRecording) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  await apollo.stop()
  await database.close()
})

async function costOf(query: string): Promise<Cost> {
  const sent: StatementReport[] = []
  const requestId = crypto.randomUUID()
  const stop = database.observe((report) => {
    if (report.context.requestId === requestId) sent.push(report)
  })
  const contextValue = { ...createQueryContext(database, { requestId }, new Date('2026-02-13T08:00:00Z')), requestId }
  const { body } = await apollo.executeOperation({ query }, { contextValue })
  stop()
  const bytes = Buffer.byteLength(JSON.stringify(body.kind === 'single' ? body.singleResult : ''))
  let hits = 0
  for (const report of sent) hits += await hitsOf(report)
  return { roundTrips: sent.length, hits, bytes }
}

async function hitsOf({ statement, parameters }: StatementReport): Promise<number> {
  const { plan } = await profiled(database, statement.text, parameters)
  const sum = ({ dbHits, children }: ProfiledPlan): number =>
    Number(dbHits) + children.reduce((total, child) => total + sum(child), 0)
  return sum(plan)
}

describe('a golden operation keeps to its budget', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.graphql'))) {
    it(name.replace('.graphql', ''), async () => {
      const key = name.replace('.graphql', '')
      const cost = await costOf(readFileSync(join(folder, name), 'utf8'))
      found[key] = cost
      if (isRecording) return
      const budget = budgets[key]
      expect(budget, 'has a budget: LIANTU_BUDGETS=record npm test -- test/golden/budgets').toBeDefined()
      for (const what of ['roundTrips', 'hits', 'bytes'] as const)
        expect(cost[what], `${key}: ${what} found ${cost[what]}, budget ${budget?.[what]}`).toBeLessThanOrEqual(
          Math.ceil((budget?.[what] ?? 0) * margin[what]),
        )
    })
  }
})
