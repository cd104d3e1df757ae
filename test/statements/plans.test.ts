/** Every statement that the API can send is planned on a real Neo4j; a plan that grows with the graph alone is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, Parameters } from '../../src/database/database.ts'
import { allStatements, type Statement } from '../../src/database/statement.ts'
import { buildSchema } from '../../src/resolvers/schema.ts'
import { usualParameters } from '../../src/server/warmStatements.ts'
import { profiled } from '../setup/profiled.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

buildSchema()
const statements = allStatements()
let database: Database

/** Operators that read a whole label or pair everything with everything. */
const refused =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|CartesianProduct|Eager|Repeat\(Trail\))$/

/** What may scan, and why. */
const allowed: readonly { statement: RegExp; operator: string; reason: string }[] = [
  {
    statement: /^\w+\.totalCount$/,
    operator: 'NodeByLabelScan',
    reason: 'counts all of a label when a list without a node filter asks for its total',
  },
  {
    statement: /^(events|projects\.INVESTMENT)$/,
    operator: 'NodeByLabelScan',
    reason:
      'what has no date or amount comes last instead of being lost, so no index gives the order; a city has thousands at most',
  },
]

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
})
afterAll(() => database.close())

interface Plan {
  operatorType: string
  children: Plan[]
}

/** One row beside one row: the only product that does not grow. */
const pairsUniqueSeeks = ({ operatorType, children }: Plan): boolean =>
  operatorType.startsWith('CartesianProduct') &&
  children.every((child) => child.operatorType.startsWith('NodeUniqueIndexSeek') || pairsUniqueSeeks(child))

interface Profiled {
  operators: string[]
  rows: unknown[]
}

async function profile(text: string, parameters: Parameters): Promise<Profiled> {
  const { plan, records } = await profiled(database, text, parameters)
  const collect = (each: Plan): string[] => [
    ...(pairsUniqueSeeks(each) ? [] : [each.operatorType.replace('@neo4j', '')]),
    ...each.children.flatMap(collect),
  ]
  return { operators: collect(plan), rows: records.flatMap((record) => record.get(0)) }
}

const profiles = new Map<string, Promise<Profiled>>()
/** Run as it is warmed, and once: the plan is the one that is used, and the planner is what takes the time here. */
function profileOf(statement: Statement): Promise<Profiled> {
  const known = profiles.get(statement.name)
  if (known) return known
  const made = profile(statement.text, usualParameters(statement))
  profiles.set(statement.name, made)
  return made
}

describe('the statements', () => {
  it('are a closed set, known at start', () => {
    const texts = new Set(statements.map(({ text }) => text))
    process.stdout.write(`${texts.size} statement texts\n`)
    expect(texts.size).toBeGreaterThan(100)
    // Neo4j keeps 1,000 plans: all of them fit, whatever else runs beside.
    expect(texts.size).toBeLessThan(600)
  })

  it.concurrent.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s plans without a full scan, and runs on the values it is warmed with',
    async (name, statement) => {
      const { operators, rows } = await profileOf(statement)
      const excused = (operator: string) =>
        allowed.some((entry) => entry.statement.test(name) && entry.operator === operator)
      expect(operators.filter((operator) => refused.test(operator) && !excused(operator))).toEqual([])
      expect(rows.every((row) => Array.isArray(row))).toBe(true)
    },
  )

  it.each(
    statements
      .filter(({ name }) => /^supply-(network|nearest|tiers)\..*\.[2-6](\.plain)?$/.test(name))
      .map((statement) => [statement.name, statement] as const),
  )('%s walks by pruning breadth-first search from one unique seek', async (_name, statement) => {
    const { operators } = await profileOf(statement)
    expect(operators).toContain('VarLengthExpand(Pruning,BFS,All)')
    expect(operators).toContain('NodeUniqueIndexSeek')
  })

  it('name the refused operators of a statement that scans', async () => {
    const { operators } = await profile('MATCH (a), (b) RETURN a, b LIMIT 1', {})
    expect(operators).toEqual(expect.arrayContaining(['AllNodesScan', 'CartesianProduct']))
  })
})
