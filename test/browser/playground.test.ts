/** The playground as a planner meets it: a real browser, the real API, the Jinhua data, nothing from outside. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'
import { type WatchedPage, watchedPage } from './watchedPage.ts'

let database: Database
let api: Api
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  database = testDatabase()
  await loadOnly(database, 'jinhua')
  api = await startTestApi(database)
  watched = await watchedPage(api.url)
  page = watched.page
})

afterAll(async () => {
  await watched?.close()
  await api?.stop()
  await database?.close()
})

/** Until its editors are filled the page does not run anything. */
async function open(on: Page, address: string) {
  await on.goto(address)
  await variables(on).getByText('零跑汽车').waitFor()
}

const run = (on: Page) => on.getByRole('button', { name: /Execute query/ }).click()
const answer = (on: Page) => on.locator('.graphiql-response')
const variables = (on: Page) => on.locator('section[aria-label="Variables"] .view-lines').first()
/** The editor draws spaces as no-break spaces. */
const textOf = async (on: Page) => ((await answer(on).textContent()) ?? '').replaceAll('\u00a0', ' ')
const stored = () => page.evaluate('({ ...localStorage })') as Promise<Record<string, string>>

async function typeInto(editor: 'Variables' | 'Headers', text: string) {
  await page.getByRole('button', { name: editor, exact: true }).click()
  await page.locator(`section[aria-label="${editor}"] .monaco-editor:visible .view-lines`).click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

describe('the playground', () => {
  it('opens on the main question with its variables, in Chinese, on the first visit and on the next', async () => {
    for (const _visit of ['first', 'second']) {
      await open(page, `${api.url}/playground`)
      expect(await page.locator('.graphiql-tab-active').textContent()).toContain('UpstreamSuppliers')
      expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(4)
      expect(await page.title()).toContain('图谱查询台')
    }
  })

  it('answers the main question by name, with products and sources', async () => {
    await run(page)
    await answer(page).getByText('浙江零跑科技股份有限公司').first().waitFor()
    const text = await textOf(page)
    expect(text).toContain('22 家直接供应商中 4 家有上游记录')
    expect(text).not.toContain('"errors"')
    if (process.env.LIANTU_SCREENSHOTS) {
      await page.screenshot({ path: join(projectRoot, 'docs/images/playground.png') })
    }
  })

  it('opens a shipped question from the guide by its Chinese title', async () => {
    await page.getByRole('button', { name: 'Show 指南' }).click()
    await page.getByRole('button', { name: /^产业链环节/ }).click()
    await page.locator('.graphiql-tab-active').getByText('ChainSegments').waitFor()
    await variables(page).getByText('新能源汽车').waitFor()
    await run(page)
    await answer(page).getByText('positionLabel').first().waitFor()
  })

  it('opens a question afresh beside the tab in which it was edited', async () => {
    const before = await page.locator('.graphiql-tab').count()
    await typeInto('Variables', '{"chain": "零跑"}')
    await page.getByRole('button', { name: /^产业链环节/ }).click()
    await variables(page).getByText('新能源汽车').waitFor()
    expect(await page.locator('.graphiql-tab').count()).toBe(before + 1)
  })

  it('shows the answer as the table that its directives describe, and copies it for Word', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${api.url}/playground?question=suppliers-outside-zone`)
    await page.locator('.graphiql-tab-active').getByText('SuppliersOutsideZone').waitFor()
    await run(page)
    await page.getByRole('button', { name: 'Show 表格' }).click()
    await page.locator('.answer-table td').first().waitFor()
    await page.getByRole('button', { name: '复制为表格' }).click()
    await page.getByText('已复制').waitFor()
    const html = await page.evaluate(`navigator.clipboard.read().then(([item]) => item.getType('text/html'))
      .then((blob) => blob.text())`)
    expect(html).toMatch(/<table.*<th.*<td/s)
  })

  it('explains every field in Chinese beside the editor', async () => {
    const docs = page.getByRole('button', { name: /Show Documentation Explorer/ })
    await docs.first().click()
    await page.getByText('Query', { exact: true }).first().click()
    const explained = page.getByText(/按人们知道的取企业/)
    await explained.first().waitFor()
    expect(await explained.count()).toBeGreaterThan(0)
  })

  it('stores tabs under its own names and request headers, which may hold a key, nowhere', async () => {
    await typeInto('Headers', '{"x-key": "never-stored"}')
    const sent = page.waitForRequest((request) => request.headers()['x-key'] === 'never-stored')
    await run(page)
    await sent
    await typeInto('Variables', '{"chain": "stored-later"}')
    await expect.poll(async () => (await stored())['liantu/graphiql:tabState']).toContain('stored-later')
    const entries = Object.entries(await stored())
    expect(entries.filter(([key]) => !key.startsWith('liantu/'))).toEqual([])
    expect(entries.filter(([, value]) => value.includes('never-stored'))).toEqual([])
  })

  it('asks nothing of any other origin, breaks no content policy and logs no error', () => {
    expect(watched.misdeeds).toEqual([])
  })

  it('works the same on an intranet host without TLS', async () => {
    const intranet = await watchedPage(api.url, 'http://liantu.intranet')
    await open(intranet.page, 'http://liantu.intranet/playground')
    await run(intranet.page)
    await answer(intranet.page).getByText('浙江零跑科技股份有限公司').first().waitFor()
    await intranet.close()
    expect(intranet.misdeeds).toEqual([])
  })

  it('would be caught asking outside or breaking the content policy', async () => {
    const { page, misdeeds, close } = await watchedPage(api.url)
    await page.goto(`${api.url}/playground`)
    await page.evaluate("document.body.append(Object.assign(new Image(), { src: 'https://outside.invalid/a.png' }))")
    await expect.poll(() => misdeeds.join('\n')).toContain('policy violated: img-src https://outside.invalid')
    await page.goto('http://outside.invalid/').catch(() => undefined)
    await close()
    expect(misdeeds).toContain('asked http://outside.invalid/')
  })
})
