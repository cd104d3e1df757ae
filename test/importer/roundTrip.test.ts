/** The same graph by every way: import, export and back, the scripts in cypher-shell, the bulk importer. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { runCypherShell } from '../../src/database/localServer/cypherShell.ts'
import { openServerFolder } from '../../src/database/localServer/serverFolder.ts'
import { startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { bulkImport } from '../../src/importer/bulk/bulkImport.ts'
import { exportGraph } from '../../src/importer/export/exportGraph.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { prepareDelivery } from '../../src/importer/prepare/prepareDelivery.ts'
import { scriptsText } from '../../src/importer/prepare/scriptsText.ts'
import { reindex } from '../../src/importer/reindex.ts'
import { readStored } from '../../src/importer/stored/readStored.ts'
import { loadTables } from '../../src/importer/tables/loadTables.ts'
import { ImportConflict } from '../../src/importer/write/importConflict.ts'
import { hasFrictionless, validatePackage } from '../setup/frictionless.ts'
import { graphText } from '../setup/graphText.ts'
import { emptyDatabase, loadOnly, testDatabase, testServer } from '../setup/testDatabase.ts'

const tables = loadTables()
const jinhua = join(projectRoot, 'import/jinhua')
const home = mkdtempSync(join(tmpdir(), 'liantu-round-trip-'))
const prepared = join(home, 'prepared')
let database: Database
let whole: string
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  whole = await graphText(database)
  expect((await prepareDelivery(jinhua, prepared, tables, null)).outcome).toBe('planned')
})
afterAll(async () => {
  await database.close()
  rmSync(home, { recursive: true, force: true })
})

describe('an export', () => {
  it('is a delivery that changes nothing, and that makes an empty database the same graph', async () => {
    const folder = join(home, 'export')
    const [written] = await exportGraph(readStored(database), tables, folder)
    expect(written).toMatchObject({ dataSet: 'jinhua', folder, rows: 2199 })
    const again = await importDelivery(database, folder)
    expect([again.outcome, again.total.unchanged]).toEqual(['unchanged', 2199])
    await emptyDatabase(database)
    expect((await importDelivery(database, folder)).outcome).toBe('written')
    expect(await graphText(database)).toBe(whole)
  })

  it.runIf(hasFrictionless)('is valid for the validator of Frictionless', { timeout: 120_000 }, () =>
    validatePackage(join(home, 'export')),
  )

  it('carries its schemas inside, and refuses a folder that holds something', async () => {
    const text = readFileSync(join(home, 'export/datapackage.json'), 'utf8')
    const { resources } = JSON.parse(text) as {
      resources: { name: string; path: string; schema: { fields: unknown[] } }[]
    }
    expect(resources.map(({ path }) => path).sort()).toEqual(
      readdirSync(join(home, 'export')).filter((name) => name.endsWith('.csv')),
    )
    expect(resources.every(({ schema }) => schema.fields.length > 0)).toBe(true)
    await expect(exportGraph(readStored(database), tables, jinhua)).rejects.toThrow('import/jinhua')
  })
})

describe('prepared tables', () => {
  it('make the same graph by the scripts as they stand, in cypher-shell', async () => {
    await emptyDatabase(database)
    const target = openServerFolder(testServer().folder).import
    for (const name of readdirSync(prepared)) copyFileSync(join(prepared, name), join(target, name))
    const file = join(home, 'load.cypher')
    writeFileSync(file, scriptsText(prepared))
    expect(await runCypherShell(testServer(), inject('neo4jLib'), 'neo4j', ['-f', file])).toBe(0)
    expect(await graphText(database)).toBe(whole)
    expect((await importDelivery(database, jinhua)).outcome).toBe('unchanged')
  })

  it('make the same graph by the bulk importer, in a database that is new', async () => {
    const folder = join(home, 'bulk')
    const target = { folder, lib: inject('neo4jLib'), databaseName: 'neo4j', overwrite: false }
    await bulkImport(prepared, target, tables)
    await expect(bulkImport(prepared, target, tables)).rejects.toThrow(ImportConflict)
    const server = await startLocalServer({ folder, lib: inject('neo4jLib'), port: 7850 })
    const bulk = connect(server.address, 'neo4j')
    try {
      expect(await graphText(bulk)).toBe(whole)
      expect((await importDelivery(bulk, jinhua)).outcome).toBe('unchanged')
    } finally {
      await bulk.close()
      await server.stop()
    }
  }, 240_000)
})

describe('a node made by hand', () => {
  it('gets its label, key and search keys by reindex, and none a second time', async () => {
    await loadOnly(database, 'small')
    const session = database.writeSession()
    await session.run("CREATE (:Company {id: 'hand-made', name: '手工企业'})")
    expect((await reindex(database, tables)).Company).toBe(1)
    expect((await reindex(database, tables)).Company).toBe(0)
    const { records } = await session.run("MATCH (c:Entity {key: 'Company:hand-made'}) RETURN c.searchKey AS key")
    expect(records[0]?.get('key')).toContain('|手工企业|shougongqiye|sgqy|')
    await session.run("MATCH (c:Company {id: 'hand-made'}) DELETE c")
    await session.close()
  })
})
