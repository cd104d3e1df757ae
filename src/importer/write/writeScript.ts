/** In: the name of a table. Out: its script of `import/cypher` in the forms the importer sends: rows from a parameter. */
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

/**
 * The same for rows of a link table that are known to be new: what looks for a link of that id goes, which is two of three seeks a
 * row, and with MERGE its locks on both ends until the commit. A link that came meanwhile breaks its constraint.
 */
export const createScript = (table: string): string =>
  writeScript(table)
    .replace(/ {2}CALL \([\w, ]+\) \{\n {4}MATCH \(before\)[\s\S]*?DELETE old\n {2}\}\n/, '')
    .replaceAll(/MERGE (\(\w+\)-\[link:\w+ \{id: row\.link_id\}\])/g, 'CREATE $1')
