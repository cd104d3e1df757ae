// 股权 ownership: reads the prepared table, writes (owner)-[:OWNS]->(company).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (owner:Entity {key: row.owner_key})
  MATCH (company:Company {id: row.company})
  MERGE (owner)-[link:OWNS {id: row.link_id}]->(company)
  SET link += {
    percent: toFloat(row.percent), control: row.control, since: row.since, sinceFrom: row.since_from,
    until: row.until, untilTo: row.until_to, status: row.status, sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
