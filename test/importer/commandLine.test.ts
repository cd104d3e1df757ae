/** The commands as a data team runs them: exit code by class, data on standard output, messages on standard error. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { readRuns } from '../../src/importer/ledger/readRuns.ts'
import { commandLine, liantu, serverEnv } from '../setup/liantu.ts'
import { emptyDatabase, loadOnly, testDatabase, testServer } from '../setup/testDatabase.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-cli-'))
const good = join(projectRoot, 'test/fixtures/small')

beforeAll(async () => {
  cpSync(good, folder, { recursive: true })
  const path = join(folder, 'companies.csv')
  writeFileSync(path, readFileSync(path, 'utf8').replace('2.5亿元', '几千万'))
  const database = testDatabase()
  await loadOnly(database, 'small')
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nowhere = () => serverEnv({ ...testServer(), uri: 'bolt://127.0.0.1:1' })

describe('liantu', () => {
  it('import says that all is there already, and ends with 0', () => {
    const { status, stdout, stderr } = liantu(['import', good])
    expect(status).toBe(0)
    expect(stdout).toMatch(/合计 total\s+\d+\s+0\s+0\s+\d+\s+0/)
    expect(stderr).toContain('全部已在图中')
  })

  it('import names the bad cell by file, line and column, writes nothing, and ends with 3', () => {
    const { status, stderr } = liantu(['import', folder])
    expect(status).toBe(3)
    expect(stderr).toMatch(/companies\.csv 第 3 行 列 registered_capital.*几千万/)
    expect(stderr).toContain('没有写任何东西')
  })

  it('check does the same without a database', () => {
    expect(liantu(['check', good], nowhere()).status).toBe(0)
    expect(liantu(['check', folder], nowhere()).status).toBe(3)
  })

  it('prints the report as JSON for other programs', () => {
    const { stdout } = liantu(['import', good, '--dry-run', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      dataSet: 'small',
      outcome: 'planned',
      total: { created: 0, changed: 0 },
    })
  })

  it('ends with 4 when the database does not answer, and with 2 for a command that is none', () => {
    const { status, stderr } = liantu(['import', good], nowhere())
    expect(status).toBe(4)
    expect(stderr).toContain('NEO4J_URI')
    expect(liantu(['imprt', good]).status).toBe(2)
  })
})

describe('liantu import beside another, and stopped', () => {
  const jinhua = join(projectRoot, 'import/jinhua')
  let database: ReturnType<typeof testDatabase>
  beforeAll(async () => {
    database = testDatabase()
    await emptyDatabase(database)
  })
  afterAll(() => database.close())

  it('ends with 5 while another import holds the lock, says who, and goes on once it is released', async () => {
    const session = database.writeSession()
    await session.run(
      "CREATE (:ImportLock {name: 'import', owner: 'x', host: 'elsewhere', pid: 1, since: '2026', dataSet: 'other'})",
    )
    await session.close()
    const refused = liantu(['import', good])
    expect([refused.status, refused.stderr.includes('elsewhere'), refused.stderr.includes('--unlock')]).toEqual([
      5,
      true,
      true,
    ])
    expect(liantu(['imports', '--unlock']).stderr).toContain('other')
    expect(liantu(['import', good]).status).toBe(0)
    const { stdout } = liantu(['imports', '--json'])
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ dataSet: 'small', status: 'done' })])
  })

  it('stops after the step at work on Ctrl-C, ends with 130 and says how to go on, which completes it', async () => {
    await emptyDatabase(database)
    const child = spawn(process.execPath, [commandLine, 'import', jinhua, '--at-once', '20'], { env: serverEnv() })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk
    })
    while ((await readRuns(database, 1)).length === 0) await sleep(20)
    child.kill('SIGINT')
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(130)
    expect(said).toContain('重跑同一命令即可继续')
    expect((await readRuns(database, 1))[0]?.status).toBe('writing')
    expect(liantu(['import', jinhua]).status).toBe(0)
    expect((await readRuns(database, 10)).map(({ status }) => status)).toEqual(['done'])
  })
})
