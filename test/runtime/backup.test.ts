/** The managed database as one file and back, what the doctor says of it, and its start again when it is killed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { backUp, restore } from '../../src/database/localServer/backup.ts'
import { keepLocalServer, type ServerNews } from '../../src/database/localServer/keepLocalServer.ts'
import { planMigration } from '../../src/importer/structure/migration.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'

const home = mkdtempSync(join(tmpdir(), 'liantu-backup-'))
const folder = join(home, 'neo4j')
const lib = inject('neo4jLib')
const target = { home: folder, lib, databaseName: 'neo4j' }
afterAll(() => rmSync(home, { recursive: true, force: true }))

const doctor = () => {
  const { stdout, status } = spawnSync(process.execPath, [join(projectRoot, 'src/cli/main.ts'), 'doctor'], {
    env: { ...process.env, LIANTU_HOME: home, LIANTU_NEO4J_LIB: lib, PORT: '4999' },
    encoding: 'utf8',
  })
  return { stdout, status }
}

const nothingToDo = { missing: [], changed: [], unneeded: [], tables: [], filling: [], toRecord: [], toForget: [] }

async function change(database: Database, text: string): Promise<void> {
  const session = database.writeSession()
  await session.run(text)
  await session.close()
}

describe('the managed database', { timeout: 300_000 }, () => {
  it('starts again after a crash, is told to the doctor, goes into a file and comes back', async () => {
    const news: ServerNews[] = []
    const kept = await keepLocalServer({ folder, lib, port: 7960, heap: '512m' }, (one) => news.push(one))
    const database = connect(kept.address, 'neo4j')
    expect((await planMigration(database)).missing.length).toBeGreaterThan(20)
    expect(doctor()).toMatchObject({ status: 1, stdout: expect.stringContaining('npx liantu db migrate') })
    await ensureConstraints(database)
    expect(await planMigration(database)).toEqual(nothingToDo)
    expect(doctor()).toMatchObject({ status: 0, stdout: expect.stringContaining('Neo4j 5.26') })
    await change(database, 'CREATE (:Kept)')

    const { supervisor } = JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')) as {
      supervisor: { pid: number }
    }
    process.kill(-supervisor.pid, 'SIGKILL')
    await expect.poll(() => news.map(({ event }) => event), { timeout: 120_000 }).toEqual(['ended', 'back'])
    await database.ping()
    await expect(backUp(join(home, 'a.dump'), target)).rejects.toThrow(/in use/)
    await database.close()
    await kept.stop()

    await backUp(join(home, 'a.dump'), target)
    await expect(backUp(join(home, 'a.dump'), target)).rejects.toThrow('exists')
    await expect(restore(join(home, 'a.dump'), { ...target, overwrite: false })).rejects.toThrow('--overwrite')
    await restore(join(home, 'a.dump'), { ...target, overwrite: true })
    const again = await keepLocalServer({ folder, lib, port: 7960, heap: '512m' }, () => {})
    const restored = connect(again.address, 'neo4j')
    const count = { name: 'test.kept', text: 'MATCH (n:Kept) RETURN [[count(n)]] AS rows' }
    expect(await restored.read(count, {})).toEqual([[1]])
    // The ledger of what it was made for came back with it.
    expect(await planMigration(restored)).toEqual(nothingToDo)
    await restored.close()
    await again.stop()
  })
})
