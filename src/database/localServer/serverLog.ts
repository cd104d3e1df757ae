/** What a server that failed said. In: its folder. Out: the lines that explain it, for an error that explains itself. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerFolder } from './serverFolder.ts'

const shownLines = 12

/** Java's own output tells of a start refused outright; the databases' log of one that failed later. */
export function explainFailure({ home, log }: ServerFolder): string {
  const console = linesOf(log)
  const debug = join(home, 'logs', 'debug.log')
  const [file, lines] = console.length > 0 ? [log, console] : [debug, linesOf(debug).filter(tellsOfFailure)]
  return `Its log (${file}) ends with:\n${lines.slice(-shownLines).join('\n')}`
}

const tellsOfFailure = (line: string) => / (ERROR|WARN) |^\s*Caused by/.test(line)

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []
