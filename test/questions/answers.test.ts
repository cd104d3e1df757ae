/** One answer in every format: the download and the command give the same bytes, and every reader of such files can read them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { pino } from 'pino'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { answerQuestion, findQuestion } from '../../src/questions/answerQuestion.ts'
import { readInput } from '../../src/questions/readInput.ts'
import { readQuestions } from '../../src/questions/readQuestions.ts'
import { runQuestion } from '../../src/questions/runQuestion.ts'
import { toTable } from '../../src/questions/table.ts'
import { readEnums } from '../../src/relations/enumValues.ts'
import { buildSchema, readSchemaDocument } from '../../src/resolvers/schema.ts'
import type { Api } from '../../src/server/api.ts'
import { openQuestionDesk, type QuestionDesk } from '../../src/server/shippedQuestions.ts'
import { commandLine, serverEnv } from '../setup/liantu.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api
let desk: QuestionDesk

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  desk = await openQuestionDesk(database, pino({ level: 'silent' }))
})
afterAll(async () => {
  await desk?.[Symbol.asyncDispose]()
  await api?.stop()
  await database?.close()
})

const asked = { company: '零跑汽车', depth: '2', today: '2026-02-13' }

async function download(name: string, parameters: Record<string, string>) {
  const response = await fetch(`${api.url}/questions/${name}?${new URLSearchParams(parameters)}`)
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

const file = async (format: string) => (await download('upstream-suppliers', { ...asked, format })).bytes

interface JsonAnswer {
  complete: boolean
  about: { title: string; value: string | number }[]
  columns: { title: string }[]
  rows: (string | number | null)[][]
  sources: { title: string }[]
  data: { company: { upstream: { suppliers: { totalCount: number; nodes: { company: { name: string } }[] } } } }
}

const answer = async () => JSON.parse(String(await file('json'))) as JsonAnswer

/** In another folder, as a user would. */
function liantu(...args: string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'liantu-ask-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], { cwd, env: serverEnv() })
  return { status, stdout, stderr: String(stderr), cwd }
}

describe('an answer as JSON', () => {
  it('holds the rows as every format shows them, beside the data they come from', async () => {
    const { complete, rows, columns, data, sources, about } = await answer()
    const { suppliers } = data.company.upstream
    expect(complete).toBe(true)
    expect(rows).toHaveLength(suppliers.totalCount)
    expect(columns.map(({ title }) => title)).toContain('供应商')
    expect(rows.map((row) => row[1])).toEqual(suppliers.nodes.map(({ company }) => company.name))
    expect(sources.length).toBeGreaterThan(10)
    expect(about).toContainEqual({
      title: '完整度',
      value: expect.stringContaining('22 家直接供应商中 4 家有上游记录'),
    })
  })
})

describe('an answer as CSV', () => {
  it('opens in Chinese, with the same rows in the same order', async () => {
    const bytes = await file('csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, ...lines] = parse(bytes, { bom: true }) as string[][]
    const { columns, rows } = await answer()
    expect(header).toEqual(columns.map(({ title }) => title))
    expect(lines).toEqual(rows.map((row) => row.map((value) => String(value ?? ''))))
  })

  it('is offered under a Chinese name', async () => {
    const { response } = await download('upstream-suppliers', { ...asked, format: 'csv' })
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="liantu.csv"; filename*=UTF-8''${encodeURIComponent('上游供应商-零跑汽车.csv')}`,
    )
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })
})

describe('an answer as a workbook', () => {
  it('holds the same rows, the sources and what must be known, each on a sheet', async () => {
    const bytes = await file('xlsx')
    const { columns, rows, sources, about } = await answer()
    const [header, ...lines] = await readSheet(bytes, '结果')
    expect(header).toEqual(columns.map(({ title }) => title))
    expect(lines).toEqual(rows)
    expect(await readSheet(bytes, '来源')).toHaveLength(sources.length + 1)
    expect(await readSheet(bytes, '口径与完整度')).toEqual([
      ['项目', '内容'],
      ...about.map(({ title, value }) => [title, value]),
    ])
  })
})

/** Elements of gexf.xsd and data.xsd that we write, with the attributes that each has there and here. */
const gexf: Readonly<Record<string, readonly string[]>> = {
  ...{ gexf: ['xmlns', 'version'], meta: [], creator: [], description: [], graph: ['defaultedgetype'] },
  ...{ attributes: ['class'], attribute: ['id', 'title', 'type'], nodes: [], node: ['id', 'label'] },
  ...{ attvalues: [], attvalue: ['for', 'value'], edges: [], edge: ['id', 'source', 'target'] },
}

describe('an answer as a graph', () => {
  it('opens in graphology with every node and link', async () => {
    const graph = parseGexf(MultiDirectedGraph, String(await file('gexf')))
    const { nodes, links } = JSON.parse(String(await file('nodelink'))) as { nodes: { id: string }[]; links: unknown[] }
    expect(graph.order).toBe(35)
    expect(graph.order).toBe(nodes.length)
    expect(graph.size).toBe(links.length)
    expect(graph.getNodeAttribute('Company:catl', 'tier')).toBe(1)
  })

  it('holds only what the schema of GEXF 1.3 allows, in its namespace', async () => {
    const text = String(await file('gexf'))
    const used = [...text.matchAll(/<([a-z]+)((?: [a-z]+="[^"]*")*) ?\/?>/g)]
    const attributesOf = (written = '') => [...written.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name)
    for (const [, element = '', written] of used) expect(gexf[element]).toEqual(attributesOf(written))
    expect(used).toHaveLength(text.match(/<[a-z]/g)?.length ?? 0)
    expect(text).toContain('<gexf xmlns="http://www.gexf.net/1.3" version="1.3">')
    expect(text).toMatch(
      /<meta>[\s\S]*<\/meta>\s*<graph[\s\S]*<attributes class="node">[\s\S]*<nodes>[\s\S]*<\/nodes>\s*<edges>[\s\S]*<\/edges>\s*<\/graph>/,
    )
    for (const [, type] of text.matchAll(/<attribute [^>]*type="([^"]+)"/g))
      expect(['integer', 'double', 'boolean', 'string']).toContain(type)
  })

  it('is GraphML with a key for every attribute', async () => {
    const text = String(await file('graphml'))
    const keys = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id))
    expect([...text.matchAll(/<data key="([^"]+)"/g)].every(([, id]) => keys.has(id))).toBe(true)
    expect(text.match(/<node /g)).toHaveLength(35)
  })
})

describe('the command line', () => {
  it.each(['csv', 'xlsx'])('writes the bytes of the download: %s', async (format) => {
    const given = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, value])
    const { status, stdout, stderr } = liantu('ask', 'upstream-suppliers', ...given, '--format', format)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.equals(await file(format))).toBe(true)
  })

  it.each(['json', 'gexf', 'graphml', 'nodelink'])('writes those of every other format too: %s', async (format) => {
    const question = findQuestion(desk.questions, 'upstream-suppliers')
    const { bytes } = await answerQuestion(question, readInput(question, Object.entries(asked)), format, desk.execute)
    expect(bytes.equals(await file(format))).toBe(true)
  })

  it('writes a file where it is asked to, named from the folder it runs in', async () => {
    const { cwd } = liantu('ask', 'zone-companies', '--format', 'csv', '--out', 'a.csv')
    expect(readFileSync(join(cwd, 'a.csv')).equals((await download('zone-companies', { format: 'csv' })).bytes)).toBe(
      true,
    )
  })

  it('prints a table with aligned Chinese, sources by number and how complete it is', () => {
    const text = String(liantu('ask', 'upstream-suppliers', '--company', '零跑汽车', '--depth=2').stdout)
    expect(text).toContain('完整度：    22 家直接供应商中 4 家有上游记录')
    expect(text).toMatch(/\n {3}1 {2}宁德时代/)
    expect(text).toContain('34 行。已列完所问范围内的记录。')
    expect(text).toMatch(/\[1\] .+\n {4}http/)
  })

  it('lists the questions, and tells what one takes', () => {
    expect(String(liantu('ask').stdout)).toMatch(/upstream-suppliers +上游供应商 +可答/)
    expect(String(liantu('ask', 'upstream-suppliers', '--help').stdout)).toMatch(
      /--company +企业 +String! +默认 零跑汽车/,
    )
  })

  it.each([
    [['ask', 'upstream-supplier'], 'upstream-suppliers'],
    [['ask', 'upstream-suppliers', '--firm', '零跑汽车'], 'company'],
    [['ask', 'upstream-suppliers', '--company', '没有这家'], '没有记录名为“没有这家”的企业'],
    [['ask', 'upstream-suppliers', '零跑汽车'], '--<变量>'],
  ])('ends with 2 and says what to write: %s', (args, told) => {
    const { status, stderr } = liantu(...args)
    expect(stderr).toContain(told)
    expect(status).toBe(2)
  })
})

describe('a variable that takes an id', () => {
  it('takes the name as well', async () => {
    const { bytes } = await download('zone-unknowns', { zone: '金华开发区' })
    expect(JSON.parse(String(bytes))).toMatchObject({ variables: { zone: 'Zone:jhedz' } })
  })
})

describe('a question that cannot be asked', () => {
  it.each([
    ['nowhere', {}, 404, 'NO_SUCH_QUESTION', 'nearest'],
    ['upstream-suppliers', { firm: 'x' }, 400, 'NO_SUCH_VARIABLE', 'nearest'],
    ['upstream-suppliers', { depth: 'two' }, 400, 'BAD_VARIABLE', 'expected'],
    ['upstream-suppliers', { today: '13.2.2026' }, 400, 'BAD_VARIABLE', 'expected'],
    ['upstream-suppliers', { company: '没有这家' }, 400, 'NOT_FOUND', 'nearest'],
    ['zone-unknowns', { zone: '没有这区' }, 400, 'NOT_FOUND', 'candidates'],
    ['zone-companies', { format: 'gexf' }, 400, 'FORMAT_NOT_OFFERED', 'nearest'],
  ])('%s %o is %i %s', async (name, parameters, status, code, tells) => {
    const { response, bytes } = await download(name, parameters as Record<string, string>)
    const { errors } = JSON.parse(String(bytes)) as {
      errors: { message: string; extensions: Record<string, unknown> }[]
    }
    expect(response.status).toBe(status)
    expect(errors[0]?.extensions).toMatchObject({ code, [tells]: expect.anything() })
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.*[a-z]/su)
  })
})

describe('following pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-pages-'))
  writeFileSync(
    join(folder, 'all-companies.graphql'),
    `query AllCompanies($first: Int = 7, $after: String)
    @question(title: "企业表", titleEn: "Companies", theme: SUPPLY) {
      companies(first: $first, after: $after) @rows {
        totalCount @note(title: "总数", titleEn: "Total")
        nodes { name @column(title: "企业", titleEn: "Company") }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  )
  const questions = readQuestions({ schema: buildSchema(), enums: readEnums(readSchemaDocument()) }, folder)
  const question = findQuestion(questions, 'all-companies')
  const run = (given: [string, string][]) => runQuestion(question, readInput(question, given), desk.execute)

  it('goes to the end, each row once', async () => {
    const found = await run([])
    const { rows, notes } = toTable(found)
    const names = rows.map(([cell]) => cell?.value)
    expect(found.stoppedAt).toBeNull()
    expect(names.length).toBe(notes[0]?.value)
    expect(new Set(names).size).toBe(names.length)
  })

  it('stops where it is told to, and says so in the file and its name', async () => {
    const found = await run([['first', '10']])
    expect(found.stoppedAt).toBe(10)
    expect(toTable(found).rows).toHaveLength(10)
    const { bytes, fileName } = await answerQuestion(
      question,
      readInput(question, [['first', '10']]),
      'json',
      desk.execute,
    )
    expect(fileName).toBe('企业表-前10行.json')
    expect(String(bytes)).toContain('只列了前 10 行，其后还有')
  })

  it('shows no more rows than a screen needs unless asked, says how to get more, and exports all', async () => {
    const session = database.writeSession()
    try {
      await session.run(
        `UNWIND range(1, $count) AS n
         CREATE (:Entity:Company:ManyRows {id: 'many' + n, key: 'Company:many' + n, name: '众多' + n, sortKey: 'zhong duo ' + n})`,
        { count: limits.answerRows },
      )
      expect((await run([])).stoppedAt).toBe(limits.answerRows)
      const { bytes } = await answerQuestion(question, readInput(question, []), 'json', desk.execute)
      expect(String(bytes)).toContain('更多行请写 first')
      const asked = await run([['first', String(limits.answerRows + 1)]])
      expect(toTable(asked).rows).toHaveLength(limits.answerRows + 1)
      const csv = await answerQuestion(question, readInput(question, []), 'csv', desk.execute)
      const total = toTable(asked).notes[0]?.value as number
      expect(parse(String(csv.bytes), { bom: true })).toHaveLength(total + 1)
    } finally {
      await session.run('MATCH (n:ManyRows) DETACH DELETE n')
      await session.close()
    }
  })
})
