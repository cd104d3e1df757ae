/** What was built into `web/dist` for browsers: no address of another origin that would be fetched. */
import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'

const dist = join(projectRoot, 'web/dist')

/** Hosts that built files may name, and why none of them is asked for anything. */
const namedOnly: Readonly<Record<string, string>> = {
  'www.w3.org': 'XML namespaces',
  'json-schema.org': 'names of JSON Schema dialects',
  'react.dev': 'React: link in an error message',
  'yarnpkg.com': 'graphql: link in an error message',
  'prettier.io': 'prettier: link in an error message',
  'en.wikipedia.org': 'graphql: link in a description of a scalar',
  'commonmark.org': 'graphql: link in a description of a directive',
  'code.visualstudio.com': 'editor: links in its keyboard help',
  'microsoft.com': 'editor: id of a schema it never resolves',
  'github.com': 'links in licences, comments and error messages',
  'www.onegraph.com': 'explorer: link of an attribution that is switched off',
}

const textFiles = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((name) => readFileSync(join(dist, name), 'utf8'))

const hostsIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host ?? '')

/** A call that loads code or data, a style or an element of a page, with an address that leaves this origin. */
const fetches =
  /(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon|URL)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+|(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]+|<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]+/g

let files: string[]
beforeAll(() => {
  files = textFiles('**/*.{js,css,html,svg}')
})

describe('the built pages', () => {
  it('name no host that is not known to be a mere name', () => {
    expect([...new Set(files.flatMap(hostsIn))].filter((host) => !(host in namedOnly))).toEqual([])
  })

  it('need every exception of that list', () => {
    const found = new Set(files.flatMap(hostsIn))
    expect(Object.keys(namedOnly).filter((host) => !found.has(host))).toEqual([])
  })

  it('fetch from no other origin', () => {
    expect(files.flatMap((text) => text.match(fetches) ?? [])).toEqual([])
  })

  it.each([
    'import("https://esm.sh/monaco-editor")',
    "new Worker('//cdn.example.org/worker.js')",
    '@import url(https://fonts.example.org/a.css)',
    'a{src:url(//fonts.example.org/a.woff2)}',
    '<script type="module" src="https://cdn.example.org/a.js">',
  ])('would be caught with %s', (text) => {
    expect(text.match(fetches)).toHaveLength(1)
  })

  it('carry a hash in every asset name, since assets are cached for a year', () => {
    const names = globSync('**/*.*', { cwd: dist }).filter((name) => extname(name) !== '.html')
    expect(
      names.filter(
        (name) => !/^(assets\/.+-[\w-]{8}\.\w+|[a-z]+\.html)(\.br|\.gz)?$/.test(name) && name !== '.liantu-sources',
      ),
    ).toEqual([])
  })
})
