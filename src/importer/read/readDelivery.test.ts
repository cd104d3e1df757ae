import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { allOf } from '../../../test/setup/bytesOf.ts'
import { mapTable } from '../map/mapTable.ts'
import { loadTables } from '../tables/loadTables.ts'
import type { ReadOptions } from './rawTable.ts'
import { readDelivery } from './readDelivery.ts'

const tables = loadTables()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-reading-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function read(options: ReadOptions = {}) {
  const delivery = await readDelivery(folder, tables, null, options)
  const mapped = delivery.tables.map((raw) => mapTable(raw, tables))
  const rows = (await Promise.all(mapped.map((table) => allOf(table.rows())))).flat()
  return { ...delivery, rows, verdicts: [...delivery.verdicts, ...mapped.flatMap((table) => table.verdicts)] }
}

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

/** A workbook; `change` edits the XML of its first sheet, for what the writer cannot write. */
async function putWorkbook(name: string, sheets: Record<string, SheetData>, change = (xml: string) => xml) {
  const parts = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))
  const bytes = await writeXlsxFile(parts).toBuffer()
  const files = unzipSync(new Uint8Array(bytes))
  const first = 'xl/worksheets/sheet1.xml'
  files[first] = strToU8(change(strFromU8(files[first] ?? new Uint8Array())))
  put(name, zipSync(files))
}

const day = (iso: string, format = 'yyyy-mm-dd') => ({ value: new Date(`${iso}T00:00:00Z`), type: Date, format })

describe('a packed file', () => {
  it('is read like the file inside', async () => {
    put('companies.csv.gz', gzipSync('id,name\na,甲\n'))
    expect((await read()).rows.map((row) => row.given.get('name')?.name)).toEqual(['甲'])
  })

  it('that breaks off is refused as a whole', async () => {
    put('companies.csv.gz', gzipSync('id,name\na,甲\n').subarray(0, 20))
    expect((await read()).verdicts).toMatchObject([{ code: 'FILE_KIND', file: 'companies.csv.gz' }])
  })
})

describe('a workbook', () => {
  it('has its rows by the numbers the spreadsheet shows, its cells by address, and dates by their type', async () => {
    await putWorkbook('events.xlsx', {
      Sheet1: [
        [{ value: '活动一览' }],
        [],
        [{ value: '标识' }, { value: '名称' }, { value: '日期' }],
        [{ value: 'a' }, { value: '签约' }, day('2022-10-29')],
        [],
        [{ value: 'b' }, { value: '开工' }, day('2022-10-01', 'yyyy"年"m"月"')],
        [{ value: 'c' }, { value: '达产' }, { value: '去年' }],
      ],
    })
    const { rows } = await read()
    expect(rows.map(({ line, given }) => [line, given.get('on')?.on])).toEqual([
      [4, '2022-10-29'],
      [6, '2022-10'],
      [7, undefined],
    ])
    expect(rows[2]?.verdicts).toMatchObject([
      { code: 'DATE', line: 7, column: '日期', cell: 'Sheet1!C7', found: '去年' },
    ])
  })

  it('has merged cells filled, hidden rows named, and failed formulas refused', async () => {
    await putWorkbook(
      'projects.xlsx',
      {
        项目: [
          [{ value: '标识', rowSpan: 2 }, { value: '名称', rowSpan: 2 }, { value: '投资', columnSpan: 2 }, null],
          [null, null, { value: '总投资（亿元）' }, { value: '类型' }],
          [{ value: 'a' }, { value: '甲' }, { value: 12 }, { value: '制造业' }],
          [{ value: 'b' }, { value: '乙' }, { value: 1 }, { value: '园区' }],
        ],
      },
      (xml) =>
        xml.replace('<row r="4"', '<row hidden="1" r="4"').replace(/<c r="C4"[^>]*><v>1</, '<c r="C4" t="e"><v>#N/A<'),
    )
    const { rows, verdicts } = await read()
    expect(rows[0]?.given.get('investment')).toMatchObject({ investment: '1200000000' })
    expect(verdicts).toMatchObject([{ code: 'HIDDEN_ROWS', severity: 'warning', found: expect.stringContaining('4') }])
    expect(rows[1]?.verdicts).toMatchObject([{ code: 'FORMULA_FAULT', cell: '项目!C4', found: '#N/A' }])
  })

  it('of several sheets gives those named like tables, or the one that is named', async () => {
    const header = [{ value: '标识' }, { value: '名称' }]
    const sheets = {
      说明: [[{ value: '请看' }]],
      企业: [header, [{ value: 'a' }, { value: '甲' }]],
      products: [header],
    }
    await putWorkbook('delivery.xlsx', sheets)
    expect((await read()).tables.map(({ table, sheet }) => [table.name, sheet])).toEqual([
      ['companies', '企业'],
      ['products', 'products'],
    ])
    await putWorkbook('delivery.xlsx', { 一: sheets.企业, 二: sheets.企业 })
    expect((await read()).verdicts).toMatchObject([
      { code: 'SHEET_UNKNOWN', file: 'delivery.xlsx', expected: expect.stringContaining('一、二') },
    ])
    await putWorkbook('companies.xlsx', { 一: sheets.企业, 二: sheets.企业 })
    rmSync(join(folder, 'delivery.xlsx'))
    expect((await read({ sheet: '二' })).tables.map(({ sheet }) => sheet)).toEqual(['二'])
  })

  it('that is none, or unpacks to more than fits, is refused', async () => {
    put('companies.xlsx', 'id,name')
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('x') }))
    // The size that the archive declares for its part.
    bomb.writeUInt32LE(300 * 1024 ** 2, bomb.indexOf('PK\u0001\u0002') + 24)
    put('products.xlsx', bomb)
    put(
      'segments.xlsx',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, strToU8('')]))),
    )
    expect((await read()).verdicts).toMatchObject([
      { code: 'FILE_KIND', file: 'companies.xlsx' },
      { code: 'TOO_LARGE', file: 'products.xlsx' },
      { code: 'TOO_LARGE', file: 'segments.xlsx' },
    ])
  })
})
