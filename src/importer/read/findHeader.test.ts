import { describe, expect, it } from 'vitest'
import { allOf, bytesOf } from '../../../test/setup/bytesOf.ts'
import { mapTable } from '../map/mapTable.ts'
import { loadTables } from '../tables/loadTables.ts'
import { findHeader } from './findHeader.ts'
import { openCsv } from './openCsv.ts'

const tables = loadTables()

async function projects(text: string, headerRow?: number) {
  const table = tables.byName.get('projects')
  if (!table) throw new Error('no table projects')
  const mapped = mapTable(await findHeader(await openCsv(bytesOf('projects.csv', text)), table, headerRow), tables)
  const rows = await allOf(mapped.rows())
  return {
    header: mapped.header,
    verdicts: mapped.verdicts,
    rows,
    investments: rows.map((row) => row.given.get('investment')?.investment),
  }
}

describe('a table', () => {
  it.each([';', '\t', ','])('is split at “%s”, whichever sign gives most cells', async (sign) => {
    const { rows } = await projects(['id', '名称', '类型\na', '"甲,;乙"', '制造业'].join(sign))
    expect(rows[0]?.given.get('name')).toEqual({ name: '甲,;乙' })
  })

  it('is found below a title, its unit counting for bare amounts; sums and remarks are left out and named', async () => {
    const { header, investments, rows, verdicts } = await projects(
      '某区重点项目表,,\n单位：万元,,\n标识,名称,总投资\na,甲,1200\nb,乙,8亿元\n合计,,81200\n注：以合同为准,,\n',
    )
    expect(header.line).toBe(3)
    expect(rows.map(({ line }) => line)).toEqual([4, 5])
    expect(investments).toEqual(['12000000', '800000000'])
    expect(verdicts).toMatchObject([
      { code: 'ROW_SKIPPED', severity: 'warning', line: 6, found: '合计' },
      { code: 'ROW_SKIPPED', severity: 'warning', line: 7, found: '注：以合同为准' },
    ])
  })

  it('with a header in two rows takes a column from the upper one where the lower is empty', async () => {
    const { header, rows } = await projects('标识,名称,投资情况,\n,,总投资（亿元）,预计年产值（亿元）\na,甲,1,2\n')
    expect(header).toMatchObject({ line: 2, cells: ['标识', '名称', '总投资（亿元）', '预计年产值（亿元）'] })
    expect(rows[0]?.given.get('expected_output')).toMatchObject({ expected_output: '200000000' })
  })

  it('starts at the line that is forced', async () => {
    expect((await projects('id,名称\nid,name\na,甲\n', 2)).rows).toHaveLength(1)
  })

  it('keeps rows whose name begins like a sum', async () => {
    expect((await projects('名称,标识\n合计科技产业园,a\n')).rows).toHaveLength(1)
  })
})
