/** A database of another version: what is said of it, what is refused, and what `liantu db migrate` makes of it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { checksumOf, declaredStructure, programVersion } from '../../src/importer/structure/declared.ts'
import { NewerDatabase, planMigration } from '../../src/importer/structure/migration.ts'
import { migrationLines, migrationNeeded } from '../../src/importer/structure/migrationText.ts'
import { ensureConstraints, migrate } from '../../src/importer/write/ensureConstraints.ts'
import { untilFilled } from '../../src/importer/write/untilFilled.ts'
import { graphText } from '../setup/graphText.ts'
import { liantu, serverEnv } from '../setup/liantu.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

const nothingToDo = { missing: [], changed: [], unneeded: [], tables: [], filling: [], toRecord: [], toForget: [] }

let database: Database
beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'small')
})
beforeEach(async () => {
  await migrate(database)
})
afterAll(async () => {
  await run('MATCH (entry:SchemaEntry) DELETE entry')
  await migrate(database)
  await database.close()
})

async function run(...statements: string[]): Promise<unknown[]> {
  const session = database.writeSession()
  try {
    let found: unknown[] = []
    for (const statement of statements) found = (await session.run(statement)).records.map((record) => record.get(0))
    return found
  } finally {
    await session.close()
  }
}

/** What a program of this version prints at its start, on a port that is free. */
function start() {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(projectRoot, 'src/main.ts')], {
    env: { ...serverEnv(), PORT: '0', LOG_LEVEL: 'silent' },
    encoding: 'utf8',
    timeout: 15_000,
    killSignal: 'SIGTERM',
  })
  return { stdout, stderr, status }
}

const alter = [
  'DROP INDEX entity_names',
  'CREATE FULLTEXT INDEX entity_names FOR (node:Company) ON EACH [node.name]',
  'DROP INDEX company_sort',
  'CREATE INDEX company_sort FOR (node:Company) ON (node.nameEn)',
  'DROP CONSTRAINT identity_id',
]
const newer = `MERGE (entry:SchemaEntry {name: 'entity_names'}) SET entry.checksum = 'other', entry.version = '99.0.0'`

describe('a new database', () => {
  it('is made ready by several programs that start on it at once', async () => {
    const constraints = await run('SHOW CONSTRAINTS YIELD name RETURN name')
    await run(...constraints.map((name) => `DROP CONSTRAINT ${name}`))
    const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
    await run(...indexes.map((name) => `DROP INDEX ${name}`), 'MATCH (entry:SchemaEntry) DELETE entry')
    const programs = [testDatabase(), testDatabase(), testDatabase()]
    await Promise.all(programs.map((program) => ensureConstraints(program).finally(() => program.close())))
    expect(await planMigration(database)).toEqual(nothingToDo)
  })
})

describe('a database of this version', () => {
  it('has a ledger of every constraint, index and table, and is opened without a word', async () => {
    expect(await planMigration(database)).toEqual(nothingToDo)
    expect(migrationNeeded(await planMigration(database))).toBeUndefined()
    const [count] = await run('MATCH (entry:SchemaEntry) WHERE entry.version IS NOT NULL RETURN count(entry)')
    expect(Number(count)).toBeGreaterThan(declaredStructure().length + 30)
    expect(liantu(['db', 'migrate', '--dry-run'])).toMatchObject({ status: 0, stdout: '' })
  })

  it('is not written to by a migration that has nothing to do', async () => {
    const before = await database.version()
    await ensureConstraints(database)
    await migrate(database)
    expect(await database.version()).toBe(before)
  })
})

describe('a database whose indexes were altered', () => {
  it('is told at the start, is left as it is by an import, and is mended by a migration that touches no fact', async () => {
    const before = await graphText(database)
    await run(...alter)
    const plan = await planMigration(database)
    expect(plan.missing.map(({ name }) => name)).toEqual(['identity_id'])
    expect(plan.changed.map(({ wanted }) => wanted.name).sort()).toEqual(['company_sort', 'entity_names'])
    expect(migrationNeeded(plan)).toMatch(/^MIGRATION_NEEDED.*npx liantu db migrate/)

    const dry = liantu(['db', 'migrate', '--dry-run'])
    expect(dry).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/recreate entity_names .*\n.*was: FULLTEXT NODE Company \(name\)/),
    })
    expect(await planMigration(database)).toEqual(plan)

    // What an import may do unasked: add.
    await ensureConstraints(database)
    expect((await planMigration(database)).changed).toHaveLength(2)
    expect(liantu(['doctor']).stdout).toContain('✗ MIGRATION_NEEDED')

    await migrate(database)
    expect(await planMigration(database)).toEqual(nothingToDo)
    expect(await graphText(database)).toBe(before)
    const found = await run(
      "CALL db.index.fulltext.queryNodes('entity_names', 'name:*') YIELD node RETURN count(node) > 0",
    )
    expect(found).toEqual([true])
  })

  it('loses an index that only an earlier version needed, and keeps one that somebody else made', async () => {
    const definition = 'RANGE NODE Company (formerThing)'
    await run(
      'CREATE INDEX former_thing FOR (node:Company) ON (node.formerThing)',
      'CREATE INDEX of_somebody FOR (node:Company) ON (node.theirThing)',
      'CREATE INDEX taken_over FOR (node:Company) ON (node.otherThing)',
      `CREATE (:SchemaEntry {name: 'former_thing', kind: 'index', checksum: '${checksumOf(definition)}', version: '0.0.9'})`,
      `CREATE (:SchemaEntry {name: 'taken_over', kind: 'index', checksum: '${checksumOf(definition)}', version: '0.0.9'})`,
    )
    try {
      expect(migrationLines(await planMigration(database))).toEqual([expect.stringContaining('remove   former_thing')])
      await migrate(database)
      const left = await run(
        "SHOW INDEXES YIELD name WHERE name IN ['former_thing', 'of_somebody', 'taken_over'] RETURN name",
      )
      expect(left.sort()).toEqual(['of_somebody', 'taken_over'])
      expect(await planMigration(database)).toEqual(nothingToDo)
    } finally {
      await run('DROP INDEX of_somebody', 'DROP INDEX taken_over')
    }
  })

  it('takes an index of the same meaning under another name as there', async () => {
    await run('DROP INDEX zone_sort', 'CREATE INDEX theirs FOR (z:Zone) ON (z.sortKey)')
    try {
      expect((await planMigration(database)).missing).toEqual([])
    } finally {
      await run('DROP INDEX theirs')
    }
  })

  it('names what stands in the place of a constraint', async () => {
    await run('DROP CONSTRAINT identity_id', 'CREATE INDEX in_the_way FOR (i:Identity) ON (i.id)')
    try {
      const { status, stderr } = liantu(['db', 'migrate'])
      expect([status, stderr]).toEqual([5, expect.stringContaining('index (:Identity {id})')])
    } finally {
      await run('DROP INDEX in_the_way')
    }
  })
})

describe('a database without a ledger', () => {
  it('is taken as it is: what fits is recorded, what does not is told', async () => {
    await run('MATCH (entry:SchemaEntry) DELETE entry', 'DROP INDEX company_sort', 'DROP INDEX region_name')
    await run('CREATE INDEX region_name FOR (node:Region) ON (node.code)')
    const plan = await planMigration(database)
    expect([plan.missing.length, plan.changed.length, plan.unneeded.length, plan.tables.length]).toEqual([1, 1, 0, 0])
    await migrate(database)
    expect(await planMigration(database)).toEqual(nothingToDo)
  })
})

describe('a database whose tables meant something else', () => {
  it('is told so until it is migrated, and what to do', async () => {
    await run(
      "MATCH (entry:SchemaEntry {name: 'table supplies'}) SET entry.checksum = 'earlier', entry.version = '0.0.9'",
    )
    expect((await planMigration(database)).tables).toEqual(['supplies'])
    const lines = migrationLines(await migrate(database))
    expect(lines).toEqual([expect.stringMatching(/table\s+supplies .*imported again/)])
    expect(await planMigration(database)).toEqual(nothingToDo)
  })
})

describe('a database of a newer version', () => {
  it('is refused by start, commands and migration, with a code and what to do, and left as it is', async () => {
    await run(newer)
    await expect(planMigration(database)).rejects.toThrow(NewerDatabase)
    const refused = /DATABASE_NEWER.*99\.0\.0.*entity_names/s
    await expect(migrate(database)).rejects.toThrow(refused)
    const { status, stderr } = liantu(['ask', 'upstream-suppliers'])
    expect([status, stderr]).toEqual([5, expect.stringMatching(refused)])
    expect(liantu(['doctor'])).toMatchObject({ status: 1, stdout: expect.stringMatching(refused) })
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringMatching(refused) })
    const [version] = await run("MATCH (entry:SchemaEntry {name: 'entity_names'}) RETURN entry.version")
    expect(version).toBe('99.0.0')
    await run(`MATCH (entry:SchemaEntry {version: '99.0.0'}) SET entry.version = '${programVersion}'`)
  })

  it('is not one where nothing differs, and 0.10 comes after 0.9', async () => {
    await run("MATCH (entry:SchemaEntry) SET entry.version = '99.0.0'")
    expect(await planMigration(database)).toEqual(nothingToDo)
    const [major = '0', minor = '0'] = programVersion.split('.')
    await run(newer.replace('99.0.0', `${major}.${Number(minor) + 10}.0`))
    await expect(planMigration(database)).rejects.toThrow(NewerDatabase)
    await run(newer.replace('99.0.0', `${major}.0.9`))
    expect((await planMigration(database)).changed).toEqual([])
  })
})

describe('an index over much data', () => {
  it('is waited for as long as it gets on, however short the wait at a time', async () => {
    await run(
      'UNWIND range(1, 100000) AS n CALL (n) { CREATE (:Filler {one: toString(n), two: toString(n * 7)}) } IN TRANSACTIONS OF 20000 ROWS',
      'CREATE FULLTEXT INDEX filler FOR (n:Filler) ON EACH [n.one, n.two]',
    )
    const session = database.writeSession()
    try {
      await expect(session.run('CALL db.awaitIndexes(0)')).rejects.toThrow('online')
      await untilFilled(session, 1)
      expect(await run("SHOW INDEXES YIELD name, state WHERE name = 'filler' RETURN state")).toEqual(['ONLINE'])
    } finally {
      await session.close()
      await run('DROP INDEX filler', 'MATCH (n:Filler) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS')
    }
  })
})
