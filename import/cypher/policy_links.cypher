// 政策关系 policy_links: reads the prepared table, writes one link a row, of the type that its column `link` names.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (policy:Policy {id: row.policy})
  MATCH (target:Entity {key: row.target_key})
  WITH row, policy, target, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  } AS properties
  CALL (row, policy, target, properties) {
    WITH * WHERE row.link = 'ISSUED_BY'
    MERGE (policy)-[link:ISSUED_BY {id: row.link_id}]->(target)
    SET link += properties
  }
  CALL (row, policy, target, properties) {
    WITH * WHERE row.link = 'PART_OF'
    MERGE (policy)-[link:PART_OF {id: row.link_id}]->(target)
    SET link += properties
  }
  CALL (row, policy, target, properties) {
    WITH * WHERE row.link = 'APPLIES_TO'
    MERGE (policy)-[link:APPLIES_TO {id: row.link_id}]->(target)
    SET link += properties
  }
} IN TRANSACTIONS OF 5000 ROWS;
