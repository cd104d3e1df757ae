/** In: a folder of prepared tables. Out: one text for cypher-shell: constraints, then every write script as it stands, in order. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { constraintStatements } from '../write/ensureConstraints.ts'

export function scriptsText(prepared: string): string {
  const { tables } = JSON.parse(readFileSync(join(prepared, 'prepared.json'), 'utf8')) as { tables: string[] }
  const constraints = constraintStatements().map((statement) => `${statement};\n`)
  const scripts = tables.map((table) => {
    const script = readFileSync(join(projectRoot, 'import/cypher', `${table}.cypher`), 'utf8')
    return `:param file => 'file:///${table}.csv';\n${script}`
  })
  return [...constraints, 'CALL db.awaitIndexes(300);\n', ...scripts].join('\n')
}
