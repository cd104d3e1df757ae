// 所在地 locations: reads the prepared table, writes (subject)-[:LOCATED_IN]->(place).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (subject:Entity {key: row.subject_key})
  MATCH (place:Entity {key: row.place_key})
  MERGE (subject)-[link:LOCATED_IN {id: row.link_id}]->(place)
  SET link += {
    role: row.role, since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to,
    status: row.status, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
