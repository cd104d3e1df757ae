import { describe, expect, it } from 'vitest'
import { loadTables } from '../tables/loadTables.ts'
import { readMapping } from './readMapping.ts'

const read = (text: string) => readMapping(text, loadTables(), async () => null)

describe('a mapping', () => {
  it('that is sound gives its sources, their tables and recipes', async () => {
    const { sources, verdicts } = await read(`
files:
  - file: 导出*.xlsx
    evidence: { basis: { constant: reported }, sources: { constant: s1 } }
    tables:
      - table: companies
        columns:
          id: { key: [信用代码], else: [名称], prefix: c- }
          名称: 企业名称
`)
    expect(verdicts).toEqual([])
    expect([...(sources[0]?.targets[0]?.columns.keys() ?? [])]).toEqual(['basis', 'sources', 'id', 'name'])
  })

  it.each([
    [
      'a table that is none',
      'tables:\n      - table: compnies\n        columns: {}',
      'files[0].tables[0].table',
      4,
      'companies',
    ],
    [
      'a column that is none',
      'tables:\n      - table: companies\n        columns:\n          nmae: 名',
      'files[0].tables[0].columns.nmae',
      6,
      'name',
    ],
    ['a word that is none', 'tabels: []', 'files[0].tabels', 3, 'tables'],
    [
      'a lookup that is not there',
      'tables:\n      - table: companies\n        columns:\n          id: { column: a, lookup: { file: x.csv, from: a, to: b } }',
      'files[0].tables[0].columns.id.lookup',
      6,
      undefined,
    ],
    ['a pattern that is none', 'drop:\n      - { column: a, matches: "(" }', 'files[0].drop[0].matches', 4, undefined],
    ['a rule without a condition', 'drop:\n      - { column: a }', 'files[0].drop[0]', 4, undefined],
    [
      'a recipe without a way',
      'tables:\n      - table: companies\n        columns:\n          id: { unit: 万元 }',
      'files[0].tables[0].columns.id',
      6,
      undefined,
    ],
    [
      'a stage that is no column',
      'snapshot: { project: 编号, stage: { constant: x } }',
      'files[0].snapshot.stage',
      3,
      undefined,
    ],
  ])('with %s is refused by line and path', async (_, part, column, line, nearest) => {
    const { verdicts } = await read(`files:\n  - file: a.csv\n    ${part}\n`)
    expect(verdicts[0]).toMatchObject({ code: 'MAPPING', file: 'mapping.yaml', column, line })
    expect(verdicts[0]?.nearest[0]).toBe(nearest)
  })

  it('that is no YAML is refused where it breaks', async () => {
    expect((await read('files:\n  - file: "a\n')).verdicts[0]).toMatchObject({
      code: 'MAPPING',
      line: expect.any(Number),
    })
  })
})
