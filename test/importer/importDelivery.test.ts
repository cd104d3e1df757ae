/** Deliveries as data teams send them, into a real Neo4j: what goes in, what is refused and by which cell, and that nothing is half loaded. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { graphText } from '../setup/graphText.ts'
import { emptyDatabase, loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = testDatabase()
  await ensureConstraints(database)
})
afterAll(() => database.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-delivery-'))
  cpSync(join(projectRoot, 'test/fixtures/small'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const graph = () => graphText(database)

function change(file: string, from: string, to: string) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`)
  writeFileSync(path, text.replace(from, to))
}

describe('importing the Jinhua data set', () => {
  it('stores every row, with counts that reconcile for each table; a second time changes nothing and says so', async () => {
    await emptyDatabase(database)
    const delivery = join(projectRoot, 'import/jinhua')
    const first = await importDelivery(database, delivery)
    expect(first.outcome).toBe('written')
    expect(first.verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const { table, read, created, changed, unchanged, rejected } of first.tables) {
      const lines =
        readFileSync(join(delivery, `${table}.csv`), 'utf8')
          .trimEnd()
          .split(/\r?\n/).length - 1
      expect(created + changed + unchanged + rejected, table).toBe(read)
      expect(read, table).toBe(lines)
    }
    expect(first.total).toMatchObject({ read: 2199, created: 2199, rejected: 0 })
    const stored = await graph()
    const second = await importDelivery(database, delivery)
    expect(second.outcome).toBe('unchanged')
    expect(second.total).toMatchObject({ created: 0, changed: 0, unchanged: 2199 })
    expect(await graph()).toBe(stored)
  })
})

describe('importing again', () => {
  beforeEach(() => loadOnly(database, 'small'))

  it('writes only what changed', async () => {
    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    const report = await importDelivery(database, folder)
    expect(report.total).toMatchObject({ created: 0, changed: 1, rejected: 0 })
    expect(await graph()).toContain('丁特钢有限公司')
  })

  it('moves a park to another zone without leaving the old link', async () => {
    change('parks.csv', 'park:north,s-a', 'zone:east-lake,s-a')
    await importDelivery(database, folder)
    const session = database.writeSession()
    const { records } = await session.run(
      "MATCH (:Park {id: 'inner'})-[:PART_OF]->(whole) RETURN collect(whole.key) AS wholes",
    )
    await session.close()
    expect(records[0]?.get('wholes')).toEqual(['Zone:east-lake'])
  })

  it('only says what would happen in a dry run', async () => {
    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    const before = await graph()
    const report = await importDelivery(database, folder, { dryRun: true })
    expect([report.outcome, report.total.changed]).toEqual(['planned', 1])
    expect(await graph()).toBe(before)
  })

  it('reads GB18030 and Chinese headers like UTF-8 and English ones', async () => {
    const path = join(folder, 'chains.csv')
    const title = (name: string) =>
      loadTables()
        .byName.get('chains')
        ?.columns.find((column) => column.name === name)?.title ?? ''
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('id,name,name_en', `${title('id')},${title('name')},${title('name_en')}`),
    )
    expect((await importDelivery(database, folder)).outcome).toBe('unchanged')
  })
})

/** file, what stands there, the bad cell in its place, expected verdict. */
const badCells: readonly [string, string, string, string, Record<string, unknown>][] = [
  [
    'an amount that is none',
    'companies.csv',
    '2.5亿元',
    '几千万',
    { code: 'AMOUNT', line: 3, column: 'registered_capital', found: '几千万' },
  ],
  [
    'a day that no calendar has',
    'supplies.csv',
    '2023,,active',
    '2025-02-30,,active',
    { code: 'DATE', line: 2, column: 'since', found: '2025-02-30' },
  ],
  [
    'a word outside its enumeration',
    'supplies.csv',
    '2023,,active',
    '2023,,activ',
    { code: 'ENUMERATION', line: 2, column: 'status', found: 'activ' },
  ],
  [
    'a company that nobody knows',
    'supplies.csv',
    ',left,anchor,p-brake',
    ',lefft,anchor,p-brake',
    { code: 'REFERENCE_UNKNOWN', line: 2, column: 'supplier', found: 'lefft', nearest: ['left'] },
  ],
  [
    'a new company without a name',
    'companies.csv',
    'orphan,孤企业',
    'nameless,',
    { code: 'REQUIRED', line: 19, column: 'name' },
  ],
  ['an id given twice', 'companies.csv', 'right,丙', 'left,丙', { code: 'DUPLICATE', line: 4 }],
  [
    'a company that supplies itself',
    'supplies.csv',
    ',right,anchor,',
    ',anchor,anchor,',
    { code: 'SELF_LINK', line: 4 },
  ],
  [
    'a share above one',
    'supplies.csv',
    'brake,0.6',
    'brake,6',
    { code: 'RANGE', line: 2, column: 'share', found: '6' },
  ],
  [
    'a header with a slip',
    'companies.csv',
    'short_name',
    'shortname',
    { code: 'HEADER_UNKNOWN', found: 'shortname', nearest: ['short_name', 'name'] },
  ],
  [
    'a quote that never closes',
    'companies.csv',
    '甲车股份有限公司',
    '"甲车股份有限公司',
    { code: 'CSV_SYNTAX', line: 2 },
  ],
]

describe('a delivery with one bad cell', () => {
  beforeEach(() => loadOnly(database, 'small'))

  it.each(badCells)(
    '%s: is refused by file, line and column, and nothing of it is written',
    async (_what, file, from, to, expected) => {
      change(file, from, to)
      change('zones.csv', '东湖经开区', '东湖新城')
      const before = await graph()
      const report = await importDelivery(database, folder)
      expect(report.outcome).toBe('rejected')
      expect(report.verdicts).toContainEqual(expect.objectContaining({ file, severity: 'error', ...expected }))
      expect(await graph()).toBe(before)
    },
  )

  it('takes 暂无, - and / for unknown, never for zero', async () => {
    change('companies.csv', '2.5亿元', '暂无')
    const { verdicts } = await importDelivery(database, folder)
    expect(verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('the write scripts', () => {
  interface Plan {
    operatorType: string
    children: Plan[]
  }
  const operators = (plan: Plan): string[] => [
    plan.operatorType.replace('@neo4j', ''),
    ...plan.children.flatMap(operators),
  ]

  it.each(loadTables().all.map(({ name }) => name))('of %s find what they write by a seek', async (name) => {
    const text = readFileSync(join(projectRoot, `import/cypher/${name}.cypher`), 'utf8').replaceAll(/^\/\/.*\n/gm, '')
    const session = database.writeSession()
    try {
      for (const part of text.split(/;\s*$/m).filter((each) => each.trim() !== '')) {
        const { summary } = await session.run(`EXPLAIN ${part}`, { file: 'file:///x.csv' })
        const scans = operators(summary.plan as unknown as Plan).filter((operator) => /Scan$/.test(operator))
        expect(scans, name).toEqual([])
      }
    } finally {
      await session.close()
    }
  })
})
