/** Takes facts out of the graph, and writes into the ledger that they went. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from 'neo4j-driver'
import { projectRoot } from '../../config.ts'
import { recordIds } from '../ledger/recordChanges.ts'
import type { RowIdentity } from '../map/mappedRow.ts'
import { subjectOf } from '../plan/plan.ts'
import type { Table } from '../tables/table.ts'

export async function removeRows(
  transaction: Transaction,
  run: string,
  table: Table,
  identities: readonly RowIdentity[],
): Promise<void> {
  for (const [type, group] of Map.groupBy(identities, (identity) => identity.type)) {
    const text = type === null ? removal('remove-nodes') : removal('remove-links').replace('LINK_TYPE', type)
    await transaction.run(text, { ids: group.map(({ id }) => id) })
  }
  await recordIds(transaction, run, table, 'removed', identities.map(subjectOf))
}

/** LINK_TYPE is one of the types that `import/tables` declares. */
const removal = (name: string): string =>
  readFileSync(join(projectRoot, 'import/cypher/stored', `${name}.cypher`), 'utf8').replaceAll(/^\/\/.*\n/gm, '')
