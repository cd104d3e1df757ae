// 技术持有 technology_holders: reads the prepared table, writes (company)-[:MASTERS]->(technology).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (company:Company {id: row.company})
  MATCH (technology:Technology {id: row.technology})
  MERGE (company)-[link:MASTERS {id: row.link_id}]->(technology)
  SET link += {
    since: row.since, sinceFrom: row.since_from, until: row.until, untilTo: row.until_to, status: row.status,
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
