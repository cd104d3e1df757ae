/** What axe calls serious or critical on a page: the rule and where it fails. Run by the debugger, which the content policy does not bind. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, target }) => target.join(' ') + ' ' + html.slice(0, 160)).join(' | ')))`

export async function grave(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return (await page.evaluate(run)) as string[]
}
