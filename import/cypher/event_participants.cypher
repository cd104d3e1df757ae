// 事件参与 event_participants: reads the prepared table, writes (participant)-[:TOOK_PART_IN]->(event).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (participant:Entity {key: row.participant_key})
  MATCH (event:Event {id: row.event})
  MERGE (participant)-[link:TOOK_PART_IN {id: row.link_id}]->(event)
  SET link += {
    role: row.role, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
