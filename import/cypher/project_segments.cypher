// 项目环节 project_segments: reads the prepared table, writes (project)-[:FILLS]->(segment).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (project:Project {id: row.project})
  MATCH (segment:Segment {id: row.segment})
  MERGE (project)-[link:FILLS {id: row.link_id}]->(segment)
  SET link += {
    mode: row.mode, sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
