/** Frictionless's own validator, where it is installed (`pip install frictionless`). */
import { execFileSync } from 'node:child_process'

export const hasFrictionless = (() => {
  try {
    execFileSync('frictionless', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Throws when the package of a folder is not valid. */
export const validatePackage = (folder: string) =>
  execFileSync('frictionless', ['validate', 'datapackage.json'], { cwd: folder, stdio: 'pipe' })
