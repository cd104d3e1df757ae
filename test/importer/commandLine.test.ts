/** The commands as a data team runs them: exit code by class, data on standard output, messages on standard error. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

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

function liantu(args: readonly string[], uri = inject('neo4j').uri) {
  const { user, password } = inject('neo4j')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return spawnSync(process.execPath, [join(projectRoot, 'src/cli/main.ts'), ...args], { env, encoding: 'utf8' })
}

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
    expect(liantu(['check', good], 'bolt://127.0.0.1:1').status).toBe(0)
    expect(liantu(['check', folder], 'bolt://127.0.0.1:1').status).toBe(3)
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
    const { status, stderr } = liantu(['import', good], 'bolt://127.0.0.1:1')
    expect(status).toBe(4)
    expect(stderr).toContain('NEO4J_URI')
    expect(liantu(['imprt', good]).status).toBe(2)
  })
})
