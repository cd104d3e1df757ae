import { describe, expect, it } from 'vitest'
import { allOf, bytesOf } from '../../../test/setup/bytesOf.ts'
import { loadTables } from '../tables/loadTables.ts'
import { findHeader } from './findHeader.ts'
import { openCsv } from './openCsv.ts'
import { UnreadableFile } from './rawTable.ts'

const table = loadTables().byName.get('companies')
if (!table) throw new Error('no table companies')

/** 零跑汽车 in GB18030. */
const gb18030 = Uint8Array.from([0xc1, 0xe3, 0xc5, 0xdc, 0xc6, 0xfb, 0xb3, 0xb5])

/** The file read in pieces of three bytes, so that no piece ends where a character or a line does. */
async function read(content: string | Uint8Array) {
  const raw = await findHeader(await openCsv(bytesOf('companies.csv', content, 3)), table as NonNullable<typeof table>)
  return { ...raw, records: await allOf(raw.records()), again: await allOf(raw.records()) }
}

/** The verdict that makes the file unreadable. */
async function refusal(content: string | Uint8Array) {
  const error = await read(content).catch((cause: unknown) => cause)
  if (error instanceof UnreadableFile) return error.verdict
  throw new Error('The file was read.', { cause: error })
}

const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('the bytes of a file', () => {
  it('are read as UTF-8 with or without a byte order mark', async () => {
    expect(await read('id,零跑汽车𠮷')).toMatchObject({ encoding: 'utf-8', header: { cells: ['id', '零跑汽车𠮷'] } })
    expect((await read('\ufeffid,name')).header.cells).toEqual(['id', 'name'])
  })

  it('are read as UTF-16 when their byte order mark says so', async () => {
    const little = utf16le('id,零跑\na,b')
    expect(await read(little)).toMatchObject({ encoding: 'utf-16le', header: { cells: ['id', '零跑'] } })
    expect(await read(little.swap16())).toMatchObject({ encoding: 'utf-16be', records: [{ line: 2 }] })
  })

  it('are read as GB18030 when they are not UTF-8', async () => {
    expect(await read(gb18030)).toMatchObject({ encoding: 'gb18030', header: { cells: ['零跑汽车'] } })
  })

  it('are refused when they are none of these, rather than filled with replacement signs', async () => {
    expect(await refusal(Uint8Array.from([0xff, 0xff, 0x41]))).toMatchObject({ code: 'ENCODING' })
  })
})

describe('the records of a CSV file', () => {
  it('bear the first of their lines, past quoted line breaks and empty lines, the same at every reading', async () => {
    const { header, records, again } = await read('id,name\r\na,"x\r\ny"\r\n\r\nb,z\n"c ""quoted""","1,2"\r')
    expect([header, ...records]).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, cells: ['a', 'x\ny'] },
      { line: 5, cells: ['b', 'z'] },
      { line: 6, cells: ['c "quoted"', '1,2'] },
    ])
    expect(again).toEqual(records)
  })

  it('are none when a quote is never closed; the line where it opens is named', async () => {
    expect(await refusal('id,name\na,"b\nb"\nc,"open\nd,e\nf,g\n')).toMatchObject({ code: 'CSV_SYNTAX', line: 4 })
  })

  it('are none when text follows a closing quote', async () => {
    expect(await refusal('id,name\na,b\nc,"d"e\n')).toMatchObject({ code: 'CSV_SYNTAX', line: 3 })
  })
})
