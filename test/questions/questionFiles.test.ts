/** Files of `questions/` are checked at start: what is wrong is named by file, line and column. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readQuestions } from '../../src/questions/readQuestions.ts'
import { readEnums } from '../../src/relations/enumValues.ts'
import { buildSchema, readSchemaDocument } from '../../src/resolvers/schema.ts'

const schema = { schema: buildSchema(), enums: readEnums(readSchemaDocument()) }

const good = `# 企业表：全部企业。
query AllCompanies($first: Int = 100, $after: String)
@question(title: "企业表", titleEn: "Companies", theme: SUPPLY, needs: ["companies"]) {
  companies(first: $first, after: $after) @rows {
    nodes { name @column(title: "企业", titleEn: "Company") }
    pageInfo { hasNextPage endCursor }
  }
}
`

function problemsOf(text: string, file = 'all-companies.graphql'): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-questions-'))
  writeFileSync(join(folder, file), text)
  try {
    readQuestions(schema, folder)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('a question file', () => {
  it('is accepted as it should be', () => {
    expect(problemsOf(good)).toBe('')
  })

  it.each([
    ['does not parse', good.replace('nodes {', 'nodes ('), 'all-companies.graphql:5:18'],
    ['asks what the schema has not', good.replace('name @column', 'title @column'), 'all-companies.graphql:5:13'],
    ['has no title', good.replace(/@question\([^)]*\)/, ''), 'lacks @question'],
    ['lacks a language', good.replace(', titleEn: "Companies"', ''), 'titleEn'],
    ['names an unknown theme', good.replace('SUPPLY', 'SUPLY'), 'SUPLY'],
    ['needs a table that is none', good.replace('["companies"]', '["firms"]'), '"firms" is no table'],
    ['has no rows', good.replace('@rows', ''), 'exactly one @rows'],
    ['has no column', good.replace(/@column\([^)]*\)/, ''), 'needs a @column'],
    ['shows a code', good.replace('name @column', 'kind @column'), 'kind is a code'],
    [
      'shows an object',
      good.replace('name @column(', 'evidence @column(').replace('")', '") { asOf }'),
      'is an object',
    ],
    ['does not follow its pages', good.replace(', after: $after', '').replace(', $after: String', ''), 'after: $after'],
    ['cannot know whether more follows', good.replace('hasNextPage', 'hasPreviousPage'), 'hasNextPage'],
    [
      'cuts a list in silence',
      good.replace('{ name', '{ products { nodes { name @column(title: "产品", titleEn: "P") } } name'),
      'select totalCount',
    ],
    [
      'leaves a variable without a name',
      good.replace('$first', '$x: String, $first').replace('(first: $first', '(text: $x, first: $first'),
      '$x lacks @variable',
    ],
    ['suggests an unknown kind', good.replace('$after: String', '$after: String @suggest(kind: FIRM)'), 'FIRM'],
  ])('that %s is refused', (_, text, told) => {
    expect(problemsOf(text)).toContain(told)
    expect(problemsOf(text)).toContain('questions/all-companies.graphql')
  })

  it('is called like its operation', () => {
    expect(problemsOf(good, 'companies.graphql')).toContain('must be called Companies')
  })
})
