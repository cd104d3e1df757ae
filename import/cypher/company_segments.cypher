// 企业环节 company_segments: reads the prepared table, writes (company)-[:ACTIVE_IN]->(segment).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (company:Company {id: row.company})
  MATCH (segment:Segment {id: row.segment})
  MERGE (company)-[link:ACTIVE_IN {id: row.link_id}]->(segment)
  SET link += {
    role: row.role, share: toFloat(row.share), since: row.since, sinceFrom: row.since_from,
    until: row.until, untilTo: row.until_to, status: row.status, sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
