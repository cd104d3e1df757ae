/** Shows how far an import is: one line that rewrites itself on a terminal, a plain line now and then elsewhere. */
import type { Progress } from '../importer/importDelivery.ts'

/** Milliseconds between two showings. */
const terminalMs = 100
const plainMs = 10_000

export function progressTo(stream: NodeJS.WriteStream): Progress {
  const every = stream.isTTY ? terminalMs : plainMs
  let shown = performance.now()
  let began = { phase: '', at: 0 }
  return ({ phase, what, done, of }) => {
    const now = performance.now()
    if (began.phase !== phase) began = { phase, at: now }
    const isLast = done === of
    if (now - shown < every && !(isLast && stream.isTTY)) return
    shown = now
    const line = lineOf(phase, what, done, of, (now - began.at) / 1000)
    stream.write(stream.isTTY ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`)
  }
}

function lineOf(phase: 'check' | 'write', what: string, done: number, of: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const pace = phase === 'write' && rate > 0 ? `，每秒 ${Math.round(rate)} 行 rows/s` : ''
  const left = of !== null && rate > 0 && done < of ? `，约剩 ${duration((of - done) / rate)} left` : ''
  const word = phase === 'check' ? '检查 checking' : '写入 writing'
  return `${word} ${what} ${done}${of === null ? '' : `/${of}`}${pace}${left}`
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
