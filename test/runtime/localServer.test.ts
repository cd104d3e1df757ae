/** The life and death of the managed Neo4j. Each start costs seconds: few starts, each shows several things. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../../src/cli/openDatabase.ts'
import { readConfig } from '../../src/config.ts'
import { connect } from '../../src/database/database.ts'
import { markOf } from '../../src/database/localServer/processMark.ts'
import { openServerFolder } from '../../src/database/localServer/serverFolder.ts'
import { findRunningServer, startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { testServer } from '../setup/testDatabase.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-neo4j-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lib = inject('neo4jLib')
const firstPort = 7900

// A busy machine takes several times the usual five seconds for a start.
describe('the managed Neo4j', { timeout: 240_000 }, () => {
  it('answers on the next free port, keeps its password to itself, has one owner, and starts again on its data', async () => {
    const taken = await occupy(firstPort)
    // Left by a first start that was cut short between making the password and Neo4j's taking it.
    writeFileSync(join(folder, 'password'), 'made-but-never-told\n', { mode: 0o600 })
    const first = await startLocalServer({ folder, lib, port: firstPort, heap: '512m' })
    expect(first.address.uri).toBe(`bolt://127.0.0.1:${firstPort + 1}`)
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
    expect(findRunningServer(folder)).toEqual(first.address)
    await expect(startLocalServer({ folder, lib, port: firstPort })).rejects.toThrow(
      new RegExp(`process ${process.pid}`),
    )
    await write(first.address)
    await first.stop()
    await first.ended
    expect(findRunningServer(folder)).toBeUndefined()
    taken.close()
    // An owner from before a restart is taken over, even where a container gives its number to us.
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, startedAt: '1', uri: 'bolt://x:1' }))
    const second = await startLocalServer({ folder, lib, port: firstPort, heap: '512m' })
    expect(second.address).toEqual({ ...first.address, uri: `bolt://127.0.0.1:${firstPort}` })
    expect(await countKept(second.address)).toBe(1)
    await second.stop()
  })

  it('ends when its owner is killed without a chance to say so, and lets the next one in', async () => {
    const module = join(import.meta.dirname, '../../src/database/localServer/startLocalServer.ts')
    const script = `import(${JSON.stringify(module)}).then((m) => m.startLocalServer(${JSON.stringify({ folder, lib, port: firstPort, heap: '512m' })})).then((s) => console.log(s.address.uri))`
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(owner.stdout, 'data')) as [Buffer]
    const port = Number(String(line).trim().split(':').at(-1))
    expect(await isOpen(port)).toBe(true)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    // Whoever comes next waits until the old server has closed its files, and then has them to itself.
    const next = await startLocalServer({ folder, lib, port: firstPort, heap: '512m' })
    await next.stop()
    expect(await isOpen(port)).toBe(false)
  })

  it('shows what Java said when it cannot start', async () => {
    const failing = startLocalServer({ folder, lib: join(folder, 'no-jars'), port: firstPort })
    await expect(failing).rejects.toThrow(/did not set the first password[\s\S]*AdminTool/)
    expect(findRunningServer(folder)).toBeUndefined()
  })

  it('shows the end of its log when it ends while starting', async () => {
    await expect(startLocalServer({ folder, lib, port: firstPort, heap: 'none' })).rejects.toThrow(
      /ended while starting[\s\S]*console\.log[\s\S]*-Xmx/,
    )
    expect(readFileSync(join(folder, 'logs/console.log'), 'utf8')).not.toBe('')
  })
})

it('a command waits for the server that another process is starting, and uses it', async () => {
  const { uri, password } = testServer()
  const home = join(folder, 'neo4j')
  openServerFolder(home)
  const own = (more: object) => JSON.stringify({ ...markOf(process.pid), ...more })
  writeFileSync(join(home, 'owner.json'), own({}))
  writeFileSync(join(home, 'password'), `${password}\n`)
  setTimeout(() => writeFileSync(join(home, 'owner.json'), own({ uri })), 700)
  const config = { ...readConfig({ LIANTU_HOME: folder }), neo4jLib: undefined }
  await using database = await openDatabase(config)
  expect(database.address.uri).toBe(uri)
})

async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function isOpen(port: number): Promise<boolean> {
  const server = createServer()
  const outcome = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(true))
    server.listen(port, '127.0.0.1', () => resolve(false))
  })
  if (!outcome) await new Promise((resolve) => server.close(resolve))
  return outcome
}

async function write(address: Parameters<typeof connect>[0]): Promise<void> {
  const database = connect(address, 'neo4j')
  const session = database.writeSession()
  await session.run('CREATE (:Kept)')
  await session.close()
  await database.close()
}

async function countKept(address: Parameters<typeof connect>[0]): Promise<number> {
  const database = connect(address, 'neo4j')
  const session = database.writeSession()
  const { records } = await session.run('MATCH (n:Kept) RETURN count(n) AS count')
  await session.close()
  await database.close()
  return Number(records[0]?.get('count'))
}
