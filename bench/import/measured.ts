/** Runs one way of importing in a process of its own. Out: seconds, and the most memory it held. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandFlags } from '../../scripts/prepare/nodeFlags.mjs'
import type { DatabaseAddress } from '../../src/config.ts'

export interface Measured {
  seconds: number
  /** Largest resident memory, in MB. */
  megabytes: number
  /** What the process printed: one JSON object. */
  told: Record<string, number>
}

export async function measured(script: string, args: readonly string[], address: DatabaseAddress): Promise<Measured> {
  const env = { ...process.env, BENCH_URI: address.uri, BENCH_USER: address.user, BENCH_PASSWORD: address.password }
  const began = performance.now()
  const child = spawn(process.execPath, [...commandFlags, join(import.meta.dirname, script), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  let kilobytes = 0
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, peakOf(child.pid ?? 0))
  }, 250)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(watch)
  if (code !== 0) throw new Error(`${script} ended with ${code}.`)
  const seconds = (performance.now() - began) / 1000
  return { seconds, megabytes: kilobytes / 1024, told: JSON.parse(printed) as Record<string, number> }
}

/** VmHWM of /proc/<pid>/status, in kB; 0 where the system does not say. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
