/** The command line as its user runs it: a program of its own, on the server of the test file that runs. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type DatabaseAddress, projectRoot } from '../../src/config.ts'
import { testServer } from './testDatabase.ts'

/** The program of every command; `process.execPath` runs it. */
export const commandLine = join(projectRoot, 'src/cli/main.ts')

/** The environment of a program that works on the server of the test, or of another address. */
export function serverEnv({ uri, user, password }: DatabaseAddress = testServer()): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}

/** Runs a command to its end; nothing else of the test runs meanwhile. */
export function liantu(args: readonly string[], env = serverEnv()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}
