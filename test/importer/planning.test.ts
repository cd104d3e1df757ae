/** What an import is going to do and does, beyond a single delivery: rejects, replacement, two data sets, sizes beyond one transaction. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { ImportInterrupted } from '../../src/importer/interrupted.ts'
import { readRuns } from '../../src/importer/ledger/readRuns.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { ask } from '../setup/ask.ts'
import { graphText } from '../setup/graphText.ts'
import { startTestApi } from '../setup/testApi.ts'
import { emptyDatabase, loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let home: string
let folder: string
beforeAll(async () => {
  database = testDatabase()
  await ensureConstraints(database)
})
afterAll(async () => {
  await emptyDatabase(database)
  await database.close()
})
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'liantu-planning-'))
  folder = join(home, 'delivery')
  cpSync(join(projectRoot, 'test/fixtures/small'), folder, { recursive: true })
  await emptyDatabase(database)
  await loadOnly(database, 'small')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function change(file: string, from: string, to: string) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`)
  writeFileSync(path, text.replace(from, to))
}

const removeLine = (file: string, start: string) => {
  const path = join(folder, file)
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, lines.filter((line) => !line.startsWith(start)).join('\n'))
}

describe('a plan', () => {
  it('names the properties that change, old and new, and counts to the row', async () => {
    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    const report = await importDelivery(database, folder, { dryRun: true })
    expect(report.changes).toEqual([
      expect.objectContaining({ property: 'name', before: '丁钢有限公司', after: '丁特钢有限公司' }),
    ])
    expect(report.tables.find(({ table }) => table === 'companies')?.changedProperties).toEqual({ name: 1 })
    const { read, created, changed, unchanged, rejected } = report.total
    expect(created + changed + unchanged + rejected).toBe(read)
  })
})

describe('a firm that the database knows under another id', () => {
  const companies = (row: string) => {
    const other = join(home, 'other')
    mkdirSync(other, { recursive: true })
    writeFileSync(join(other, 'companies.csv'), `id,name,basis,uscc\n${row}\n`)
    return other
  }

  it('is pointed out by its name, however it is written, and by its code; the row stands', async () => {
    const { total, verdicts } = await importDelivery(database, companies('steel,丁钢 有限责任公司,inferred,'))
    expect(verdicts).toEqual([
      expect.objectContaining({
        code: 'NEAR_DUPLICATE',
        severity: 'warning',
        line: 2,
        column: 'name',
        nearest: ['deep'],
      }),
    ])
    expect(total).toMatchObject({ created: 1, rejected: 0 })
    await importDelivery(database, companies('coded,戊公司,inferred,91330701MA00000020'))
    const again = await importDelivery(database, companies('other,己公司,inferred,91330701MA00000020'), {
      dryRun: true,
    })
    expect(again.verdicts).toEqual([
      expect.objectContaining({ code: 'NEAR_DUPLICATE', column: 'uscc', nearest: ['coded'] }),
    ])
  })

  it('is not asked about again once it is stored, nor where the name is new', async () => {
    await importDelivery(database, companies('steel,丁钢有限公司,inferred,'))
    expect((await importDelivery(database, companies('steel,丁钢有限公司,inferred,'))).verdicts).toEqual([])
    expect((await importDelivery(database, companies('new,庚钢有限公司,inferred,'))).verdicts).toEqual([])
  })
})

describe('rejected rows', () => {
  const rejectsFolder = () => join(home, 'rejects')

  it('come back with their own columns and the reason, and can be imported once mended', async () => {
    change('companies.csv', '2.5亿元', '几千万')
    const refused = await importDelivery(database, folder, { rejectsFolder: rejectsFolder() })
    expect([refused.outcome, refused.total.rejected]).toEqual(['rejected', 1])
    const path = join(rejectsFolder(), 'companies.csv')
    const text = readFileSync(path, 'utf8')
    expect(text.split('\n')).toHaveLength(3)
    expect(text).toMatch(/^\ufeffid,.*,_file,_line,_column,_code,_message,_hint\n/)
    expect(text).toMatch(/companies\.csv,3,registered_capital,AMOUNT,几千万/)
    writeFileSync(path, text.replace('几千万,', '2.6亿元,'))
    const mended = await importDelivery(database, rejectsFolder())
    expect([mended.dataSet, mended.outcome, mended.total.read, mended.total.changed]).toEqual([
      'small',
      'written',
      1,
      1,
    ])
  })

  it('may be left out up to a number or a share; what points at a row that is left out goes with it', async () => {
    await emptyDatabase(database)
    change('companies.csv', '2.5亿元', '几千万')
    expect((await importDelivery(database, folder, { maxRejects: { percent: 0.1 } })).outcome).toBe('rejected')
    const report = await importDelivery(database, folder, { maxRejects: { rows: 20 }, rejectsFolder: rejectsFolder() })
    expect(report.outcome).toBe('written')
    const { read, created, rejected } = report.total
    expect(created + rejected).toBe(read)
    expect(rejected).toBeGreaterThan(1)
    expect(report.verdicts).toContainEqual(
      expect.objectContaining({ code: 'REFERENCE_REJECTED', file: 'supplies.csv' }),
    )
    expect(existsSync(join(rejectsFolder(), 'supplies.csv'))).toBe(true)
  })
})

describe('replacing', () => {
  it('takes away what the delivery no longer holds in the tables it has, and says so', async () => {
    removeLine('supplies.csv', 's-left')
    const lines = readFileSync(join(folder, 'supplies.csv'), 'utf8').trimEnd().split('\n')
    writeFileSync(join(folder, 'supplies.csv'), `${lines.slice(0, -1).join('\n')}\n`)
    const kept = await importDelivery(database, folder)
    expect([kept.outcome, kept.total.removed]).toEqual(['unchanged', 0])
    const report = await importDelivery(database, folder, { replace: true })
    expect([report.outcome, report.total.removed]).toEqual(['written', 1])
    const again = await importDelivery(database, folder, { replace: true })
    expect([again.outcome, again.total.removed]).toEqual(['unchanged', 0])
    expect((await readRuns(database, 1))[0]).toMatchObject({ removed: 1, replace: true })
  })

  it('leaves a table alone that the delivery has no file for, and a node that something still points at', async () => {
    const before = await graphText(database)
    rmSync(join(folder, 'supplies.csv'))
    removeLine('companies.csv', 'left,')
    const report = await importDelivery(database, folder, { replace: true })
    expect(report.outcome).toBe('unchanged')
    expect(report.verdicts).toContainEqual(expect.objectContaining({ code: 'STILL_REFERENCED', found: 'company:left' }))
    expect(await graphText(database)).toBe(before)
  })
})

describe('two data sets that state the same fact', () => {
  const ownRow = (name: string, confidence: string, asOf: string) => {
    const other = join(home, 'other')
    cpSync(join(projectRoot, 'test/fixtures/small/sources.csv'), join(other, 'sources.csv'))
    rmSync(join(other, 'sources.csv'))
    writeFileSync(
      join(other, 'companies.csv'),
      `id,name,kind,sources,basis,confidence,as_of\nleft,${name},company,s-b,reported,${confidence},${asOf}\n`,
    )
    return other
  }
  const left = async () => {
    const session = database.writeSession()
    const { records } = await session.run("MATCH (c:Company {id: 'left'}) RETURN properties(c) AS c")
    await session.close()
    return records[0]?.get('c') as Record<string, unknown>
  }

  it('keep both: the better one shows, the other is listed, sources join, and either can be taken back', async () => {
    const before = await left()
    await importDelivery(database, ownRow('弱说法公司', '0.1', '2020'))
    const weak = await left()
    expect(weak.name).toBe(before.name)
    expect(weak.deliveries).toEqual(['other', 'small'])
    expect(JSON.parse(String(weak.conflicts))).toEqual([
      expect.objectContaining({ property: 'name', value: '弱说法公司', delivery: 'other', sources: ['s-b'] }),
    ])
    await importDelivery(database, ownRow('强说法公司', '1', '2026'))
    const strong = await left()
    expect(strong.name).toBe('强说法公司')
    expect(JSON.parse(String(strong.conflicts))).toEqual([
      expect.objectContaining({ property: 'name', value: before.name, delivery: 'small' }),
    ])
    expect((await importDelivery(database, folder)).outcome).toBe('unchanged')
    expect((await importDelivery(database, join(home, 'other'))).outcome).toBe('unchanged')
    writeFileSync(join(home, 'other/companies.csv'), 'id,name,basis\n')
    const report = await importDelivery(database, join(home, 'other'), { replace: true })
    expect([report.outcome, report.total.removed]).toEqual(['written', 0])
    expect(await left()).toEqual(before)
  })
})

describe('a delivery larger than one transaction', () => {
  it('is marked while it is written, goes on after a stop, and ends as the same graph with one run', async () => {
    const whole = await graphText(database)
    await emptyDatabase(database)
    const stop = new AbortController()
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'write') stop.abort(new ImportInterrupted('stop'))
    }
    const options = { atOnce: 10, onProgress, signal: stop.signal }
    await expect(importDelivery(database, folder, options)).rejects.toThrow(ImportInterrupted)
    expect((await readRuns(database, 1))[0]?.status).toBe('writing')
    const api = await startTestApi(database)
    const half = await ask(api, '{ companies(first: 1) { nodes { name } } }')
    expect(half.body).toMatchObject({ extensions: { importing: [{ dataSet: 'small' }] } })
    expect(half.headers.get('x-liantu-importing')).toBe('small')
    expect(await (await fetch(`${api.url}/readyz`)).json()).toMatchObject({ importing: [{ dataSet: 'small' }] })
    expect((await importDelivery(database, folder, { atOnce: 10 })).outcome).toBe('written')
    const now = await ask(api, '{ companies(first: 1) { nodes { name } } }')
    expect([now.body.data !== null, JSON.stringify(now.body).includes('importing')]).toEqual([true, false])
    await api.stop()
    const runs = await readRuns(database, 10)
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ status: 'done', unchanged: 0, created: runs[0]?.read })
    expect(await graphText(database)).toBe(whole)
  })
})
