// 链主与骨干 anchors: reads the prepared table, writes (company)-[:ANCHORS]->(chain).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (company:Company {id: row.company})
  MATCH (chain:Chain {id: row.chain})
  MERGE (company)-[link:ANCHORS {id: row.link_id}]->(chain)
  SET link += {
    scope: row.scope_key, role: row.role, since: row.since, sinceFrom: row.since_from,
    until: row.until, untilTo: row.until_to, status: row.status, sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
