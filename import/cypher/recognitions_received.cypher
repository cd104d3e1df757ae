// 获得荣誉 recognitions_received: reads the prepared table, writes (recipient)-[:RECEIVED]->(recognition).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (recipient:Entity {key: row.recipient_key})
  MATCH (recognition:Recognition {id: row.recognition})
  MERGE (recipient)-[link:RECEIVED {id: row.link_id}]->(recognition)
  SET link += {
    on: row.on, onFrom: row.on_from, onTo: row.on_to, rank: toInteger(row.rank), sources: split(row.sources, ';'),
    basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
