/** Which process this is, beyond its number: numbers come again, in a container at every start. Reads /proc where there is one. */
import { readFileSync } from 'node:fs'

export interface ProcessMark {
  pid: number
  /** Clock ticks from the machine's start to the process's. Missing on systems without /proc, where the number has to do. */
  startedAt?: string
}

export function markOf(pid: number): ProcessMark {
  const startedAt = startOf(pid)
  return startedAt === undefined ? { pid } : { pid, startedAt }
}

export function isRunning({ pid, startedAt }: ProcessMark): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return startedAt === undefined || startedAt === startOf(pid)
}

/** Fields 3 and 22 of /proc/<pid>/stat (man proc), counted after the second, the name in brackets, which may hold blanks. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; in a container nobody may ever collect it.
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}
