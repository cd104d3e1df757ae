// 合作 cooperations: reads the prepared table, writes (subject)-[:COOPERATES_WITH]->(partner).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (subject:Entity {key: row.subject_key})
  MATCH (partner:Entity {key: row.partner_key})
  MERGE (subject)-[link:COOPERATES_WITH {id: row.link_id}]->(partner)
  SET link += {
    kind: row.kind, since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to,
    status: row.status, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
