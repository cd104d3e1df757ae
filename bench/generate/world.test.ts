/** The generated world repeats itself, holds what its size says, and has the hubs of a real supply graph. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hubAndMiddle } from './degrees.ts'
import { type Size, sizeOf } from './scale.ts'
import { worldOf } from './world.ts'

const size: Size = { ...sizeOf('S'), companies: 2_000, projects: 40 }

describe('the generated world', () => {
  it('is the same every time, in whatever order its tables are read', () => {
    const digest = (reversed: boolean) => {
      const tables = worldOf(size)
      const read = (reversed ? tables.toReversed() : tables).map(({ name, rows }) => {
        const hash = createHash('sha1')
        for (const row of rows) hash.update(`${row.join(',')}\n`)
        return `${name} ${hash.digest('hex')}`
      })
      return read.sort()
    }
    expect(digest(true)).toEqual(digest(false))
  })

  it('holds as many rows a column as its header says, and no supply link twice', () => {
    for (const { name, columns, rows } of worldOf(size)) {
      const keys = new Set<string>()
      for (const row of rows) {
        expect(row.length, name).toBe(columns.length)
        if (name !== 'supplies') continue
        const key = row.slice(0, 2).join('>')
        expect(keys.has(key)).toBe(false)
        expect(row[0]).not.toBe(row[1])
        keys.add(key)
      }
    }
  })

  it('has about ten supply links a company and hubs far above the middle', () => {
    const suppliers = new Uint32Array(size.companies)
    let links = 0
    for (const [, customer] of worldOf(size).find(({ name }) => name === 'supplies')?.rows ?? []) {
      const number = Number(String(customer).slice(1))
      suppliers[number] = (suppliers[number] ?? 0) + 1
      links += 1
    }
    expect(links / size.companies).toBeGreaterThan(8)
    expect(links / size.companies).toBeLessThan(12)
    const { hub, middle } = hubAndMiddle(suppliers)
    expect(suppliers[hub]).toBeGreaterThan(30 * (suppliers[middle] ?? 0))
  })
})
