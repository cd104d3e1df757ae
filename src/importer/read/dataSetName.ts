/** In: the folder of a delivery. Out: the name of its data set, which every fact keeps. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * `name` of the folder's `datapackage.json`, or the folder's own name where there is no such file.
 * Null when the file is there but gives no name: facts must not land under a name nobody chose.
 */
export async function dataSetName(root: string): Promise<string | null> {
  const text = await readFile(join(root, 'datapackage.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return basename(root)
  try {
    const { name } = JSON.parse(text) as { name?: unknown }
    // A list of names is stored with `;` between them.
    return typeof name === 'string' && /^[^;；、\s]+$/.test(name) ? name : null
  } catch {
    return null
  }
}
