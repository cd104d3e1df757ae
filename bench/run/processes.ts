/** The servers that are compared, each a process of its own; and what a process costs. Linux tells; elsewhere nothing is said of cost. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import neo4j from 'neo4j-driver'
import type { DatabaseAddress } from '../../src/config.ts'

export interface Served {
  name: string
  url: string
  pid: number
  stop(): Promise<void>
}

export interface ServerToStart {
  name: string
  command: string
  args: readonly string[]
  env: Record<string, string>
  cwd: string
  /** Path that answers 200 when the server is ready. */
  ready: string
}

export async function startServer({ name, command, args, env, cwd, ready }: ServerToStart): Promise<Served> {
  const port = await unusedPort()
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    told = `${told}${chunk}`.slice(-2_000)
  })
  const url = `http://127.0.0.1:${port}`
  const stop = () => end(child)
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${told}`)
    const answer = await fetch(`${url}${ready}`, { headers: { 'apollo-require-preflight': '1' } }).catch(
      () => undefined,
    )
    if (answer?.ok) return { name, url, pid: child.pid ?? 0, stop }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop()
  throw new Error(`${name} is not ready after 30 s: ${told}`)
}

/** Waits until an API of ours has made its plans: they are made in the background after its start, and take a processor. */
export async function planned(url: string): Promise<void> {
  const sent = async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text()
    return metrics
      .split('\n')
      .filter((line) => line.startsWith('liantu_statement_seconds_count'))
      .join('\n')
  }
  for (let before = ''; ; await new Promise((resolve) => setTimeout(resolve, 1_000))) {
    const now = await sent()
    if (now === before) return
    before = now
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const overdue = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(overdue)
}

async function unusedPort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

export interface Spent {
  cpuMs: number
  residentMb: number
}

/** CPU since the process began, and resident memory now; zeros where the system does not tell. */
export function spentBy(pid: number): Spent {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return { cpuMs: 0, residentMb: 0 }
  const text = readFileSync(stat, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  // Clock ticks of 10 ms, pages of 4 kB.
  const cpuMs = (Number(fields[11]) + Number(fields[12])) * 10
  return { cpuMs, residentMb: (Number(fields[21]) * 4_096) / 1e6 }
}

/** Neo4j runs below a supervisor of ours; it knows its own number. */
export async function javaPidOf({ uri, user, password }: DatabaseAddress): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const text = "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.Name.value AS name"
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' })
    return Number(String(records[0]?.get('name')).split('@')[0])
  } finally {
    await driver.close()
  }
}
