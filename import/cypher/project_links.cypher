// 项目关系 project_links: reads the prepared table, writes one link a row, of the type that its column `link` names.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (project:Project {id: row.project})
  MATCH (target:Entity {key: row.target_key})
  WITH row, project, target, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  } AS properties
  CALL (row, project, target, properties) {
    WITH * WHERE row.link = 'PHASE_OF'
    MERGE (project)-[link:PHASE_OF {id: row.link_id}]->(target)
    SET link += properties
  }
  CALL (row, project, target, properties) {
    WITH * WHERE row.link = 'ATTRACTED_BY'
    MERGE (project)-[link:ATTRACTED_BY {id: row.link_id}]->(target)
    SET link += properties
  }
  CALL (row, project, target, properties) {
    WITH * WHERE row.link = 'SIGNED_AT'
    MERGE (project)-[link:SIGNED_AT {id: row.link_id}]->(target)
    SET link += properties
  }
  CALL (row, project, target, properties) {
    WITH * WHERE row.link = 'UNDER'
    MERGE (project)-[link:UNDER {id: row.link_id}]->(target)
    SET link += properties
  }
} IN TRANSACTIONS OF 5000 ROWS;
