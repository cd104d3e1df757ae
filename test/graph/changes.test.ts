/** What changed since a day, read from the ledger of two imports into a real Neo4j. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { changeKinds } from '../../src/graph/changes/changeKinds.ts'
import { changesSince } from '../../src/graph/changes/changes.ts'
import { importDelivery } from '../../src/importer/importDelivery.ts'
import { ensureConstraints } from '../../src/importer/write/ensureConstraints.ts'
import { createQueryContext } from '../../src/relations/queryContext.ts'
import { emptyDatabase, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let folder: string
let between: string

beforeAll(async () => {
  database = testDatabase()
  await ensureConstraints(database)
  await emptyDatabase(database)
  folder = mkdtempSync(join(tmpdir(), 'liantu-changes-'))
  cpSync(join(projectRoot, 'test/fixtures/planner'), folder, { recursive: true })
  await importDelivery(database, folder)
  between = new Date().toISOString()
  change('projects.csv', '停滞工厂,manufacturing,5亿元', '停滞工厂,manufacturing,7亿元')
  add('project_milestones.csv', 'm20,stuck,STARTED,2026-02-01,false,s,disclosed,2026-02-01')
  add('supplies.csv', 'seatco,trucks,p-seat,,active,s,disclosed,2026')
  add('company_segments.csv', 'left,cable,makes,s,disclosed,2026')
  add('company_segments.csv', 'right,motor,makes,s,disclosed,2026')
  await importDelivery(database, folder)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.close()
})

function change(file: string, from: string, to: string) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`)
  writeFileSync(path, text.replace(from, to))
}

const add = (file: string, row: string) => {
  const path = join(folder, file)
  writeFileSync(path, `${readFileSync(path, 'utf8')}${row}\n`)
}

const ask = (zone: string | null, chain: string | null = null) =>
  changesSince(
    { since: between, until: '9999-12-31T~', zone, chain, kinds: changeKinds },
    createQueryContext(database, { requestId: 'changes' }),
  )

describe('changes since a day', () => {
  it('are the new stage, the amount with old and new value, the supplier and the maker of the zone', async () => {
    const { entries, gone, capped } = await ask('Zone:a')
    expect(entries.map(({ kind, action, about, stage }) => [kind, action, [...about].sort(), stage]).sort()).toEqual([
      ['AMOUNT', 'changed', ['Project:stuck'], null],
      ['MAKER', 'created', ['Company:left', 'Segment:cable'], null],
      ['STAGE', 'created', ['Project:stuck'], 'STARTED'],
      ['SUPPLIER', 'created', ['Company:seatco', 'Company:trucks'], null],
    ])
    expect(entries.find(({ kind }) => kind === 'AMOUNT')).toMatchObject({
      property: 'investment',
      before: '500000000',
      after: '700000000',
    })
    expect({ gone, capped }).toEqual({ gone: 0, capped: false })
  })

  it('hold what lies elsewhere only where no zone is asked for', async () => {
    const everywhere = await ask(null)
    expect(everywhere.entries.filter(({ kind }) => kind === 'MAKER')).toHaveLength(2)
    expect((await ask('Zone:c')).entries).toEqual([])
  })

  it('are those of a chain where one is asked for', async () => {
    const kinds = new Set((await ask('Zone:a', 'Chain:car')).entries.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['MAKER', 'SUPPLIER']))
  })

  it('need an earlier and a later day', async () => {
    const asked = { since: '2026-02-02', until: '2026-02-01T~', zone: null, chain: null, kinds: changeKinds }
    const refused = changesSince(asked, createQueryContext(database, { requestId: 'changes' }))
    await expect(refused).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'since' } })
  })
})
