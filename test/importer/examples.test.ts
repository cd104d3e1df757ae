/** The worked examples of `import/examples`: a register export and three weeks of a ledger, as delivered, into a real Neo4j. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

const examples = join(projectRoot, 'import/examples')
let database: Database
beforeAll(async () => {
  database = testDatabase()
  await ensureConstraints(database)
})
afterAll(() => database.close())
beforeEach(() => emptyDatabase(database))

async function rows(cypher: string): Promise<unknown[][]> {
  const session = database.writeSession()
  try {
    const { records } = await session.run(cypher)
    return records.map((record) => record.keys.map((key) => record.get(key)))
  } finally {
    await session.close()
  }
}

/** The ledger folder with one of its three files. */
function week(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-week-'))
  cpSync(join(examples, 'project-ledger'), folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (name.startsWith('招商项目台账') && name !== file) rmSync(join(folder, name))
  return folder
}

const weeks = ['招商项目台账 第10周.csv', '招商项目台账 2025-03-14.csv', '招商项目台账 第12周.xlsx']

const milestones = `
  MATCH (p:Project)-[:REACHED]->(m:Milestone)
  RETURN p.id, m.stage, m.localLabel, m.on, m.asOf ORDER BY p.id, m.asOf`

const threeWeeks = [
  ['ex-zs-001', 'SIGNED', '已签约', null, '2025-03-07'],
  ['ex-zs-001', 'STARTED', '已开工', '2025-03-14/2025-03-21', '2025-03-21'],
  ['ex-zs-002', 'NEGOTIATING', '在谈', null, '2025-03-07'],
  ['ex-zs-002', 'SIGNED', '签约', '2025-03-07/2025-03-14', '2025-03-14'],
  ['ex-zs-003', 'STARTED', '开工建设', null, '2025-03-07'],
  ['ex-zs-004', 'SIGNED', '已签约', null, '2025-03-07'],
  ['ex-zs-005', 'LEAD', '线索', null, '2025-03-07'],
  ['ex-zs-006', 'NEGOTIATING', '在谈', null, '2025-03-14'],
]

describe('three weeks of a ledger', () => {
  it('loaded in order give an update a row and week, a milestone only where the stage moved, and nothing twice', async () => {
    const reports = []
    for (const file of weeks) reports.push(await importDelivery(database, week(file)))
    expect(reports.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'written'])
    expect(await rows(milestones)).toEqual(threeWeeks)
    expect(await rows('MATCH (u:Update) RETURN u.asOf, count(u) ORDER BY u.asOf')).toMatchObject([
      ['2025-03-07', 5],
      ['2025-03-14', 6],
      ['2025-03-21', 5],
    ])
    expect(await rows("MATCH (p:Project {id: 'ex-zs-004'}) RETURN p.investment")).toEqual([[650_000_000]])
    const again = await importDelivery(database, week(weeks[2] ?? ''))
    expect(again.total).toMatchObject({ created: 0, changed: 0, rejected: 0 })
  })

  it('of which one comes late: it narrows when a stage was reached, and states none twice', async () => {
    const [first = '', second = '', third = ''] = weeks
    for (const file of [first, third, second])
      expect((await importDelivery(database, week(file))).outcome).toBe('written')
    const steps = 'MATCH (p:Project)-[:REACHED]->(m:Milestone) RETURN p.id, m.stage, m.on ORDER BY p.id, m.asOf'
    const inOrder = threeWeeks.map(([project, stage, , on]) => [project, stage, on])
    // What the third week saw come since the first is said again by nobody; it is wide, and true.
    const wide = '2025-03-07/2025-03-21'
    const asLoaded = inOrder.map((row) => (row[1] === 'STARTED' && row[2] ? [row[0], row[1], wide] : row))
    expect(await rows(steps)).toEqual(asLoaded)
    expect((await importDelivery(database, week(second))).outcome).toBe('unchanged')
    await importDelivery(database, week(third))
    expect(await rows(steps)).toEqual(inOrder)
    expect((await importDelivery(database, join(examples, 'project-ledger'))).total).toMatchObject({ created: 0 })
    expect(await rows(steps)).toEqual(inOrder)
  })

  it('loaded at once give the same stages', async () => {
    const report = await importDelivery(database, join(examples, 'project-ledger'))
    expect(report.outcome).toBe('written')
    expect(await rows(milestones)).toEqual(threeWeeks)
    const again = await importDelivery(database, join(examples, 'project-ledger'))
    expect(again.total).toMatchObject({ created: 0, changed: 0, rejected: 0 })
  })
})

describe('an export of a company register', () => {
  it('becomes companies with codes, places and amounts; what is about persons stays outside', async () => {
    const report = await importDelivery(database, join(examples, 'company-register'))
    expect(report.outcome).toBe('written')
    expect(report.verdicts.map(({ code }) => code).sort()).toEqual(['PERSONAL_DATA', 'ROW_SKIPPED'])
    expect(
      await rows(`
        MATCH (c:Company)-[l:LOCATED_IN]->(r:Region)
        RETURN c.name, c.uscc, c.registeredCapital, c.registeredCapitalUnit, c.foundedOn, c.status, r.name, l.role ORDER BY c.id`),
    ).toMatchObject([
      [
        '例一精密机械（金华）有限公司',
        expect.stringMatching(/^91330702MA0EX001/),
        5e7,
        null,
        '2012-03-15',
        '存续',
        '婺城区',
        'registered',
      ],
      ['例三电驱动科技股份有限公司', expect.any(String), 2.5e8, null, '2015-11', '存续', '婺城区', 'registered'],
      ['例二新材料有限公司', expect.any(String), 1.2e7, null, '2018-07', '存续', '金东区', 'registered'],
      ['例五智能座舱有限公司', expect.any(String), 8e6, 'USD', '2021-09-09', '存续', '兰溪市', 'registered'],
    ])
  })
})
