/** Imports go one way: resolvers → graph, relations → database. The lint rule that holds it is shown to bite. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

/** A folder, and what a file in it imports. */
const refused = [
  ['src/resolvers', 'neo4j-driver'],
  ['src/resolvers', '../database/database.ts'],
  ['src/graph', 'neo4j-driver'],
  ['src/graph', '../resolvers/schema.ts'],
  ['src/relations', '../server/api.ts'],
  ['src/database', '../graph/search/findEntity.ts'],
  ['src/importer', '../relations/page.ts'],
  ['src/questions', '../resolvers/schema.ts'],
  ['src/graph', '../questions/readQuestions.ts'],
] as const
const allowed = [
  ['src/resolvers', '../graph/search/findEntity.ts'],
  ['src/graph', '../database/statement.ts'],
  ['src/questions', '../relations/queryContext.ts'],
] as const

/** The files that the linter finds fault with: those of all cases are looked at in one run, beside our rules in a folder of their own. */
let faulty: string

const planted = [...refused, ...allowed].map(([folder, specifier], place) => ({
  path: `${folder}/zzzPlanted${place}.ts`,
  text: `import * as planted from '${specifier}'\n\nexport const used = planted\n`,
}))

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-imports-'))
  try {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(join(projectRoot, file), join(folder, file))
    for (const { path, text } of planted) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const biome = join(projectRoot, 'node_modules/.bin/biome')
    const paths = planted.map(({ path }) => path)
    faulty = spawnSync(biome, ['lint', ...paths, '--colors=off', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
    }).stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const isFaulty = (place: number) =>
  new RegExp(`${planted[place]?.path}\\S* lint/style/noRestrictedImports`).test(faulty)

describe('the direction of imports', () => {
  it.each(refused.map((each, place) => [...each, place] as const))(
    '%s may not import %s',
    (_folder, _specifier, place) => {
      expect(isFaulty(place)).toBe(true)
    },
  )

  it.each(allowed.map((each, place) => [...each, refused.length + place] as const))(
    '%s may import %s',
    (_folder, _specifier, place) => {
      expect(isFaulty(place)).toBe(false)
    },
  )
})
