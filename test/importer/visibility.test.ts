/**
 * What may not be seen is not there: a delivery with an internal company is imported, and exported, for the public; then the
 * company is hunted for by every root, by search, in files and in the raw graph.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { readStored } from '../../src/importer/stored/readStored.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { exportPublic } from '../../src/importer/visibility/exportPublic.ts'
import type { Api } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { graphText } from '../setup/graphText.ts'
import { startTestApi } from '../setup/testApi.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

const small = join(projectRoot, 'test/fixtures/small')
const home = mkdtempSync(join(tmpdir(), 'liantu-visibility-'))
const delivery = join(home, 'small')
/** Everything that only the hidden company says; its id is spelled like no pinyin. */
const traces = ['zqxv', '绝密试剂', '密剂', '密产', '密报', '密谈']

function addRows(table: string, rows: Record<string, string>[]) {
  const file = join(delivery, `${table}.csv`)
  const text = readFileSync(file, 'utf8').trimEnd()
  const columns = (text.split('\n', 1)[0] ?? '').split(',')
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
  writeFileSync(file, `${[text, ...lines].join('\n')}\n`)
}

const open = { sources: 's-a', basis: 'disclosed', as_of: '2025' }
let database: Database
let api: Api
let publicGraph: string

beforeAll(async () => {
  cpSync(small, delivery, { recursive: true })
  addRows('companies', [
    { ...open, id: 'zqxv', name: '绝密试剂有限公司', short_name: '密剂', kind: 'company', visibility: 'internal' },
    { ...open, id: 'talker', name: '丁车有限公司', kind: 'company', note: '与密剂长期合作' },
    { ...open, id: 'sequel', name: '绝密试剂有限公司二厂', kind: 'company' },
    { ...open, id: 'told', name: '戊车有限公司', kind: 'company', sources: 's-zqxv' },
  ])
  addRows('sources', [{ id: 's-zqxv', title: '绝密试剂有限公司密报' }])
  addRows('supplies', [
    { ...open, supplier: 'zqxv', customer: 'anchor', product: 'p-brake', segment: 'brake' },
    {
      ...open,
      supplier: 'right',
      customer: 'deep',
      product: 'p-brake',
      since: '2001',
      basis: 'surveyed',
      note: '密谈',
    },
  ])
  addRows('locations', [{ ...open, subject: 'company:zqxv', place: 'park:north', role: 'plant' }])
  addRows('ownership', [{ ...open, owner: 'company:zqxv', company: 'talker', percent: '51', control: 'parent' }])
  addRows('company_products', [{ ...open, company: 'zqxv', product: 'p-brake', note: '密产' }])
  database = testDatabase()
  await emptyDatabase(database)
  const report = await importDelivery(database, delivery, { read: { publicOnly: true } })
  expect(report.verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.outcome).toBe('written')
  const told = report.verdicts.filter(({ code }) => code === 'WITHHELD')
  expect(told.map(({ file }) => file).sort()).toEqual(
    ['companies.csv', 'company_products.csv', 'locations.csv', 'ownership.csv', 'sources.csv', 'supplies.csv'].sort(),
  )
  expect(JSON.stringify(report)).not.toMatch(new RegExp(traces.slice(1).join('|')))
  publicGraph = await graphText(database)
  api = await startTestApi(database)
}, 180_000)
afterAll(async () => {
  await api.stop()
  await database.close()
  rmSync(home, { recursive: true, force: true })
})

describe('a public copy', () => {
  it('holds no trace in any property of any node or link, ledger included', async () => {
    const session = database.writeSession()
    const text = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN properties(n) AS n, properties(r) AS r'
    const { records } = await session.run(text)
    await session.close()
    const everything = JSON.stringify(records.map((record) => record.toObject()))
    expect(everything).toContain('丁车有限公司')
    for (const trace of traces) {
      const at = everything.indexOf(trace)
      expect([trace, at < 0 ? '' : everything.slice(at - 200, at + 50)]).toEqual([trace, ''])
    }
  })

  it('finds nothing by name, id, search or list, and says the same as for what never was', async () => {
    const byId = (id: string) =>
      ask(api, '{ company(by: {id: "ID"}) { id } node(id: "Company:ID") { id } }'.replaceAll('ID', id))
    const mask = (answer: { body: unknown }, id: string) => JSON.stringify(answer.body).replaceAll(id, 'ID')
    expect(mask(await byId('zqxv'), 'zqxv')).toBe(mask(await byId('nots'), 'nots'))
    for (const trace of ['绝密试剂', '绝密试剂有限公司', '密剂', 'jmsj', 'juemi'])
      expect(
        (await ask(api, 'query ($text: String!) { search(text: $text) { matches: nodes { id } } }', { text: trace }))
          .body.data ?? {},
      ).not.toMatchObject({ search: { matches: [{}] } })
  })

  it('counts as if it never was: list totals, suppliers, park and product pages', async () => {
    const query = `{ companies { totalCount } company(by: {id: "anchor"}) { upstream(depth: 3) { byTier { companies } } suppliers { totalCount } }
      park(by: {id: "north"}) { companies { totalCount } } product(by: {id: "p-brake"}) { makers { totalCount } } }`
    const found = await ask(api, query)
    expect(found.body.errors?.[0]?.message).toBeUndefined()
    await emptyDatabase(database)
    await importDelivery(database, small, { read: { publicOnly: true } })
    const never = await ask(api, query)
    const count = (answer: typeof found) =>
      (answer.body.data as { companies: { totalCount: number } }).companies.totalCount
    // The company that may be told of, whose note and owner were emptied.
    expect(count(found)).toBe(count(never) + 1)
    expect({ ...found.body.data, companies: null }).toEqual({ ...never.body.data, companies: null })
  })

  it('shows no trace at any root that lists without being told what', async () => {
    await emptyDatabase(database)
    await importDelivery(database, delivery, { read: { publicOnly: true } })
    const schema = buildSchema(readFileSync(join(projectRoot, 'docs/schema.graphql'), 'utf8'))
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args, type }) =>
        /Connection!$/.test(String(type)) &&
        !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined),
    )
    expect(lists.length).toBeGreaterThan(8)
    for (const { name } of lists) {
      const { body } = await ask(
        api,
        `{ ${name}(first: 100) { totalCount nodes { id ... on Named { name evidence { note sources { title } } } } } }`,
      )
      for (const trace of traces)
        expect([name, trace, JSON.stringify(body).includes(trace)]).toEqual([name, trace, false])
    }
  })
})

describe('a public export of the whole graph', () => {
  it('holds no trace, tells how much was withheld, and makes the same public graph', async () => {
    await emptyDatabase(database)
    expect((await importDelivery(database, delivery)).outcome).toBe('written')
    expect(await graphText(database)).toContain('绝密试剂')
    const folder = join(home, 'public')
    const { written, withheld } = await exportPublic(readStored(database), loadTables(), folder)
    expect(withheld.rows).toBe(9)
    expect(withheld.cells).toBe(1)
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    expect(text).toContain('丁车有限公司')
    for (const trace of traces) expect([trace, text.includes(trace)]).toEqual([trace, false])
    await emptyDatabase(database)
    expect((await importDelivery(database, written[0]?.folder ?? '')).outcome).toBe('written')
    expect(await graphText(database)).toBe(publicGraph)
  })
})
