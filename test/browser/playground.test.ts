/** The playground as a planner meets it: a real browser, the real API, the Jinhua data, nothing from outside. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { launchBrowser } from '../setup/browser.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'

let database: Database
let api: Api
let browser: Browser
let page: Page
const outside: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(api.url) || url.startsWith('data:')) return route.continue()
    outside.push(url)
    return route.abort()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${api.url}/playground`)
})

afterAll(async () => {
  await browser?.close()
  await api?.stop()
  await database?.close()
})

describe('the playground', () => {
  it('opens on the shipped questions, in Chinese', async () => {
    await page.getByRole('tab', { name: 'UpstreamSuppliers' }).waitFor()
    expect(await page.title()).toContain('图谱查询台')
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(4)
  })

  it('answers the main question by name, with products and sources', async () => {
    await page.getByRole('tab', { name: 'UpstreamSuppliers' }).click()
    await page.getByRole('button', { name: /Execute query/ }).click()
    const answer = page.locator('.graphiql-response')
    await answer.getByText('浙江零跑科技股份有限公司').first().waitFor()
    // The editor draws spaces as no-break spaces.
    const text = ((await answer.textContent()) ?? '').replaceAll('\u00a0', ' ')
    expect(text).toContain('22 家直接供应商中 4 家有上游记录')
    expect(text).not.toContain('"errors"')
    if (process.env.LIANTU_SCREENSHOTS) {
      await page.screenshot({ path: join(projectRoot, 'docs/images/playground.png') })
    }
  })

  it('explains every field in Chinese beside the editor', async () => {
    await page
      .getByRole('button', { name: /Documentation Explorer/ })
      .first()
      .click()
    await page.getByText('Query', { exact: true }).first().click()
    await page
      .getByText(/按人们知道的取企业/)
      .first()
      .waitFor()
  })

  it('asks nothing of any other origin and breaks no content policy', () => {
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })
})
