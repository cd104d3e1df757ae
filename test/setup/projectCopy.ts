/** A temporary copy of the project, to change as a contributor would. Dependencies and the built pages are linked, not copied. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { projectRoot } from '../../src/config.ts'
import { testServer } from './testDatabase.ts'

/** Made by the machine, or no part of the project. */
const leftOut = new Set(['.git', '.liantu', 'node_modules', 'secrets'])

export interface ProjectCopy {
  folder: string
  /** What a shell in the copy needs to work on the test database. */
  env: NodeJS.ProcessEnv
  remove(): void
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-copy-'))
  const pages = join(projectRoot, 'web/dist')
  for (const name of readdirSync(projectRoot).filter((each) => !leftOut.has(each)))
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true, filter: (path) => path !== pages })
  mkdirSync(join(folder, '.liantu'))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(pages, join(folder, 'web/dist'))
  const { uri, user, password } = testServer()
  const env = {
    ...process.env,
    PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    LIANTU_HOME: join(folder, '.liantu'),
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  }
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
