/** Every command that a page shows is run in a copy of the project, on the test database, and ends as the page says. */
import { spawn } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { pages, readPage, type ShownCommand, shownCommands } from '../setup/pages.ts'
import { copyProject, type ProjectCopy } from '../setup/projectCopy.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

/** What no test can run, and why. Each must occur on a page. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm start\b/, 'serves until it is ended; test/runtime starts the same program'],
  [/^npm (test|run test:long)\b/, 'the test would run itself'],
  [/\bdocker\b/, 'no container engine here; test/house/containers holds the files against the code'],
  [/^npm run bench/, 'measures for minutes'],
  [
    /^npx liantu db (shell --files|admin-import|backup|restore)/,
    "needs the managed database's own folder; test/importer/roundTrip and test/runtime run it",
  ],
]

let database: Database
let api: Api
let copy: ProjectCopy

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  copy = copyProject()
  // The folder that the pages call yours.
  cpSync(join(projectRoot, 'test/fixtures/small'), join(copy.folder, 'my-city'), { recursive: true })
})
afterAll(async () => {
  copy?.remove()
  await api?.stop()
  await database?.close()
})

/** The example address becomes that of the test API; what npx runs (a test below) is run without its half second. */
const here = (text: string) =>
  text.replaceAll('http://127.0.0.1:4000', api.url).replaceAll('npx liantu ', 'node bin/liantu.mjs ')

async function run(command: string): Promise<{ code: number | null; said: string }> {
  const child = spawn('bash', ['-c', command], { cwd: copy.folder, env: copy.env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}

const isRun = ({ text }: ShownCommand) => !notRun.some(([pattern]) => pattern.test(text))
const shown = pages.flatMap((page) => shownCommands(page).map((command) => ({ page, command })))
/** A command that several pages show is run once. */
const distinct = [...new Map(shown.map((each) => [withoutComment(each.command.text), each])).values()]

function withoutComment(text: string): string {
  return text.replace(/\s+#[^'"]*$/, '')
}

describe('the commands on the pages', () => {
  for (const { page, command } of distinct.filter(({ command }) => isRun(command))) {
    it(`${page}: ${withoutComment(command.text).slice(0, 90)}`, async () => {
      const { code, said } = await run(here(command.text))
      expect(code, said).toBe(command.exitCode)
      // An API answers a wrong question with status 200 and an error.
      if (command.text.startsWith('curl') && command.exitCode === 0) expect(said).not.toContain('"errors"')
    })
  }

  it('find by npx the program of this folder', async () => {
    const version = await run('node bin/liantu.mjs --version')
    expect(version.code).toBe(0)
    expect(await run('npx liantu --version')).toEqual(version)
  })

  it('leave out only what some page shows', () => {
    const unused = notRun.filter(([pattern]) => !shown.some(({ command }) => pattern.test(command.text)))
    expect(unused).toEqual([])
  })

  it('that run a script of npm, or name a command of liantu in a line of text, name one that exists', () => {
    const { scripts } = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> }
    const commands = readdirSync(join(projectRoot, 'src/cli'))
      .flatMap((file) => [...readPage(`src/cli/${file}`).matchAll(/\.command\('([\w-]+)'\)/g)])
      .map(([, name = '']) => name)
    for (const page of pages) {
      const text = readPage(page)
      for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts, page).toHaveProperty([name])
      for (const [, name = ''] of text.matchAll(/liantu ([a-z][a-z-]*)/g)) expect(commands, page).toContain(name)
    }
  })

  it('go on over an open quote, and end as their comment says', () => {
    expect(shownCommands('README.md').find(({ text }) => text.startsWith('curl'))?.text).toContain('sentence')
    expect(shownCommands('docs/operator.md').find(({ text }) => text.includes('revoke'))?.exitCode).toBe(2)
  })
})
