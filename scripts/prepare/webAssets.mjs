// The built web application. Rebuilt when its sources, the questions or the lockfile changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { run } from './run.mjs'
import { whileSaying } from './say.mjs'

export async function prepareWebAssets(root, node) {
  const marker = join(root, 'web', 'dist', '.liantu-sources')
  const wanted = fingerprint(root, ['web', 'questions', 'package-lock.json'], (name) =>
    name.startsWith(join('web', 'dist')),
  )
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await whileSaying('构建网页，约一分钟… Building the web pages, about a minute…', () =>
    run(node, [vite, 'build', 'web', '--logLevel', 'warn'], { cwd: root }),
  )
  writeFileSync(marker, wanted)
}
