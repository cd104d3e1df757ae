/** What `npm start` says on a machine that lacks something: one message with ways out, no stack trace. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-path-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
symlinkSync(process.execPath, join(folder, 'node'))

/** A program that answers like another version of it would. */
function pretend(program: string, output: string) {
  const file = join(folder, program)
  writeFileSync(file, `#!/bin/sh\necho '${output}' >&2\n`)
  chmodSync(file, 0o755)
}

/** On any free port: a server of the developer may be running. */
const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, [join(projectRoot, 'scripts/start.mjs')], {
    env: { PATH: `${folder}:/bin`, LIANTU_HOME: join(folder, 'home'), PORT: '0', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })

describe('starting', () => {
  it('says what to do without Java, in both languages', () => {
    const { status, stderr } = start({ PATH: folder })
    expect(status).toBe(1)
    expect(stderr).toContain('没有找到 java')
    expect(stderr).toContain('NEO4J_URI')
    expect(stderr).not.toContain('    at ')
  })

  it('says which Java it found when it is too old', () => {
    pretend('java', 'openjdk version "11.0.2" 2019-01-15')
    expect(start({ PATH: folder }).stderr).toContain('Java 11')
  })

  it('says what to do without Maven when the jars are not there yet', () => {
    pretend('java', 'openjdk version "17.0.15" 2025-04-15')
    const { status, stderr } = start({ PATH: folder })
    expect(status).toBe(1)
    expect(stderr).toContain('没有找到 mvn')
    expect(stderr).not.toContain('    at ')
  })

  it('needs neither for an existing server, whose password it asks for', () => {
    const { status, stderr } = start({ PATH: folder, NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect(status).toBe(1)
    expect(stderr).toContain('NEO4J_PASSWORD')
    expect(stderr).not.toContain('    at ')
  })

  it('does not keep a command that lacks nothing waiting for another preparation', () => {
    const home = join(folder, 'home')
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'preparing'), String(process.pid))
    const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'bin/liantu.mjs'), 'ask'], {
      env: { PATH: `${folder}:/bin`, LIANTU_HOME: home, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
      encoding: 'utf8',
      timeout: 60_000,
    })
    rmSync(join(home, 'preparing'))
    expect(stderr).not.toContain('preparing')
    expect(status).toBe(4)
  })

  it('says that an existing server does not answer', () => {
    const { status, stderr } = start({ PATH: folder, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
    expect(status).toBe(1)
    expect(stderr).toContain('UNAVAILABLE')
    expect(stderr).not.toContain('    at ')
  })
})
