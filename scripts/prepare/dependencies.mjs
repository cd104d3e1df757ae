// node_modules as the lockfile says. Skipped when npm's own record of what it installed (since npm 7) says so already.
import { lstatSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { whileSaying } from './say.mjs'

const record = join('node_modules', '.package-lock.json')

export async function prepareDependencies(root) {
  if (dependenciesAreInstalled(root)) return
  // npm writes it last: an installation cut short has none.
  rmSync(join(root, record), { force: true })
  await whileSaying('安装依赖，约一两分钟… Installing dependencies, a minute or two…', () => {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    // The npm that started us, where there is one: a machine may have several.
    const npm = process.env.npm_execpath
    return npm ? run(process.execPath, [npm, ...args], { cwd: root }) : run('npm', args, { cwd: root })
  })
}

export function dependenciesAreInstalled(root) {
  // Another checkout's, lent by a link: what npm did here would empty it there.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return true
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return isInstalled(packages, recorded(join(root, record)))
}

/** Optional packages of other systems are missing rightly. */
function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    return path === '' || (found ? found.version === version && found.integrity === integrity : optional)
  })
}

function recorded(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}
