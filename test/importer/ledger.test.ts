/** The ledger of imports in a real Neo4j: what it keeps, that only one import runs at a time, and the ways out of a lock. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { readLock, releaseLock, takeLock } from '../../src/importer/ledger/importLock.ts'
import { readRunChanges, readRuns } from '../../src/importer/ledger/readRuns.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { ImportConflict } from '../../src/importer/write/importConflict.ts'
import { liantu } from '../setup/liantu.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let folder: string
beforeAll(async () => {
  database = testDatabase()
  await ensureConstraints(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-ledger-'))
  cpSync(join(projectRoot, 'test/fixtures/small'), folder, { recursive: true })
  await emptyDatabase(database)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function change(file: string, from: string, to: string) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`)
  writeFileSync(path, text.replace(from, to))
}

describe('the ledger', () => {
  it('keeps the run with its files and counts, every row that came and every property that changed, old and new', async () => {
    await importDelivery(database, folder)
    const [first] = await readRuns(database, 10)
    expect(first).toMatchObject({ dataSet: 'small', status: 'done', changed: 0, rejected: 0 })
    expect(first?.files.find(({ name }) => name === 'companies.csv')).toMatchObject({
      table: 'companies',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const came = await readRunChanges(database, first?.id ?? '', 10_000)
    expect(came).toHaveLength(first?.created ?? 0)
    expect(came).toContainEqual(
      expect.objectContaining({ action: 'created', table: 'companies', subject: 'Company:left' }),
    )

    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    change('supplies.csv', '2023,,active', '2022,,ended')
    await importDelivery(database, folder)
    const [second] = await readRuns(database, 10)
    const changed = await readRunChanges(database, second?.id ?? '', 100)
    expect(changed.map(({ property, before, after }) => [property, before, after]).sort()).toEqual([
      ['name', '丁钢有限公司', '丁特钢有限公司'],
      ['since', '2023', '2022'],
      ['status', 'active', 'ended'],
    ])
    expect(changed.find(({ property }) => property === 'status')?.subject).toMatch(/^SUPPLIES:left>anchor>/)
  })

  it('has no entry for a delivery that changes nothing', async () => {
    await importDelivery(database, folder)
    await importDelivery(database, folder)
    expect(await readRuns(database, 10)).toHaveLength(1)
    expect(await readLock(database)).toBeUndefined()
  })
})

describe('the lock', () => {
  async function leaveLock(properties: Record<string, unknown>) {
    const session = database.writeSession()
    await session.run(
      "CREATE (lock:ImportLock {name: 'import', since: '2026-01-01T00:00:00Z', dataSet: 'x'}) SET lock += $properties",
      {
        properties,
      },
    )
    await session.close()
  }

  it('lets one import run at a time, and says who runs and how to go on', async () => {
    await leaveLock({ owner: 'other', host: 'elsewhere', pid: 1 })
    const refused = importDelivery(database, folder)
    await expect(refused).rejects.toThrow(ImportConflict)
    await expect(refused).rejects.toThrow(/elsewhere.*--unlock/s)
    expect(await readRuns(database, 1)).toEqual([])
    await releaseLock(database, null)
    expect((await importDelivery(database, folder)).outcome).toBe('written')
  })

  it('is taken over from a process of this machine that is dead, and never from one that lives', async () => {
    await leaveLock({ owner: 'dead', host: hostname(), pid: 2 ** 22 + 1 })
    expect((await importDelivery(database, folder)).outcome).toBe('written')
    const lock = await takeLock(database, 'mine')
    await expect(takeLock(database, 'other')).rejects.toThrow(ImportConflict)
    await releaseLock(database, lock)
  })

  it('stops an import whose lock was released under it, before anything of it is seen', async () => {
    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    let unlocked: string | undefined
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'write') unlocked ??= liantu(['imports', '--unlock']).stderr
    }
    await expect(importDelivery(database, folder, { onProgress })).rejects.toThrow(ImportConflict)
    expect(unlocked).toContain('Unlocked')
    expect(await readRuns(database, 1)).toEqual([])
  })

  it('keeps no hand from the graph: a link made by one since the plan stops the import, and nothing is written', async () => {
    await importDelivery(database, folder)
    const session = database.writeSession()
    const text = 'MATCH (a:Company)-[link:SUPPLIES]->(b:Company) WITH link, a.id AS a, b.id AS b, link.id AS id LIMIT 1'
    const { records } = await session.run(`${text} DELETE link RETURN a, b, id`)
    change('companies.csv', '丁钢有限公司', '丁特钢有限公司')
    let made: Promise<unknown> | undefined
    const onProgress = ({ phase, what }: { phase: string; what: string }) => {
      if (phase === 'check' && what === 'supplies.csv') {
        const again = 'MATCH (a:Company {id: $a}) MATCH (b:Company {id: $b}) CREATE (a)-[:SUPPLIES {id: $id}]->(b)'
        made ??= session.run(again, records[0]?.toObject())
      }
    }
    const refused = importDelivery(database, folder, { onProgress })
    await expect(refused).rejects.toThrow(ImportConflict)
    await made
    const names = await session.run("MATCH (company:Company {id: 'deep'}) RETURN company.name AS name")
    expect(await readRuns(database, 10)).toHaveLength(1)
    expect(names.records[0]?.get('name')).toBe('丁钢有限公司')
    await session.close()
    expect((await importDelivery(database, folder)).outcome).toBe('written')
  })
})
