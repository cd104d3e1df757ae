/** A page in a real browser of its own, and a list of everything it did that it must not: outside requests, policy violations, errors. */
import type { Page, Route } from 'playwright-core'
import { launchBrowser } from '../setup/browser.ts'

export interface WatchedPage {
  page: Page
  /** In the order they happened; empty while the page behaves. */
  misdeeds: string[]
  close(): Promise<void>
}

const reportViolations = `document.addEventListener('securitypolicyviolation', (violation) =>
  console.error('policy violated: ' + violation.violatedDirective + ' ' + violation.blockedURI))`

/**
 * `origin` is what stands in the address bar, `server` where it is answered from. They differ to show a page under a
 * host name that browsers do not trust as they trust loopback; headers, and so the content policy, are the server's own.
 */
export async function watchedPage(server: string, origin = server): Promise<WatchedPage> {
  const misdeeds: string[] = []
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(reportViolations)
  await page.route('**/*', (route) => answer(route, server, origin, misdeeds))
  page.on('websocket', (socket) => misdeeds.push(`opened ${socket.url()}`))
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text())
  })
  page.on('pageerror', (error) => misdeeds.push(error.message))
  return { page, misdeeds, close: () => browser.close() }
}

async function answer(route: Route, server: string, origin: string, misdeeds: string[]): Promise<void> {
  const url = route.request().url()
  if (!url.startsWith(`${origin}/`)) {
    misdeeds.push(`asked ${url}`)
    return route.abort()
  }
  if (server === origin) return route.continue()
  try {
    await route.fulfill({ response: await route.fetch({ url: server + url.slice(origin.length) }) })
  } catch (error) {
    // What is still on its way when the page goes is nobody's fault.
    if (!route.request().frame().page().isClosed()) throw error
  }
}
