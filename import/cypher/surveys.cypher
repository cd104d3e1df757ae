// 摸底 surveys: reads the prepared table, writes (zone)-[:SURVEYED]->(target).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (zone:Zone {id: row.zone})
  MATCH (target:Entity {key: row.target_key})
  MERGE (zone)-[link:SURVEYED {id: row.link_id}]->(target)
  SET link += {
    on: row.on, onFrom: row.on_from, onTo: row.on_to, by: row.by, sources: split(row.sources, ';'),
    basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
