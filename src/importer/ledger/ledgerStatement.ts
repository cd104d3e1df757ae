/** The statements of `import/cypher/ledger`, without their comment header. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../config.ts'
import type { Statement } from '../../database/statement.ts'

export function ledgerStatement(name: string): Statement {
  const text = readFileSync(join(projectRoot, 'import/cypher/ledger', `${name}.cypher`), 'utf8')
  return { name: `import/ledger/${name}`, text: text.replaceAll(/^\/\/.*\n/gm, '').trim() }
}
