import { describe, expect, it } from 'vitest'
import { allOf, bytesOf } from '../../../test/setup/bytesOf.ts'
import { findHeader } from '../read/findHeader.ts'
import { openCsv } from '../read/openCsv.ts'
import { loadTables } from '../tables/loadTables.ts'
import { mapTable } from './mapTable.ts'

const tables = loadTables()

/** Maps one file given as text; `lines` are its rows below the header. */
async function map(name: string, header: string, ...lines: string[]) {
  const table = tables.byName.get(name)
  if (!table) throw new Error(`no table ${name}`)
  const raw = await findHeader(await openCsv(bytesOf(`${name}.csv`, [header, ...lines].join('\n'))), table)
  const mapped = mapTable(raw, tables)
  return { rows: await allOf(mapped.rows()), verdicts: mapped.verdicts }
}

const verdictsOf = async (name: string, header: string, ...lines: string[]) =>
  (await map(name, header, ...lines)).rows.flatMap((row) => row.verdicts)

describe('a cell', () => {
  it('that is not an amount is refused with file, line, column, found and expected', async () => {
    const [, second] = (await map('projects', 'id,名称,总投资（万元）', 'a,甲,1200', 'b,乙,几千')).rows
    expect(second?.verdicts).toMatchObject([
      { code: 'AMOUNT', severity: 'error', file: 'projects.csv', line: 3, column: '总投资（万元）', found: '几千' },
    ])
    expect(second?.verdicts[0]?.expected).toContain('1200万元')
  })

  it.each(['', '-', '--', '/', '无', '暂无', ' '])('with "%s" says nothing and is never 0', async (cell) => {
    const [row] = (await map('projects', 'id,name,investment,parts', `a,甲,${cell},${cell}`)).rows
    expect([...(row?.given.keys() ?? [])]).toEqual(['id', 'name'])
  })

  it('with （清空） erases all that the column holds', async () => {
    const [row] = (await map('projects', 'id,name,investment', 'a,甲,（清空）')).rows
    expect(row?.given.get('investment')).toEqual({
      investment: null,
      investment_qualifier: null,
      investment_text: null,
      investment_unit: null,
    })
  })

  it('of a closed list takes English in any case and Chinese, and else the nearest word is named', async () => {
    const rows = (
      await map('anchors', 'company,chain,scope,role', 'a,c,zone:z,Leader', 'a,c,zone:y,链主', 'a,c,zone:x,leadr')
    ).rows
    expect(rows.map((row) => row.given.get('role')?.role)).toEqual(['leader', 'leader', undefined])
    expect(rows[2]?.verdicts).toMatchObject([{ code: 'ENUMERATION', found: 'leadr', nearest: ['leader'] }])
  })

  it('with a share takes a fraction or percent and refuses a bare number above 1', async () => {
    const rows = (await map('supplies', 'supplier,customer,share', 'a,b,0.35', 'a,c,35%', 'a,d,35')).rows
    expect(rows.map((row) => row.given.get('share')?.share)).toEqual(['0.35', '0.35', undefined])
    expect(rows[2]?.verdicts).toMatchObject([{ code: 'RANGE', found: '35', nearest: ['35%'] }])
  })

  it('with a list is split on ; ； and 、, trimmed, and holds each item once', async () => {
    const [row] = (await map('companies', 'id,name,aliases', 'a,甲,"零跑； 零跑科技、Leapmotor;零跑"')).rows
    expect(row?.given.get('aliases')).toEqual({ aliases: '零跑;零跑科技;Leapmotor' })
  })

  it('with a date keeps its precision and gets the days it lies between', async () => {
    const [row] = (await map('events', 'id,name,on', 'a,甲,2022-10')).rows
    expect(row?.given.get('on')).toEqual({ on: '2022-10', on_from: '2022-10-01', on_to: '2022-10-31' })
    expect(await verdictsOf('events', 'id,name,on', 'a,甲,2022-2-3')).toMatchObject([
      { code: 'DATE', found: '2022-2-3', nearest: ['2022-02-03'] },
    ])
  })

  it('that points at one of several tables needs the label of one of them', async () => {
    const header = 'owner,company,control'
    const [good] = (await map('ownership', header, 'Company:a,b,parent')).rows
    expect(good?.references).toContainEqual({ column: 'owner', key: 'Company:a' })
    expect(await verdictsOf('ownership', header, 'a,b,parent')).toMatchObject([{ code: 'REFERENCE_FORM', found: 'a' }])
    expect(await verdictsOf('ownership', header, 'zone:a,b,parent')).toMatchObject([{ code: 'REFERENCE_FORM' }])
  })

  it('with a control character or a mark that turns the reading direction is refused', async () => {
    expect(await verdictsOf('companies', 'id,name', 'a,甲\u202e乙')).toMatchObject([
      { code: 'HIDDEN_CHARACTER', line: 2 },
    ])
  })

  it('keeps awkward but legal text as it is', async () => {
    const text = '=1+1 <script>😀 e\u0301 שלום （中国）'
    const [row] = (await map('companies', 'id,name', `a,${text}`)).rows
    expect(row?.given.get('name')).toEqual({ name: text })
  })
})

describe('a row', () => {
  it('of a link is known by its key parts, an empty part staying empty', async () => {
    const rows = (await map('supplies', 'id,supplier,customer,product', ',a,b,p', ',a,b,', 's1,a,b,q')).rows
    expect(rows.map((row) => row.identity)).toEqual([
      { type: 'SUPPLIES', id: 'a>b>p' },
      { type: 'SUPPLIES', id: 'a>b>' },
      { type: 'SUPPLIES', id: 's1' },
    ])
  })

  it('of a link type that several tables write names both ends with their label', async () => {
    const [row] = (await map('policy_links', 'policy,link,target', 'p,PART_OF,policy:q')).rows
    expect(row?.identity).toEqual({ type: 'PART_OF', id: 'Policy:p>Policy:q' })
  })

  it('with another number of cells than the header is refused, since its cells may have moved', async () => {
    expect(await verdictsOf('companies', 'id,name,website', 'a,甲')).toMatchObject([
      { code: 'ROW_WIDTH', line: 2, column: null },
    ])
  })

  it('without its key is refused', async () => {
    expect(await verdictsOf('companies', 'id,name', ',甲')).toMatchObject([{ code: 'REQUIRED', line: 2, column: 'id' }])
  })
})

describe('a file with an unknown header', () => {
  it('has its rows counted and none of them read', async () => {
    const mapped = await map('companies', 'id,nmae', 'a,甲', 'b,乙')
    expect(mapped.verdicts).toMatchObject([
      { code: 'HEADER_UNKNOWN', line: 1, column: 'nmae', nearest: expect.arrayContaining(['name']) },
    ])
    expect(mapped.rows.map((row) => row.identity)).toEqual([null, null])
  })
})
