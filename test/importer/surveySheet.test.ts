/** From unknown to surveyed: the sheet that is written out, filled in and imported. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { fileBytes } from '../../src/importer/read/bytes.ts'
import { openWorkbook } from '../../src/importer/read/openWorkbook.ts'
import { surveyFile, writeSurveySheet } from '../../src/importer/sender/writeSurveySheet.ts'
import { readStored } from '../../src/importer/stored/readStored.ts'
import { allOf } from '../setup/bytesOf.ts'
import { emptyDatabase, loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-survey-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function rows(cypher: string): Promise<unknown[][]> {
  const session = database.writeSession()
  try {
    const { records } = await session.run(cypher)
    return records.map((record) => record.keys.map((key) => record.get(key)))
  } finally {
    await session.close()
  }
}

describe('the survey sheet of a chain in a zone', () => {
  it('asks for every leaf; filled in, it gives surveys, companies and their segments, and nothing for 不清', async () => {
    const [[zone, chain] = []] = (await rows(
      'MATCH (z:Zone), (c:Chain)<-[:IN_CHAIN]-(:Segment) RETURN z.key, c.key ORDER BY z.key, c.key LIMIT 1',
    )) as string[][]
    if (!zone || !chain) throw new Error('the small data set has no zone or chain')
    const leaves = await readStored(database).chainLeaves(zone, chain)
    const groups = await rows('MATCH (:Segment)-[:PART_OF]->(g:Segment) RETURN DISTINCT g.id')
    expect(leaves.length).toBeGreaterThan(2)
    expect(leaves.map(({ id }) => id)).not.toEqual(expect.arrayContaining(groups.flat()))
    await writeSurveySheet({ key: zone, name: '区' }, { key: chain, name: '链' }, leaves, folder)

    const path = join(folder, surveyFile)
    const [sheet] = await openWorkbook(fileBytes(surveyFile, path))
    const answers = [
      ['有', '新甲部件有限公司；新乙部件有限公司', '招商局', '2025-03-07'],
      ['无', '', '招商局', '2025-03'],
      ['不清', '', '', ''],
    ]
    if (!sheet) throw new Error('the workbook has no sheet')
    const filled = (await allOf(sheet.records())).map(({ cells, line }) =>
      line < 4 ? [...cells] : [...cells.slice(0, 4), ...(answers[line - 4] ?? ['', '', '', ''])],
    )
    const data = filled.map((cells) => cells.map((value) => ({ value, type: String })))
    writeFileSync(path, await writeXlsxFile(data, { sheet: '摸底' }).toBuffer())

    const report = await importDelivery(database, folder)
    expect(report.verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.outcome).toBe('written')
    const [yes, no] = leaves.map(({ id }) => id)
    expect(await rows("MATCH (:Zone)-[s:SURVEYED {by: '招商局'}]->(t) RETURN t.id, s.on ORDER BY s.on DESC")).toEqual([
      [yes, '2025-03-07'],
      [no, '2025-03'],
    ])
    expect(
      await rows(
        "MATCH (z:Zone)<-[:LOCATED_IN]-(c:Company)-[:ACTIVE_IN {role: 'makes'}]->(s:Segment) WHERE c.name STARTS WITH '新' RETURN c.name, s.id, z.key ORDER BY c.name DESC",
      ),
    ).toEqual([
      ['新甲部件有限公司', yes, zone],
      ['新乙部件有限公司', yes, zone],
    ])
  })
})
