import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pageCacheMb } from './pageCache.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files without content take no room on disk. */
function storeOf(megabytes: number): string {
  const databases = join(folder, String(megabytes))
  const file = join(databases, 'neo4j', 'neostore.propertystore.db')
  mkdirSync(join(databases, 'neo4j'), { recursive: true })
  writeFileSync(file, '')
  truncateSync(file, megabytes * 1e6)
  return databases
}

describe('the page cache of a managed Neo4j', () => {
  it('is small where the store is small, or not there yet', () => {
    expect(pageCacheMb(join(folder, 'no-such-store'), 24e9)).toBe(256)
    expect(pageCacheMb(storeOf(50), 24e9)).toBe(256)
  })

  it('holds a larger store and what it grows by', () => {
    expect(pageCacheMb(storeOf(1_000), 24e9)).toBe(1_500)
  })

  it('leaves three quarters of the machine to others', () => {
    expect(pageCacheMb(storeOf(9_000), 24e9)).toBe(6_000)
    expect(pageCacheMb(storeOf(9_000), 0.5e9)).toBe(256)
  })
})
