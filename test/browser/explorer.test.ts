/** Every page of the explorer as a planner meets it: a real browser, the real API, the Jinhua data, nothing from outside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import type { Api } from '../../src/server/api.ts'
import { startTestApi } from '../setup/testApi.ts'
import { loadOnly, testDatabase } from '../setup/testDatabase.ts'
import { grave } from './grave.ts'
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
  page.setDefaultTimeout(45_000)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})

afterAll(async () => {
  await watched?.close()
  await api?.stop()
  await database?.close()
})

const scope = 'today=2026-02-13&zone=Zone:jhedz&chain=Chain:nev&company=Company:leapmotor'

/** The picture of a page is taken once that text stands on it. */
const pages: Readonly<Record<string, { address: string; shows: string; rows?: string }>> = {
  start: { address: '/', shows: '最新一条记录截至' },
  source: { address: '/explore/entity/Source%3As-seed', shows: '标题' },
  questions: { address: '/explore/questions', shows: '上游供应商' },
  search: { address: '/explore/search?text=lpqc', shows: '浙江零跑科技股份有限公司' },
  company: { address: '/explore/entity/Company%3Aleapmotor', shows: '未记录（不等于没有）' },
  zone: { address: '/explore/entity/Zone%3Ajhedz', shows: '区内有记录的企业' },
  project: { address: '/explore/entity/Project%3Apj-leap-park', shows: '时间线' },
  network: { address: `/explore/network?${scope}`, shows: '22 家直接供应商中 4 家有上游记录', rows: '宁德时代' },
  'chain-map': { address: `/explore/chain-map?${scope}`, shows: '车规计算芯片', rows: '链主在外采购' },
  gaps: { address: `/explore/gaps?${scope}`, shows: '本区提出补链', rows: '制动系统' },
  candidates: {
    address: `/explore/candidates?${scope}&segment=Segment:nev-sensor`,
    shows: '名单只含有记录的企业',
    rows: '为什么找它',
  },
  pipeline: { address: `/explore/pipeline?${scope}`, shows: '久无记录', rows: '万里扬金华新能源汽车驱动系统项目' },
  timeline: { address: `/explore/timeline?${scope}`, shows: '个没有带日期的节点记录', rows: '签约' },
  indicators: { address: `/explore/indicators?${scope}`, shows: '城市更新投资', rows: '78.5' },
  compare: {
    address: `/explore/compare?${scope}&with=Zone:qianwan,Zone:wujin-hnz`,
    shows: '不宜排名',
    rows: '宁波前湾新区',
  },
  flows: { address: `/explore/flows?${scope}`, shows: '24 条有记录的供货关系', rows: '美国' },
  clusters: { address: `/explore/clusters?${scope}`, shows: '有记录的企业与项目', rows: '宁波前湾新区' },
  question: {
    address: '/explore/question/upstream-suppliers?today=2026-02-13',
    shows: '上游第 1 层 · 22 家',
    rows: '德州仪器',
  },
}

async function open(address: string, shows: string, on = page) {
  await on.goto(api.url + address)
  await on.getByText(shows).first().waitFor()
}

/** Taken for docs/images; the others are lists, too long for a slide. */
const slides = new Set(
  'start network chain-map gaps candidates pipeline timeline indicators compare flows clusters question network-dark gaps-narrow'.split(
    ' ',
  ),
)

async function picture(name: string) {
  if (!process.env.LIANTU_SCREENSHOTS || !slides.has(name)) return
  await page.evaluate('document.fonts.ready')
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  await page.screenshot({ path: join(projectRoot, `docs/images/explorer-${name}.png`), fullPage: true })
}

describe.each(Object.entries(pages))('the page %s', (name, { address, shows, rows }) => {
  it('answers, and axe finds nothing serious on it', async () => {
    await open(address, shows)
    await picture(name)
    expect(await grave(page)).toEqual([])
  })

  it.runIf(rows)('says the same as a table', async () => {
    await page.getByText('表', { exact: true }).first().click()
    await page
      .locator('.data-table')
      .getByText(rows ?? '')
      .first()
      .waitFor()
    expect(new URL(page.url()).searchParams.get('as')).toBe('table')
    expect(await grave(page)).toEqual([])
  })
})

describe('what one takes away', () => {
  const saved = async (button: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    return readFileSync(await download.path())
  }

  it('is a picture with title, day and sources, as SVG and as PNG', async () => {
    await open(`/explore/chain-map?${scope}`, '车规计算芯片')
    const svg = (await saved('SVG')).toString('utf8')
    expect(svg).toContain('金华经济技术开发区 · 新能源汽车产业链图')
    expect(svg).toMatch(/截至 2026-02-13 · \d+ 个来源/)
    expect(svg).toContain('未记录也未调查，不等于没有')
    expect(svg).toContain('未知：未记录也未调查')
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG')
  })

  it('is a table that pastes into Word, with its title and day', async () => {
    await page.getByRole('button', { name: '复制为表格' }).click()
    await page.getByText('已复制，可粘贴到 Word、PPT').waitFor()
    const html = (await page.evaluate(`navigator.clipboard.read().then(([item]) => item.getType('text/html'))
      .then((blob) => blob.text())`)) as string
    expect(html).toMatch(/<table.*<th.*本区生产者（家）.*车规计算芯片/s)
    expect(html).toContain('截至 2026-02-13')
  })

  it('is a survey sheet with a row a segment, to fill in the field', async () => {
    const sheet = (await saved('下载调查表')).toString('utf8')
    expect(sheet).toContain('环节,已知企业,有/无/不清,企业全称,调查单位,日期')
    expect(sheet).toContain('Segment:nev-soc,车规计算芯片(SoC/MCU),,,,,')
  })

  it('is the answer to a question as a workbook, a network for Gephi and rows', async () => {
    await open('/explore/question/upstream-suppliers?today=2026-02-13', '上游第 1 层 · 22 家')
    const [header = [], ...rows] = await readSheet(await saved('XLSX'), '结果')
    expect(header).toContain('供应商')
    expect(rows).toHaveLength(34)
    const graph = parseGexf(MultiDirectedGraph, (await saved('GEXF')).toString('utf8'))
    expect(graph.getNodeAttribute('Company:catl', 'tier')).toBe(1)
    const csv = await saved('CSV')
    expect(csv.subarray(0, 3).toString('hex'), 'for Excel: a mark that it is UTF-8').toBe('efbbbf')
    expect(csv.toString('utf8').trim().split('\r\n')).toHaveLength(35)
  })

  it('is the question itself, in the playground and by a link', async () => {
    await page.getByRole('button', { name: '复制链接' }).click()
    await page.getByText('链接已复制').waitFor()
    const link = (await page.evaluate('navigator.clipboard.readText()')) as string
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByText('上游第 1 层 · 22 家').first().waitFor()
    await page.getByRole('link', { name: '在查询台打开' }).click()
    await page.waitForURL(/playground\?question=upstream-suppliers/)
    await page.locator('section[aria-label="Variables"] .view-lines').first().getByText('零跑汽车').waitFor()
  })

  it('is one printed sheet of a company', async () => {
    await open('/explore/entity/Company%3Aleapmotor', '有记录的直接供应商')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('is a correction of one row for the data team', async () => {
    await open('/explore/entity/Company%3Aleapmotor', '有记录的直接供应商')
    await page.getByRole('button', { name: '这条有误' }).click()
    await page.getByLabel('应为').fill('零跑')
    await page.getByLabel('出处（网址或文件）').fill('=cmd()')
    const rows = (await saved('下载更正文件')).toString('utf8').trim().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Company:leapmotor,name,浙江零跑科技股份有限公司,零跑,')
    expect(rows[1]).toContain("'=cmd()")
  })
})

describe('the views', () => {
  it('lead from a gap of the chain map to its candidates', async () => {
    await open(`/explore/chain-map?${scope}`, '车规计算芯片')
    await page.getByRole('button', { name: /座椅/ }).click()
    await page.getByRole('link', { name: '看招引对象' }).click()
    await page.getByText('佛瑞亚集团佛吉亚').first().waitFor()
    expect(page.url()).toContain('segment=Segment%3Anev-seat')
  })

  it('show where a drawn link comes from, one click away', async () => {
    await open(`/explore/network?${scope}`, '22 家直接供应商')
    await page.getByRole('button', { name: /^英伟达/ }).click()
    await page.locator('.panel').getByRole('button', { name: '出处' }).first().click()
    await page.locator('.evidence a').first().waitFor()
  })

  it('expand a company in place, and the address keeps it', async () => {
    await page.getByRole('button', { name: /^展开 江苏正力/ }).click()
    await page.waitForURL(/expanded=Company%3Azenergy/)
    await page.getByText('收起展开的').waitFor()
    await page.reload()
    await page.getByText('收起展开的').waitFor()
  })

  it('are walked by keyboard', async () => {
    await open(`/explore/chain-map?${scope}`, '车规计算芯片')
    await page.getByRole('button', { name: /座椅/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '看招引对象' }).waitFor()
  })

  it('say of a record that is not there that it is not recorded', async () => {
    await open('/explore/entity/Company%3Anobody', '没有记录 Company:nobody')
    expect(await grave(page)).toEqual([])
  })

  it('say what is wrong, and which names are near, when a name is not known', async () => {
    await page.goto(`${api.url}/explore/question/upstream-suppliers?company=${encodeURIComponent('零泡汽车有限')}`)
    await page.getByText('没有这条记录').waitFor()
    expect(await page.locator('.errors a').count()).toBeGreaterThan(0)
  })
})

describe('the frame', () => {
  it('finds by pinyin initials and opens what was found', async () => {
    await open('/', '数据里有什么')
    await page.getByRole('combobox', { name: '查找' }).fill('lpqc')
    await page.locator('.match').getByText('浙江零跑科技股份有限公司').first().click()
    await page.getByRole('heading', { level: 1, name: '浙江零跑科技股份有限公司' }).waitFor()
  })

  it('speaks English when asked to, and remembers it', async () => {
    await page.getByText('English').click()
    await page.getByText('Recorded direct suppliers').first().waitFor()
    await page.reload()
    await page.getByText('Recorded direct suppliers').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByText('中文').click()
  })

  it.each(['network', 'chain-map', 'gaps', 'company'])('is readable in the dark: %s', async (name) => {
    const { address, shows } = pages[name] ?? { address: '/', shows: '' }
    await open(address, shows)
    await page.getByRole('button', { name: '深色' }).click()
    await picture(`${name}-dark`)
    expect(await grave(page)).toEqual([])
    await page.getByRole('button', { name: '浅色' }).click()
  })

  it('fits a telephone: no page is wider than 390 px', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const wide: string[] = []
    for (const name of ['start', 'network', 'chain-map', 'gaps', 'company', 'pipeline', 'question']) {
      const { address, shows } = pages[name] ?? { address: '/', shows: '' }
      await open(address, shows)
      if (name === 'gaps') await picture('gaps-narrow')
      const width = (await page.evaluate('document.documentElement.scrollWidth')) as number
      if (width > 390) wide.push(`${name} ${width}`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(wide).toEqual([])
  })

  it('loads its first page with less than 300 kB of compressed script, none of it graph, chart or editor', async () => {
    const fresh = await watchedPage(api.url)
    const scripts: { bytes: number; text: string }[] = []
    fresh.page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return
      scripts.push({ bytes: Number(response.headers()['content-length']), text: await response.text() })
    })
    await open('/', '最新一条记录截至', fresh.page)
    await fresh.close()
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000)
    expect(scripts.filter(({ text }) => /echarts|graphology|sigma|monaco/i.test(text))).toEqual([])
  })

  it('asks nothing of any other origin, breaks no content policy and logs no error but refusals', () => {
    // Browsers log every refusal: of a name that is not known, and of a machine that is too busy, which the page asks again.
    expect(watched.misdeeds.filter((each) => !/status of (400|404|503|504)/.test(each))).toEqual([])
  })
})
