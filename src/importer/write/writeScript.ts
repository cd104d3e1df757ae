/** In: the name of a table. Out: its script of `import/cypher` in the form the importer sends: rows from a parameter. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'

const firstLine = 'LOAD CSV WITH HEADERS FROM $file AS row\n'
const lastLine = '} IN TRANSACTIONS OF 5000 ROWS;'

/**
 * The body is what cypher-shell runs on prepared files; only its frame changes, so both ways in give the same graph.
 * Throws when a script does not stand in the frame.
 */
export function writeScript(table: string): string {
  const file = `import/cypher/${table}.cypher`
  const text = readFileSync(join(projectRoot, file), 'utf8')
    .replaceAll(/^\/\/.*\n/gm, '')
    .trim()
  if (!text.startsWith(firstLine) || !text.endsWith(lastLine)) {
    throw new Error(`${file} must begin with "${firstLine.trim()}" and end with "${lastLine}".`)
  }
  return `UNWIND $rows AS row\n${text.slice(firstLine.length, -lastLine.length)}}`
}
