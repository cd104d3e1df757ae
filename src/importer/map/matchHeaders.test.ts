import { describe, expect, it } from 'vitest'
import { loadTables } from '../tables/loadTables.ts'
import { matchHeaders } from './matchHeaders.ts'

const tables = loadTables()

function match(tableName: string, ...cells: string[]) {
  const table = tables.byName.get(tableName)
  if (!table) throw new Error(`no table ${tableName}`)
  const { headers, verdicts } = matchHeaders({
    file: `${tableName}.csv`,
    sheet: null,
    table,
    header: { line: 1, cells },
    unit: undefined,
  })
  return { columns: headers.map((header) => header && [header.column.name, header.unit]), verdicts }
}

describe('headers', () => {
  it('are English or Chinese, mixed, padded and in any case', () => {
    expect(match('supplies', ' 供应商 ', 'Customer', '产品', 'basis').columns).toEqual([
      ['supplier', undefined],
      ['customer', undefined],
      ['product', undefined],
      ['basis', undefined],
    ])
  })

  it('of an amount may state their unit', () => {
    expect(match('projects', 'id', '总投资（亿元）').columns).toEqual([
      ['id', undefined],
      ['investment', '亿元'],
    ])
  })

  it('that are unknown are named with the nearest known one', () => {
    expect(match('supplies', 'suplier', 'customer').verdicts).toContainEqual(
      expect.objectContaining({ code: 'HEADER_UNKNOWN', found: 'suplier', line: 1, nearest: ['supplier'] }),
    )
  })

  it('that repeat a column, also in the other language, are refused', () => {
    expect(match('supplies', 'supplier', 'customer', '供应商').verdicts).toMatchObject([
      { code: 'HEADER_DUPLICATE', column: '供应商' },
    ])
  })

  it('without a column of the key are refused, naming it', () => {
    expect(match('supplies', 'supplier', 'product').verdicts).toMatchObject([
      { code: 'HEADER_MISSING', found: '缺 客户（customer）' },
    ])
  })

  it('split by a full-width comma are refused with that cause', () => {
    expect(match('supplies', 'supplier，customer').verdicts[0]).toMatchObject({
      code: 'HEADER_UNKNOWN',
      hint: expect.stringContaining('半角逗号'),
    })
  })

  it('of a file of rejects that comes back are passed over where they say why', () => {
    const { columns, verdicts } = match('supplies', 'supplier', 'customer', '_file', '_line', '_code', '_hint')
    expect(verdicts).toEqual([])
    expect(columns).toEqual([['supplier', undefined], ['customer', undefined], null, null, null, null])
  })
})
