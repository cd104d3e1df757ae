/** Kills the importer, and the database under it, at seeded moments: run again, and the graph is the same as if nothing had happened. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type DatabaseAddress, projectRoot } from '../../src/config.ts'
import { connect, type Database } from '../../src/database/database.ts'
import { startLocalServer } from '../../src/database/localServer/startLocalServer.ts'
import { readLock } from '../../src/importer/ledger/importLock.ts'
import { readRuns } from '../../src/importer/ledger/readRuns.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { graphText } from '../setup/graphText.ts'
import { commandLine, serverEnv } from '../setup/liantu.ts'
import { series } from '../setup/series.ts'
import { emptyDatabase, loadOnly, testDatabase, testServer } from '../setup/testDatabase.ts'

/** A small seeded generator (mulberry32): the same moments in every run. */
function moments(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The shipped data in steps of 100 rows: some twenty transactions, between any two of which it may die. */
function startImport(server: DatabaseAddress): ChildProcess {
  const command = [commandLine, 'import', join(projectRoot, 'import/jinhua'), '--at-once', '100']
  return spawn(process.execPath, command, { env: serverEnv(server), stdio: 'ignore' })
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

async function expectWhole(database: Database, whole: string): Promise<void> {
  expect(await graphText(database)).toBe(whole)
  expect(await readLock(database)).toBeUndefined()
  const runs = await readRuns(database, 10)
  expect(runs.map(({ status }) => status)).not.toContain('writing')
}

let database: Database
let whole: string
let milliseconds: number
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  whole = await graphText(database)
  await emptyDatabase(database)
  const began = performance.now()
  expect(await codeOf(startImport(testServer()))).toBe(0)
  milliseconds = performance.now() - began
})
afterAll(() => database.close())

describe('an importer that is killed', () => {
  const next = moments(20_260_213)
  it.each(Array.from({ length: series(2, 20) }, (_, index) => [index + 1, next()]))(
    'leaves a graph that running again completes: kill %i at %f of the time',
    async (_, moment) => {
      await emptyDatabase(database)
      const child = startImport(testServer())
      await sleep(moment * milliseconds)
      child.kill('SIGKILL')
      await codeOf(child)
      expect(await codeOf(startImport(testServer()))).toBe(0)
      await expectWhole(database, whole)
    },
  )
})

describe('a database that is killed under an import', () => {
  const next = moments(42)
  const folder = mkdtempSync(join(tmpdir(), 'liantu-killed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Array.from({ length: series(1, 10) }, (_, index) => [index + 1, next()]))(
    'comes back to a graph that running again completes: kill %i at %f of the time',
    async (_, moment) => {
      const start = () => startLocalServer({ folder, lib: inject('neo4jLib'), port: 7860 + (process.pid % 40) })
      const first = await start()
      const before = connect(first.address, 'neo4j')
      await emptyDatabase(before)
      await ensureConstraints(before)
      await before.close()
      const child = startImport(first.address)
      await sleep(moment * milliseconds)
      const { supervisor } = JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')) as {
        supervisor: { pid: number }
      }
      // The group: the supervisor and Java below it.
      process.kill(-supervisor.pid, 'SIGKILL')
      await first.ended
      await codeOf(child)
      const second = await start()
      const after = connect(second.address, 'neo4j')
      try {
        expect(await codeOf(startImport(second.address))).toBe(0)
        await expectWhole(after, whole)
      } finally {
        await after.close()
        await second.stop()
      }
    },
    600_000,
  )
})
