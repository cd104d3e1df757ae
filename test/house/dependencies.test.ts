/** What docs/dependencies.md says of packages: exact versions, licences, an installation as locked, no install script. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dependencyPage, installedAtRunTime } from '../../scripts/dependencyPage.ts'
import { projectRoot } from '../../src/config.ts'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

/** They ask to be named, and for no more. */
const licences = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']

/** Package → what its install script would do. */
const scriptsNotRun = { '@apollo/protobufjs': 'checks version ranges of who installs it' }

describe('dependencies', () => {
  it('are those that docs/dependencies.md lists: npm run generate', () => {
    expect(read('docs/dependencies.md')).toBe(dependencyPage())
  })

  it('are named by us at exact versions', () => {
    const named = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }
    for (const [name, version] of Object.entries(named))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  })

  it('have a licence that asks for no more than to be named', () => {
    const others = installedAtRunTime().filter(({ licence }) => {
      const parts = licence.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /)
      return !parts.every((part) => licences.includes(part))
    })
    expect(others).toEqual([])
  })

  it('are installed as the lock file says, without any install script', () => {
    const { status, stdout } = spawnSync('npm', ['ls', '--all', '--omit=dev', '--json'], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    expect([status, JSON.parse(stdout).problems]).toEqual([0, undefined])
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    const brought = installedAtRunTime().filter(({ hasInstallScript }) => hasInstallScript)
    expect(brought.map(({ name }) => name)).toEqual(Object.keys(scriptsNotRun))
    expect(Object.keys(own.scripts ?? {}).filter((name) => /install|^prepare/.test(name))).toEqual([])
  })
})
