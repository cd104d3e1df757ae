/** Names instead of ids, ids made by a mapping, and names that could mean several: against a real Neo4j. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-names-'))
  await emptyDatabase(database)
  put('datapackage.json', '{"name": "names"}')
  put(
    'companies.csv',
    'id,name,short_name,aliases,uscc,basis\n' +
      'lp,零跑科技有限公司,零跑,零跑汽车,91330701MA00000020,inferred\n' +
      'da,大安科技有限公司,大安,,,inferred\ndb,大安机械有限公司,大安,,,inferred\n',
  )
  await importDelivery(database, folder)
  rmSync(join(folder, 'companies.csv'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const supplies = (supplier: string, customer: string) =>
  put('supplies.csv', `supplier,customer,basis\n${supplier},${customer},inferred\n`)

async function links(): Promise<string[]> {
  const session = database.writeSession()
  try {
    const { records } = await session.run('MATCH ()-[s:SUPPLIES]->() RETURN s.id AS id ORDER BY id')
    return records.map((record) => record.get('id') as string)
  } finally {
    await session.close()
  }
}

describe('a name where an id should be', () => {
  it('is taken for the only one it can mean, with a warning that says for whom', async () => {
    supplies('大安科技有限责任公司', '零跑汽车')
    const report = await importDelivery(database, folder)
    expect(report.verdicts).toMatchObject([
      { code: 'NAME_MATCHED', severity: 'warning', column: 'supplier', nearest: ['da'] },
      { code: 'NAME_MATCHED', column: 'customer', found: '零跑汽车', nearest: ['lp'] },
    ])
    expect(await links()).toEqual(['da>lp>'])
  })

  it('that could mean several is asked in decisions.csv, answered once, and known ever after', async () => {
    supplies('大安', 'lp')
    const first = await importDelivery(database, folder)
    expect(first.outcome).toBe('rejected')
    expect(first.verdicts).toMatchObject([{ code: 'NAME_DOUBTFUL', found: '大安', nearest: ['da', 'db'] }])
    expect(readFileSync(join(folder, 'decisions.csv'), 'utf8')).toBe(
      '\ufefflabel,found,id,candidates\ncompany,大安,,da;db\n',
    )
    put('decisions.csv', 'label,found,id,candidates\ncompany,大安,db,da;db\n')
    expect((await importDelivery(database, folder)).outcome).toBe('written')
    expect(await links()).toEqual(['db>lp>'])
    rmSync(join(folder, 'decisions.csv'))
    supplies('lp', '大安')
    expect((await importDelivery(database, folder)).outcome).toBe('written')
    expect(await links()).toEqual(['db>lp>', 'lp>db>'])
  })

  it('that nobody has is refused, and becomes a marked stub only where that is allowed', async () => {
    supplies('无名零部件厂', 'lp')
    expect((await importDelivery(database, folder)).verdicts).toMatchObject([
      { code: 'REFERENCE_UNKNOWN', found: '无名零部件厂' },
    ])
    const report = await importDelivery(database, folder, { read: { createMissing: true } })
    expect(report).toMatchObject({ outcome: 'written', total: { created: 2 } })
    expect(await links()).toEqual(['无名零部件厂>lp>'])
  })
})

describe('a row whose id a mapping made', () => {
  it('is about the company that has its code already, under the id it has', async () => {
    put('导出.csv', '企业名称,信用代码,网址\n零跑科技公司,91330701MA00000020,www.example.com\n')
    put(
      'mapping.yaml',
      'files:\n  - file: 导出.csv\n    evidence: { basis: { constant: inferred } }\n    tables:\n' +
        '      - table: companies\n        columns: { id: { key: 信用代码, prefix: c- }, name: 企业名称, uscc: 信用代码, website: 网址 }\n',
    )
    const report = await importDelivery(database, folder)
    expect(report).toMatchObject({ outcome: 'written', total: { created: 0, changed: 1 } })
  })
})
