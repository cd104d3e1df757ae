// The Node that runs TypeScript as it stands: the locked one of node_modules, else this one where it is new enough.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PreparationError } from './say.mjs'

export function findNode(root) {
  const locked = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new PreparationError(
    `需要 Node 22.18 以上，当前为 ${process.versions.node}；本系统没有可用的随附版本。 ` +
      `Node 22.18 or newer is needed, this is ${process.versions.node}, and no bundled Node fits this system: install Node 24.`,
  )
}
