/** Where the server asks for a key: the explorer asks the reader for one, keeps it for the session and sends it with everything. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyFile } from '../../src/access/keyFile.ts'
import type { Database } from '../../src/database/database.ts'
import { type Api, startApi } from '../../src/server/api.ts'
import { createDoor } from '../../src/server/doors/door.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'
import { grave } from './grave.ts'
import { type WatchedPage, watchedPage } from './watchedPage.ts'

const folder = mkdtempSync(join(tmpdir(), 'liantu-keys-'))
const keyFile = join(folder, 'keys.json')
const { key } = new KeyFile(keyFile).create('规划处', 'reader', 30)

let database: Database
let api: Api
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  const door = createDoor({ host: '127.0.0.1', access: 'required', keyFile, tokens: undefined })
  const settings = { host: '127.0.0.1', port: 0, drainMs: 1_000, allowedOrigins: [] }
  api = await startApi(settings, database, pino({ level: 'silent' }), door)
  watched = await watchedPage(api.url)
  page = watched.page
  page.setDefaultTimeout(45_000)
})
afterAll(async () => {
  await watched?.close()
  await api?.stop()
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

const enter = async (text: string) => {
  await page.getByLabel('访问密钥').fill(text)
  await page.getByRole('button', { name: '进入' }).click()
}

describe('the explorer of a server that asks for a key', () => {
  it('asks the reader for one, and says when it is not accepted', async () => {
    await page.goto(api.url)
    await page.getByText('此服务器需要访问密钥').waitFor()
    expect(await grave(page)).toEqual([])
    await enter('lt_wrong')
    await page.getByText('密钥未被接受').waitFor()
  })

  it('opens with a good one, on every page, until the tab is closed', async () => {
    await enter(key)
    await page.getByText('最新一条记录截至').waitFor()
    await page.goto(`${api.url}/explore/entity/Company%3Aleapmotor`)
    await page.getByText('有记录的直接供应商').first().waitFor()
  })

  it('keeps it in this session only', async () => {
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(key)
    expect(page.url()).not.toContain(key)
    const other = await page.context().newPage()
    await other.goto(api.url)
    await other.getByText('此服务器需要访问密钥').waitFor()
    await other.close()
  })

  it('lets downloads carry it', async () => {
    await page.goto(`${api.url}/explore/question/upstream-suppliers`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('上游供应商.xlsx')
    const [header = []] = await readSheet(readFileSync(await download.path()), '结果')
    expect(header).toContain('供应商')
  })

  it('carries it into the playground', async () => {
    await page.goto(`${api.url}/playground?question=upstream-suppliers`)
    await page.locator('section[aria-label="Variables"] .view-lines').first().getByText('零跑汽车').waitFor()
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('浙江零跑科技股份有限公司').first().waitFor()
  })
})
