/** In: a folder of prepared tables. Out: one text for cypher-shell: constraints, then every write script as it stands, in order. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import { constraintStatements } from '../structure/declared.ts'
import { readPreparedPackage } from './preparedPackage.ts'

export function scriptsText(prepared: string): string {
  const tables = readPreparedPackage(prepared)
  const constraints = constraintStatements().map((statement) => `${statement};\n`)
  const scripts = tables.map((table) => {
    const script = readFileSync(join(projectRoot, 'import/cypher', `${table}.cypher`), 'utf8')
    return `:param file => 'file:///${table}.csv';\n${script}`
  })
  return [...constraints, 'CALL db.awaitIndexes(300);\n', ...scripts].join('\n')
}
