// 环节供给 segment_feeds: reads the prepared table, writes (from_segment)-[:FEEDS]->(to_segment).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (from_segment:Segment {id: row.from_segment})
  MATCH (to_segment:Segment {id: row.to_segment})
  MERGE (from_segment)-[link:FEEDS {id: row.link_id}]->(to_segment)
  SET link += {
    weight: toFloat(row.weight), sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
