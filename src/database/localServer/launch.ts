/** In: a server's folder and the jars. Out: the supervisor process, with Java below it, both in a process group of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { javaEnvironment } from './javaEnvironment.ts'
import type { ServerFolder } from './serverFolder.ts'

const javaArguments = (lib: string, heap: string) => [
  '-Xms256m',
  `-Xmx${heap}`,
  '-XX:+UseG1GC',
  // A server without memory hangs; one that has ended is noticed.
  '-XX:+ExitOnOutOfMemoryError',
  '-cp',
  join(lib, '*'),
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
]

/** The server ends when the returned process's standard input closes, so also when we are killed. */
export function launch(folder: ServerFolder, lib: string, heap: string): ChildProcess {
  const log = openSync(folder.log, 'w', 0o600)
  const supervisor = join(import.meta.dirname, 'supervisor.mjs')
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${folder.home}`, `--config-dir=${folder.conf}`]
  try {
    return spawn(process.execPath, [supervisor, 'java', ...javaArguments(lib, heap), ...server], {
      stdio: ['pipe', log, log],
      env: javaEnvironment(),
      // An interrupt at the terminal reaches us alone, and we stop Neo4j in order.
      detached: true,
    })
  } finally {
    closeSync(log)
  }
}
