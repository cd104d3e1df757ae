/** All of the graph but the ledger, by content, a line a node or link, to compare. */
import type { Database } from '../../src/database/database.ts'

export async function graphText(database: Database): Promise<string> {
  const session = database.writeSession()
  try {
    const nodes = await session.run(
      `MATCH (n:Entity) UNWIND labels(n) AS label WITH n, label ORDER BY label
       RETURN n.key, collect(label) AS labels, properties(n) AS properties ORDER BY n.key`,
    )
    const links = await session.run(
      'MATCH (a:Entity)-[r]->(b) RETURN a.key, type(r), b.key, properties(r) AS properties ORDER BY type(r), r.id',
    )
    const lines = [nodes.records, links.records].flatMap((records) =>
      records.map((record) => JSON.stringify(sorted(record.toObject()))),
    )
    return lines.join('\n')
  } finally {
    await session.close()
  }
}

/** Properties come in the order in which they were first stored, which is no content. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  )
}
