/**
 * In: a zone, a chain and its leaf segments. Out: a folder with the sheet that a survey fills in and the mapping that takes it:
 * importing it turns “unknown” into “surveyed, none” or into companies of a segment.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { stringify } from 'yaml'
import { csvText } from '../../csvText.ts'
import type { ChainLeaf } from '../stored/stored.ts'
import { idOfKey } from '../tables/entityKey.ts'

export const surveyFile = '摸底表.xlsx'
const columns = ['环节标识', '环节', '所属', '已知企业', '有/无/不清', '企业全称', '调查单位', '日期'] as const
const widths = [24, 24, 18, 36, 12, 40, 18, 14]

/** `zone` and `chain` are keys with their names. Throws when the sheet is there already: it may be filled in. */
export async function writeSurveySheet(
  zone: { key: string; name: string },
  chain: { key: string; name: string },
  leaves: readonly ChainLeaf[],
  folder: string,
): Promise<void> {
  const path = join(folder, surveyFile)
  if (existsSync(path))
    throw new Error(`${path} 已有，可能已填过；请换一个文件夹。 Already there: name another folder.`)
  const text = (value: string) => ({ value, type: String, format: '@' })
  const data: SheetData = [
    [{ ...text(`${zone.name} ${chain.name} 环节摸底表`), fontWeight: 'bold' }],
    [text('“有/无/不清”必填其一；有的写企业全称，多家用 ；隔开；不清的不读入。日期写成 2025-03-07。')],
    columns.map((column) => ({ ...text(column), fontWeight: 'bold' as const })),
    ...leaves.map(({ id, name, group, companies }) =>
      [id, name, group ?? '', companies.join('；'), '', '', '', ''].map(text),
    ),
  ]
  const bytes = await writeXlsxFile(data, {
    sheet: '摸底',
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 3,
  }).toBuffer()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, bytes)
  const name = `survey-${idOfKey(zone.key)}-${idOfKey(chain.key)}`
  const source = `s-${name}`
  writeFileSync(
    join(folder, 'sources.csv'),
    csvText([
      ['id', 'title'],
      [source, `${zone.name} ${chain.name} 环节摸底表`],
    ]),
  )
  writeFileSync(join(folder, 'mapping.yaml'), stringify(surveyMapping(idOfKey(zone.key), source)))
  writeFileSync(
    join(folder, 'datapackage.json'),
    `${JSON.stringify({ name, title: `${zone.name} ${chain.name} 摸底` }, null, 2)}\n`,
  )
}

/** 有 without a company says nothing yet: only 无, or 有 with its companies, is a survey. */
function surveyMapping(zone: string, source: string) {
  const company = { key: '企业全称', prefix: 'c-' }
  const yes = [
    { column: '有/无/不清', in: ['有'] },
    { column: '企业全称', empty: false },
  ]
  const survey = {
    zone: { constant: zone },
    target: { column: '环节标识', prefix: 'segment:' },
    on: '日期',
    by: '调查单位',
  }
  return {
    files: [
      {
        file: surveyFile,
        ignore: ['环节', '所属', '已知企业'],
        evidence: { sources: { constant: source }, basis: { constant: 'surveyed' }, as_of: '日期' },
        tables: [
          { table: 'surveys', when: [{ column: '有/无/不清', in: ['无'] }], columns: survey },
          { table: 'surveys', when: yes, columns: survey },
          {
            table: 'companies',
            each: '企业全称',
            when: yes,
            once: '企业全称',
            columns: { id: company, name: '企业全称', kind: { constant: 'company' } },
          },
          {
            table: 'company_segments',
            each: '企业全称',
            when: yes,
            columns: { company, segment: '环节标识', role: { constant: 'makes' } },
          },
          {
            table: 'locations',
            each: '企业全称',
            when: yes,
            once: '企业全称',
            columns: {
              subject: { ...company, label: 'company' },
              place: { constant: `zone:${zone}` },
              role: { constant: 'plant' },
              note: { constant: '摸底所见' },
            },
          },
        ],
      },
    ],
  }
}
