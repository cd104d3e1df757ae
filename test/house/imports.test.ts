/** Imports go one way: resolvers → graph, relations → database. The lint rule that holds it is shown to bite. */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

function lint(folder: string, specifier: string): string {
  const file = join(projectRoot, folder, 'zzzPlanted.ts')
  writeFileSync(file, `import * as planted from '${specifier}'\n\nexport const used = planted\n`)
  try {
    const biome = join(projectRoot, 'node_modules/.bin/biome')
    return spawnSync(biome, ['lint', file, '--colors=off'], { cwd: projectRoot, encoding: 'utf8' }).stderr
  } finally {
    rmSync(file)
  }
}

describe('the direction of imports', () => {
  it.each([
    ['src/resolvers', 'neo4j-driver'],
    ['src/resolvers', '../database/database.ts'],
    ['src/graph', 'neo4j-driver'],
    ['src/graph', '../resolvers/schema.ts'],
    ['src/relations', '../server/api.ts'],
    ['src/database', '../graph/search/findEntity.ts'],
    ['src/importer', '../relations/page.ts'],
    ['src/questions', '../resolvers/schema.ts'],
    ['src/graph', '../questions/readQuestions.ts'],
  ])('%s may not import %s', (folder, specifier) => {
    expect(lint(folder, specifier)).toContain('noRestrictedImports')
  })

  it.each([
    ['src/resolvers', '../graph/search/findEntity.ts'],
    ['src/graph', '../database/statement.ts'],
    ['src/questions', '../relations/queryContext.ts'],
  ])('%s may import %s', (folder, specifier) => {
    expect(lint(folder, specifier)).not.toContain('noRestrictedImports')
  })
})
