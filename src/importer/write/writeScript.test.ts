import { describe, expect, it } from 'vitest'
import { loadTables } from '../tables/loadTables.ts'
import { createScript, writeScript } from './writeScript.ts'

const links = loadTables().all.filter(({ label }) => !label)

describe('a script of the importer', () => {
  it.each(links.map(({ name }) => name))('%s makes new links without looking for them', (name) => {
    expect(writeScript(name)).toMatch(/MERGE \(\w+\)-\[link:/)
    expect(createScript(name)).toMatch(/CREATE \(\w+\)-\[link:/)
    expect(createScript(name)).not.toMatch(/MERGE|DELETE|before/)
    // All else is the same: as many links and properties.
    const properties = (text: string) => text.match(/row\.\w+/g)?.filter((word) => word !== 'row.link_id')
    expect(properties(createScript(name))).toEqual(properties(writeScript(name)))
  })
})
