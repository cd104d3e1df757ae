/** The two READMEs say the same in two languages; every page leads only to what is there and names only what exists. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, readConfig } from '../../src/config.ts'
import { pages, readPage } from '../setup/pages.ts'

const english = readPage('README.md')
const chinese = readPage('README.zh-CN.md')

const levels = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, hashes]) => hashes)
/** Without the comments, which are in the language of the page. */
const blocks = (text: string) =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(([, language, code = '']) => [
    language,
    code.replaceAll(/ *#.*$/gm, ''),
  ])
const targets = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)

/** Every variable that config.ts reads when all that is optional is set. */
function variablesRead(): string[] {
  const read = new Set<string>()
  const given: Record<string, string> = {
    NEO4J_URI: 'bolt://db',
    NEO4J_PASSWORD: 'p',
    JWT_ISSUER: 'i',
    JWT_AUDIENCE: 'a',
    JWT_JWKS: 'f',
  }
  const env = new Proxy(given, {
    get: (target, name: string) => {
      read.add(name)
      return target[name]
    },
  })
  readConfig(env)
  return [...read].sort()
}

/** The variables of the first column of the settings tables of a page. */
const variablesShown = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name))
    .sort()

describe('README.md and README.zh-CN.md', () => {
  it('have the same sections in the same order', () => {
    expect(levels(chinese)).toEqual(levels(english))
  })

  it('show the same commands', () => {
    expect(blocks(chinese)).toEqual(blocks(english))
  })

  it('lead to the same places', () => {
    const other = (target: string) => (/^README/.test(target) ? 'README' : target)
    expect([...new Set(targets(chinese).map(other))].sort()).toEqual([...new Set(targets(english).map(other))].sort())
  })

  it('stay one page', () => {
    for (const text of [english, chinese]) expect(text.split('\n').length).toBeLessThan(80)
  })
})

describe('the settings in docs/operator.md', () => {
  it('are those that config.ts reads, no more and no fewer', () => {
    // Set by the start scripts, never by a person.
    expect(variablesShown(readPage('docs/operator.md'))).toEqual(
      variablesRead().filter((name) => name !== 'LIANTU_NEO4J_LIB'),
    )
  })
})

describe('every page', () => {
  it.each(pages)('%s leads to files that exist', (page) => {
    const local = targets(readPage(page)).filter((target) => !/^(https?:|#|mailto:)/.test(target))
    const missing = local.filter((target) => !existsSync(join(projectRoot, dirname(page), target.replace(/#.*$/, ''))))
    expect(missing).toEqual([])
  })
})
