/**
 * No answer is older than the last commit acknowledged before it was asked for: 20 writers through a connection of their own, small
 * transactions and some of 3,000 rows, while readers ask through the cache. Beside it, the race that the pinned version prevents.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { PinnedVersion } from '../../src/database/dataVersion.ts'
import { defineStatement } from '../../src/database/statement.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import type { Api } from '../../src/server/api.ts'
import { series } from '../setup/series.ts'
import { startTestApi } from '../setup/testApi.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

const writers = 20
const bulkRows = 3_000
const reads = series(600, 10_000)
const readers = 8

let reading: Database
let writing: Database
let api: Api
beforeAll(async () => {
  reading = testDatabase()
  writing = testDatabase()
  await ensureConstraints(writing)
  await emptyDatabase(writing)
  api = await startTestApi(reading)
})
afterAll(async () => {
  await api.stop()
  await emptyDatabase(writing)
  await reading.close()
  await writing.close()
})

/** Writes `title` to the sources of one writer: its own one, or with `rows` thousands of which the last is read. */
async function commit(writer: number, title: number, rows: number): Promise<void> {
  const session = writing.writeSession()
  await session.run(
    `UNWIND range(1, toInteger($rows)) AS row
     MERGE (n:Entity {key: 'Source:w' + $writer + '-' + row})
     SET n:Source, n.id = 'w' + $writer + '-' + row, n.title = toString(toInteger($title))`,
    { writer: String(writer), title, rows },
  )
  await session.close()
}

const rowsOf = (writer: number) => (writer === 0 ? bulkRows : 1)

/** Asks as a client does, and tells the validator too: one validator means one answer. */
async function titleOf(writer: number): Promise<{ title: number; etag: string; body: string }> {
  const query = `{ node(id: "Source:w${writer}-${rowsOf(writer)}") { ... on Source { title } } }`
  const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1' },
  })
  const body = await response.text()
  const { data } = JSON.parse(body) as { data: { node: { title: string } | null } | null }
  if (!data?.node) throw new Error(body)
  return { title: Number(data.node.title), etag: response.headers.get('etag') ?? '', body }
}

describe('answers under constant writing', () => {
  it(`are never older than the last commit before them: ${reads} reads beside ${writers} writers`, {
    timeout: 600_000,
  }, async () => {
    const committed = new Array<number>(writers).fill(0)
    for (let writer = 0; writer < writers; writer += 1) await commit(writer, 0, rowsOf(writer))
    let over = false
    const writeOn = async (writer: number) => {
      for (let title = 1; !over; title += 1) {
        await commit(writer, title, rowsOf(writer))
        committed[writer] = title
      }
    }
    const stale: string[] = []
    const answers = new Map<string, string>()
    let asked = 0
    const readOn = async () => {
      while (asked < reads) {
        asked += 1
        // Half of the reads go to the writer of large transactions, whose commits take longest to become visible.
        const writer = asked % 2 === 0 ? 0 : asked % writers
        const acknowledged = committed[writer] ?? 0
        const { title, etag, body } = await titleOf(writer)
        if (title < acknowledged) stale.push(`writer ${writer}: ${title} after ${acknowledged}`)
        if (etag === '') continue
        if ((answers.get(etag) ?? body) !== body) stale.push(`${etag} has two answers`)
        answers.set(etag, body)
      }
    }
    const writings = Array.from({ length: writers }, (_, writer) => writeOn(writer))
    await Promise.all(Array.from({ length: readers }, readOn))
    over = true
    await Promise.all(writings)
    expect(stale).toEqual([])
    expect(committed.every((title) => title > 0)).toBe(true)
  })

  it('are kept when nothing is written: the same validator, no statement', async () => {
    await commit(1, 1, 1)
    const first = await titleOf(1)
    let statements = 0
    const stop = reading.observe(() => {
      statements += 1
    })
    expect(await titleOf(1)).toEqual(first)
    expect(statements).toBe(0)
    stop()
  })
})

const lastRow = defineStatement('test.last-row', 'MATCH (n:Entity {key: $key}) RETURN [[n.title]] AS rows')

describe('a version told before its commit is visible', () => {
  it('is waited for by reads pinned to it: they never see less than a later read at the same version', {
    timeout: 120_000,
  }, async () => {
    const key = `Source:w0-${bulkRows}`
    await commit(0, 0, bulkRows)
    let over = false
    const writings = (async () => {
      for (let title = 1; !over; title += 1) await commit(0, title, bulkRows)
    })()
    /** Every title seen under one version, by reads that held it. */
    const seen = new Map<string, Set<string>>()
    for (let round = 0; round < series(200, 3_000); round += 1) {
      const version = await reading.version()
      const pinned = new PinnedVersion(version)
      const [row] = await reading.read(lastRow, { key }, { version: pinned })
      if (!pinned.held) continue
      const titles = seen.get(version) ?? new Set()
      seen.set(version, titles.add(String(row?.[0])))
    }
    over = true
    await writings
    expect([...seen.values()].filter((titles) => titles.size > 1)).toEqual([])
    expect(seen.size).toBeGreaterThan(3)
  })
})
