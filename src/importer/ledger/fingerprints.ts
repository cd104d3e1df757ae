/** What an import was made of: the content of a file, the version of the tables and scripts that read it. Reads files only. */
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { projectRoot } from '../../config.ts'

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Changes whenever a table schema or a write script does: the same file may then mean something else. */
export function tablesVersion(): string {
  const hash = createHash('sha256')
  for (const folder of ['import/tables', 'import/cypher']) {
    const path = join(projectRoot, folder)
    const files = readdirSync(path).filter((name) => /\.(json|cypher)$/.test(name))
    for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(path, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
