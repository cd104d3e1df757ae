/** Every fact of the seed article that is in scope can be asked for. Writes docs/facts.md: npm test -- test/facts -u */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { ask } from '../setup/ask.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'
import { type SeedFact, seedFacts } from './seedFacts.ts'

let database: Database
let api: Api
/** Alias → the operation it stands in and its answer. */
const answers = new Map<string, { file: string; answer: unknown }>()
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.graphql'))

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  for (const file of files) {
    const { body } = await ask(api, readFileSync(join(import.meta.dirname, file), 'utf8'))
    expect(body.errors, file).toBeUndefined()
    for (const [alias, answer] of Object.entries(body.data ?? {})) answers.set(alias, { file, answer })
  }
})
afterAll(async () => {
  await api.stop()
  await database.close()
})

/** Every scalar of an answer. */
function scalars(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(scalars)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(scalars) : [value]
}

const holds = (found: readonly unknown[], expected: string | number) =>
  found.some((value) => (typeof expected === 'number' ? value === expected : String(value).includes(expected)))

const answerOf = ({ aliases }: SeedFact) => aliases.flatMap((alias) => scalars(answers.get(alias)?.answer))

describe('the seed article', () => {
  it.each(seedFacts.map((each) => [each.number, each.question, each] as const))(
    'fact %i: %s',
    (_number, _question, each) => {
      const found = answerOf(each)
      expect(each.expected.filter((expected) => !holds(found, expected))).toEqual([])
    },
  )

  it('has every fact but notes and what is out of scope asked for', () => {
    const outOfScope = [37, 61, 62]
    const numbers = Array.from({ length: 68 }, (_, index) => index + 1).filter((number) => !outOfScope.includes(number))
    expect(seedFacts.map(({ number }) => number)).toEqual(numbers)
  })

  it('is told in docs/facts.md as it is answered', async () => {
    const rows = seedFacts.map((each) => {
      const file = answers.get(each.aliases[0] ?? '')?.file ?? ''
      const told = each.expected.filter((expected) => holds(answerOf(each), expected)).join('、')
      return `| ${each.number} | ${each.question} | [${file}](../test/facts/${file}) ${each.aliases.map((alias) => `\`${alias}\``).join(' ')} | ${told} |`
    })
    const text = `# 种子文章的事实 · Facts of the seed article

由 \`npm test -- test/facts -u\` 生成。 Written by the test run: each in-scope fact, the operation that asks for it, and what the answer holds.

| # | 问题 question | 查询 operation | 答案中 in the answer |
| ---: | --- | --- | --- |
${rows.join('\n')}
`
    await expect(text).toMatchFileSnapshot(join(projectRoot, 'docs/facts.md'))
  })
})
