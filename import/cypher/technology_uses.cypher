// 技术用途 technology_uses: reads the prepared table, writes (technology)-[:ENABLES]->(target).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (technology:Technology {id: row.technology})
  MATCH (target:Entity {key: row.target_key})
  MERGE (technology)-[link:ENABLES {id: row.link_id}]->(target)
  SET link += {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
