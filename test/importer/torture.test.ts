/** One file for every defect that data teams have met, each with what the importer says of it; and random damage to real files. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { checkFolder, importDelivery } from '../../src/importer/importDelivery.ts'
import type { ReadOptions } from '../../src/importer/read/rawTable.ts'
import { graphText } from '../setup/graphText.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-torture-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const companies = 'id,name,basis\n'
const supplies = 'supplier,customer,product,share,since,until,status,basis\n'
const twoCompanies = { 'companies.csv': `${companies}a,甲公司,inferred\nb,乙公司,inferred\n` }

type Files = Record<string, string | Uint8Array>
/** Name of the defect, the files that have it, and what is said: code, and where it stands. */
type Case = [defect: string, files: Files, expected: Record<string, unknown>, options?: ReadOptions]

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
/** 甲公司 in GB18030. */
const gb = Buffer.concat([
  Buffer.from(companies),
  Buffer.from([0x61, 0x2c, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe]),
  Buffer.from(',inferred\n'),
])

const refused: Case[] = [
  ['bytes in no known encoding', { 'companies.csv': Buffer.from([0xff, 0xff, 0x0a]) }, { code: 'ENCODING' }],
  ['another encoding than the one forced', { 'companies.csv': gb }, { code: 'ENCODING' }, { encoding: 'utf-8' }],
  [
    'a quote never closed',
    { 'companies.csv': `${companies}a,甲,inferred\nb,"乙,inferred\n` },
    { code: 'CSV_SYNTAX', line: 3 },
  ],
  ['a stray quote', { 'companies.csv': `${companies}a,"甲"乙,inferred\n` }, { code: 'CSV_SYNTAX', line: 2 }],
  [
    'full-width commas',
    { 'companies.csv': 'id，name，basis\n' },
    { code: 'HEADER_UNKNOWN', hint: expect.stringContaining('半角') },
  ],
  ['a duplicate header', { 'companies.csv': 'id,name,名称\n' }, { code: 'HEADER_DUPLICATE', column: '名称' }],
  ['a missing key column', { 'companies.csv': 'name,basis\n' }, { code: 'HEADER_MISSING' }],
  [
    'a header with a slip',
    { 'companies.csv': 'id,nmae\n' },
    { code: 'HEADER_UNKNOWN', nearest: expect.arrayContaining(['name']) },
  ],
  [
    'an empty header',
    { 'companies.csv': 'id,,name\n' },
    { code: 'HEADER_UNKNOWN', hint: expect.stringContaining('空') },
  ],
  ['an empty file', { 'companies.csv': '' }, { code: 'HEADER_MISSING' }],
  ['a broken gzip', { 'companies.csv.gz': gzipSync(companies).subarray(0, 15) }, { code: 'FILE_KIND' }],
  ['a zip under the name of a workbook', { 'companies.xlsx': 'PK' }, { code: 'FILE_KIND' }],
  ['a file like no table', { 'compnies.csv': companies }, { code: 'FILE_NOT_A_TABLE', nearest: ['companies'] }],
  ['a row with moved cells', { 'companies.csv': `${companies}a,甲\n` }, { code: 'ROW_WIDTH', line: 2 }],
  ['a row without its key', { 'companies.csv': `${companies},甲,inferred\n` }, { code: 'REQUIRED', column: 'id' }],
  [
    'a control character',
    { 'companies.csv': `${companies}a,甲\u0007,inferred\n` },
    { code: 'HIDDEN_CHARACTER', line: 2 },
  ],
  [
    'a turned reading direction',
    { 'companies.csv': `${companies}a,\u202e甲,inferred\n` },
    { code: 'HIDDEN_CHARACTER' },
  ],
  [
    'a code that a spreadsheet made a number',
    { 'companies.csv': 'id,name,uscc\na,甲,9.1E+17\n' },
    { code: 'CODE_LOST_DIGITS' },
  ],
  [
    'a code with a wrong letter',
    { 'companies.csv': 'id,name,uscc\na,甲,9133070IMA00000020\n' },
    { code: 'FORM', column: 'uscc' },
  ],
  ['a failed formula', { 'companies.csv': `${companies}a,#N/A,inferred\n` }, { code: 'FORMULA_FAULT' }],
  [
    'a word outside its list',
    { 'companies.csv': `${companies}a,甲,reportd\n` },
    { code: 'ENUMERATION', nearest: ['reported'] },
  ],
  [
    'money that has lost its unit',
    { 'projects.csv': 'id,name,总投资\na,甲,50\n' },
    { code: 'AMOUNT_UNIT', nearest: ['50万元', '50亿元'] },
  ],
  ['money in words that say nothing', { 'projects.csv': 'id,name,总投资\na,甲,几千万\n' }, { code: 'AMOUNT' }],
  ['a range of money', { 'projects.csv': 'id,name,总投资\na,甲,0.5~3亿元\n' }, { code: 'AMOUNT' }],
  [
    'a share above the whole',
    { ...twoCompanies, 'supplies.csv': `${supplies}a,b,,35,,,,inferred\n` },
    { code: 'RANGE', nearest: ['35%'] },
  ],
  ['a day that does not exist', { 'events.csv': 'id,name,on\na,甲,2025-02-30\n' }, { code: 'DATE' }],
  ['a date without zeros', { 'events.csv': 'id,name,on\na,甲,2025-3-1\n' }, { code: 'DATE', nearest: ['2025-03-01'] }],
  [
    'the same row twice',
    { 'companies.csv': `${companies}a,甲,inferred\na,乙,inferred\n` },
    { code: 'DUPLICATE', line: 3 },
  ],
  [
    'a company that supplies itself',
    { ...twoCompanies, 'supplies.csv': `${supplies}a,a,,,,,,inferred\n` },
    { code: 'SELF_LINK' },
  ],
  [
    'a bare id where a label is needed',
    { ...twoCompanies, 'ownership.csv': 'owner,company,control,basis\na,b,parent,inferred\n' },
    { code: 'REFERENCE_FORM' },
  ],
  ['a data package without a name', { ...twoCompanies, 'datapackage.json': '{}' }, { code: 'FILE_KIND' }],
  ['a mapping with a slip', { 'mapping.yaml': 'flies: []\n' }, { code: 'MAPPING', line: 1, nearest: ['files'] }],
  [
    'a ledger without a day',
    {
      '台账.csv': '编号,阶段\n1,洽谈\n',
      'mapping.yaml': 'files: [{ file: 台账.csv, snapshot: { project: { key: 编号 }, stage: 阶段 } }]\n',
    },
    { code: 'LEDGER_DAY' },
  ],
]

const warned: Case[] = [
  [
    'sums below the rows',
    { 'companies.csv': `${companies}a,甲,inferred\n合计,1,\n` },
    { code: 'ROW_SKIPPED', line: 3 },
  ],
  [
    'columns about persons',
    { 'companies.csv': 'id,name,basis,法定代表人\na,甲,inferred,\n' },
    { code: 'PERSONAL_DATA', column: '法定代表人' },
  ],
  [
    'a wrong check digit',
    { 'companies.csv': 'id,name,basis,uscc\na,甲,inferred,91330701MA00000021\n' },
    { code: 'CODE_CHECK_DIGIT', nearest: ['91330701MA00000020'] },
  ],
  [
    'a stock code without its zeros',
    { 'companies.csv': 'id,name,basis,stock_codes\na,甲,inferred,2594\n' },
    { code: 'STOCK_CODE', nearest: ['002594.SZ', '2594.HK'] },
  ],
  [
    'two names that differ in the legal form',
    { 'companies.csv': `${companies}a,甲乙有限公司,inferred\nb,甲乙股份有限公司,inferred\n` },
    { code: 'NEAR_DUPLICATE', line: 3 },
  ],
  [
    'a name where an id should be',
    { ...twoCompanies, 'supplies.csv': `${supplies}甲公司,b,,,,,,inferred\n` },
    { code: 'NAME_MATCHED', nearest: ['a'] },
  ],
  [
    'a reference out of the delivery',
    { ...twoCompanies, 'supplies.csv': `${supplies}x,b,,,,,,inferred\n` },
    { code: 'REFERENCE_ELSEWHERE' },
  ],
  [
    'an end before the beginning',
    { ...twoCompanies, 'supplies.csv': `${supplies}a,b,,,2024,2023,,inferred\n` },
    { code: 'CONTRADICTION', column: 'until' },
  ],
  [
    'two owners of each other',
    {
      ...twoCompanies,
      'ownership.csv': 'owner,company,control,basis\ncompany:a,b,parent,inferred\ncompany:b,a,parent,inferred\n',
    },
    { code: 'CONTRADICTION', line: 2 },
  ],
  [
    'owners of more than the whole',
    {
      ...twoCompanies,
      'ownership.csv':
        'owner,company,percent,control,basis\ncompany:a,c,60,investor,inferred\ncompany:b,c,60,investor,inferred\n',
    },
    { code: 'SUM', line: 2 },
  ],
  [
    'a completion beside its target',
    {
      'observations.csv':
        'id,indicator,about,value,period,kind,completion,basis\nt,i,company:a,100,2025,target,,inferred\nv,i,company:a,60,2025,actual,80%,inferred\n',
    },
    { code: 'COMPLETION', line: 3 },
  ],
  ['a fact without a source', { 'companies.csv': 'id,name,basis\na,甲,reported\n' }, { code: 'SOURCES_MISSING' }],
  ['a capacity in words', { 'projects.csv': 'id,name,basis,产能\na,甲,inferred,若干\n' }, { code: 'AMOUNT_WORDS' }],
]

const harmless: Case[] = [
  ['a byte order mark', { 'companies.csv': `\ufeff${companies}a,甲,inferred\n` }, { encoding: 'utf-8' }],
  ['UTF-16', { 'companies.csv': utf16(`${companies}a,甲,inferred\n`) }, { encoding: 'utf-16le' }],
  ['GB18030', { 'companies.csv': gb }, { encoding: 'gb18030' }],
  ['semicolons', { 'companies.csv': 'id;name;basis\na;甲;inferred\n' }, {}],
  ['tabs', { 'companies.csv': 'id\tname\tbasis\na\t甲\tinferred\n' }, {}],
  ['mixed line ends', { 'companies.csv': 'id,name,basis\r\na,甲,inferred\nb,乙,inferred\r' }, {}],
  ['line breaks in quotes', { 'companies.csv': `${companies}a,"甲\n乙",inferred\n` }, {}],
  ['empty lines and cells without end', { 'companies.csv': 'id,name,basis,,\n\n,,,,\na,甲,inferred,,\n' }, {}],
  ['padded headers', { 'companies.csv': ' id , 名称 ,\u3000basis\na,甲,inferred\n' }, {}],
  [
    'a title and a unit above the header',
    { 'projects.csv': '重点项目表,,\n单位：万元,,\n标识,名称,依据,总投资\na,甲,推断,50\n' },
    {},
  ],
  ['a packed file', { 'companies.csv.gz': gzipSync(`${companies}a,甲,inferred\n`) }, {}],
  [
    'columns named __proto__ in a file of rejects',
    { 'companies.csv': 'id,name,basis,_file,_line\na,甲,inferred,x,2\n' },
    {},
  ],
]

function put(files: Files) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

describe('a delivery with', () => {
  it.each(refused)('%s is refused, saying where and why', async (_, files, expected, read = {}) => {
    put(files)
    const report = await checkFolder(folder, { read })
    expect(report.outcome).toBe('rejected')
    expect(report.verdicts).toContainEqual(expect.objectContaining({ severity: 'error', ...expected }))
  })

  it.each(warned)('%s is taken, with a warning', async (_, files, expected) => {
    put(files)
    const report = await checkFolder(folder)
    expect(report.verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.verdicts).toContainEqual(expect.objectContaining({ severity: 'warning', ...expected }))
  })

  it.each(harmless)('%s is taken without a word', async (_, files, expected) => {
    put(files)
    const report = await checkFolder(folder)
    expect(report).toMatchObject({ outcome: 'planned', verdicts: [] })
    expect(report.tables[0]).toMatchObject({ rejected: 0, ...expected })
    expect(report.total.read).toBeGreaterThan(0)
  })
})

/** Random numbers that are the same every time (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const splinters = [
  '"',
  ',',
  '，',
  '\n',
  '\r',
  ';',
  '\u0000',
  '\ufeff',
  '合计',
  '-',
  '9.1E+17',
  'company:',
  '>',
  '（清空）',
  '2025-02-30',
  '1e999',
  '万',
  '😀',
]

/** Damages one file of the folder: a byte, a cell, a line, or the whole rest. */
function damage(seed: number): void {
  const random = randomFrom(seed)
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const path = join(folder, files[random(files.length)] ?? '')
  const bytes = readFileSync(path)
  const at = random(bytes.length)
  const lines = bytes.toString('utf8').split('\n')
  const line = random(lines.length)
  const ways: (() => string | Uint8Array)[] = [
    () => bytes.with(at, random(256)),
    () => bytes.subarray(0, at),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[line] ?? '').join('\n'),
    () => lines.with(line, (lines[line] ?? '').split(',').toReversed().join(',')).join('\n'),
    () => {
      const cells = (lines[line] ?? '').split(',')
      return lines
        .with(line, cells.with(random(cells.length), splinters[random(splinters.length)] ?? '').join(','))
        .join('\n')
    },
    () =>
      Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(splinters[random(splinters.length)] ?? ''),
        bytes.subarray(at),
      ]),
  ]
  writeFileSync(path, ways[random(ways.length)]?.() ?? '')
}

const jinhua = join(projectRoot, 'import/jinhua')

describe('the Jinhua delivery, damaged at random,', () => {
  it('never breaks the importer, and every row or file it loses is explained', { timeout: 600_000 }, async () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      cpSync(jinhua, folder, { recursive: true })
      damage(seed)
      const { outcome, tables, total, verdicts } = await checkFolder(folder)
      const errors = verdicts.filter(({ severity }) => severity === 'error')
      expect(total.created + total.changed + total.unchanged + total.rejected, `seed ${seed}`).toBe(total.read)
      expect(outcome === 'rejected', `seed ${seed}`).toBe(errors.length > 0)
      for (const { file, rejected } of tables) {
        const lines = new Set(errors.filter((error) => error.file === file).map(({ line }) => line))
        if (rejected > 0) expect(lines.size, `seed ${seed} ${file}`).toBeGreaterThan(0)
      }
    }
  })

  describe('beside a database', () => {
    let database: Database
    beforeAll(async () => {
      database = testDatabase()
      await loadOnly(database, 'jinhua')
    })
    afterAll(() => database.close())

    it('is written whole or not at all', { timeout: 300_000 }, async () => {
      const before = await graphText(database)
      let refusals = 0
      for (let seed = 1; refusals < 3; seed += 1) {
        cpSync(jinhua, folder, { recursive: true })
        damage(seed)
        if ((await checkFolder(folder)).outcome !== 'rejected') continue
        refusals += 1
        expect((await importDelivery(database, folder)).outcome).toBe('rejected')
        expect(await graphText(database)).toBe(before)
      }
    })
  })
})
