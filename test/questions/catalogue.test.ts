/** `GET /questions`: every shipped question with what a form needs, and what the loaded data can answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { Catalogue } from '../../src/questions/catalogue.ts'
import { readHoldings, readinessOf } from '../../src/questions/readiness.ts'
import { readTableNames } from '../../src/questions/tables.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import type { Api } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api
let catalogue: Catalogue

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  catalogue = (await (await fetch(`${api.url}/questions`)).json()) as Catalogue
})
afterAll(async () => {
  await api?.stop()
  await database?.close()
})

describe('the catalogue of questions', () => {
  it('says what a form needs to ask one', () => {
    const question = catalogue.questions.find(({ name }) => name === 'upstream-suppliers')
    expect(question).toMatchObject({
      title: '上游供应商',
      titleEn: 'Upstream suppliers',
      theme: { value: 'SUPPLY', label: '供应' },
      view: { value: 'NETWORK' },
      rowsPath: 'company.upstream.suppliers.nodes[]',
      graphPath: 'company.upstream.graph',
      readiness: { state: 'ANSWERS', reasons: [] },
    })
    expect(question?.description).toMatch(/^哪些企业/)
    expect(question?.variables[0]).toEqual({
      name: 'company',
      title: '企业',
      titleEn: 'Company',
      type: 'String!',
      input: 'TEXT',
      many: false,
      required: false,
      default: '零跑汽车',
      choices: [],
      suggest: ['COMPANY'],
      role: 'INPUT',
    })
    expect(question?.variables.filter(({ role }) => role !== 'INPUT').map(({ name }) => name)).toEqual([
      'first',
      'after',
      'graph',
    ])
  })

  it('puts first what the data answers', () => {
    const states = catalogue.questions.map(({ readiness }) => readiness.state)
    expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  it('completes names by the operation it hands out', async () => {
    const { body } = await ask(api, catalogue.suggest, { text: '零', kinds: ['COMPANY'] })
    expect(JSON.stringify(body.data)).toContain('浙江零跑科技股份有限公司')
  })

  it('counts every table of import/tables', async () => {
    const { rows } = await readHoldings(createQueryContext(database, {}))
    expect([...rows.keys()].sort()).toEqual([...readTableNames().keys()].sort())
    expect(rows.get('supplies')).toBeGreaterThan(20)
  })
})

const order = ['ANSWERS', 'PARTIAL', 'NEEDS']

describe('the readiness of a question', () => {
  const holdings = {
    rows: new Map([
      ['companies', 10],
      ['supplies', 4],
    ]),
    columns: new Map([['supplies.share', { filled: 1, looked: 4 }]]),
  }

  it('is NEEDS where a table has no rows, and names the table and its template', () => {
    const { state, reasons } = readinessOf({ needs: ['companies', 'surveys'], better: [] }, holdings)
    expect(state).toBe('NEEDS')
    expect(reasons).toEqual([
      {
        table: 'surveys',
        text: '没有“摸底”的记录：请导入 surveys.csv，列见 import/tables/surveys.json。',
        textEn: 'No rows of surveys: import surveys.csv, whose columns are in import/tables/surveys.json.',
      },
    ])
  })

  it('is PARTIAL where something is thin, and says what', () => {
    const { state, reasons } = readinessOf({ needs: ['companies'], better: ['supplies.share', 'surveys'] }, holdings)
    expect(state).toBe('PARTIAL')
    expect(reasons.map(({ text }) => text)[0]).toBe('“供应关系”查看的 4 行中只有 1 行填了“采购占比”（share）。')
    expect(reasons).toHaveLength(2)
  })

  it('is ANSWERS otherwise', () => {
    expect(readinessOf({ needs: ['companies'], better: ['supplies'] }, holdings).state).toBe('ANSWERS')
  })
})
