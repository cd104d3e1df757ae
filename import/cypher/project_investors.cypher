// 项目投资者 project_investors: reads the prepared table, writes (investor)-[:INVESTS_IN]->(project).
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (investor:Entity {key: row.investor_key})
  MATCH (project:Project {id: row.project})
  MERGE (investor)-[link:INVESTS_IN {id: row.link_id}]->(project)
  SET link += {
    share: toFloat(row.share), sources: split(row.sources, ';'), basis: row.basis,
    confidence: toFloat(row.confidence), asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to,
    note: row.note, visibility: row.visibility, deliveries: split(row.deliveries, ';'), claims: row.claims, conflicts: row.conflicts
  }
} IN TRANSACTIONS OF 5000 ROWS;
