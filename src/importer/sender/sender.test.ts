import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shippedData, shippedPackage } from '../../../scripts/shippedPackage.ts'
import { hasFrictionless, validatePackage } from '../../../test/setup/frictionless.ts'
import { readCell } from '../cells/readCell.ts'
import { checkFolder } from '../importDelivery.ts'
import { loadTables } from '../tables/loadTables.ts'
import { exampleRow } from './exampleRow.ts'
import { writeTemplates } from './writeTemplates.ts'

const tables = loadTables()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-template-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the example row', () => {
  it.each(tables.all.map((table) => [table.name, table] as const))(
    'of %s is written as its columns ask',
    (_, table) => {
      const cells = exampleRow(table, tables)
      for (const [index, column] of table.columns.entries()) {
        const text = cells[index] ?? ''
        if (text === '') continue
        const { findings } = readCell(text, column, { tables, headerUnit: undefined })
        expect(findings, `${column.name} ${text}`).toEqual([])
      }
    },
  )
})

describe('the templates', () => {
  it.each(['csv', 'xlsx'] as const)(
    'as %s are deliveries without rows: the example is passed over and said',
    async (format) => {
      await writeTemplates(tables.all, tables, folder, format)
      const report = await checkFolder(folder)
      expect(report).toMatchObject({ outcome: 'planned', total: { read: 0, rejected: 0 } })
      expect(new Set(report.verdicts.map(({ code }) => code))).toEqual(new Set(['ROW_SKIPPED']))
      expect(report.tables).toHaveLength(tables.all.length)
    },
  )

  it('never overwrite what a sender has filled in', async () => {
    const [table] = tables.all
    await writeTemplates(table ? [table] : [], tables, folder, 'csv')
    await expect(writeTemplates(table ? [table] : [], tables, folder, 'csv')).rejects.toThrow(`${table?.name}.csv`)
  })

  it('come as a data package whose fields are the headers of the files', async () => {
    await writeTemplates(tables.all, tables, folder, 'csv')
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[]
    }
    for (const { path, schema } of resources) {
      const [header = ''] = readFileSync(join(folder, path), 'utf8').replace('\ufeff', '').split('\n')
      expect(
        schema.fields.map(({ name }) => name),
        path,
      ).toEqual(header.split(','))
      for (const key of schema.primaryKey) expect(header.split(','), path).toContain(key)
    }
  })

  it.runIf(hasFrictionless)('are valid for the validator of Frictionless', { timeout: 120_000 }, async () => {
    await writeTemplates(tables.all, tables, folder, 'csv')
    validatePackage(folder)
  })
})

describe('the shipped package', () => {
  it('holds the schema of each of its tables: npm run generate', () => {
    expect(readFileSync(join(shippedData, 'datapackage.json'), 'utf8')).toBe(shippedPackage(shippedData))
  })

  it.runIf(hasFrictionless)('is valid for the validator of Frictionless', { timeout: 120_000 }, () =>
    validatePackage(shippedData),
  )
})
