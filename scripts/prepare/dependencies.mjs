// node_modules as the lockfile says. Skipped when a marker carries the lockfile's hash.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { run } from './run.mjs'
import { whileSaying } from './say.mjs'

export async function prepareDependencies(root) {
  const marker = join(root, 'node_modules', '.liantu-lock')
  const wanted = fingerprint(root, ['package-lock.json'])
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  await whileSaying('安装依赖，约一两分钟… Installing dependencies, a minute or two…', () => {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    // The npm that started us, where there is one: a machine may have several.
    const npm = process.env.npm_execpath
    return npm ? run(process.execPath, [npm, ...args], { cwd: root }) : run('npm', args, { cwd: root })
  })
  writeFileSync(marker, wanted)
}
