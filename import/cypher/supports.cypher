// 平台服务 supports: reads the prepared table, writes (supporter)-[:SUPPORTS]->(target).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (supporter:Entity {key: row.supporter_key})
  MATCH (target:Entity {key: row.target_key})
  MERGE (supporter)-[link:SUPPORTS {id: row.link_id}]->(target)
  SET link += {
    since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to, status: row.status,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
