// 项目节点 project_milestones: reads the prepared table, writes (:Milestone:Entity) and, from its columns, <-[:REACHED]-.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (milestone:Entity {key: row.key})
  SET milestone:Milestone, milestone += evidence,
    milestone += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      stage: row.stage, localLabel: row.local_label, on: row.on, onFrom: row.on_from, onTo: row.on_to,
      planned: toBoolean(row.planned), progress: toFloat(row.progress)
    }
  WITH row, milestone, evidence
  CALL (row, milestone) {
    MATCH (milestone)<-[old:REACHED]-()
    WHERE row.project_link IS NULL OR old.id <> row.project_link
    DELETE old
  }
  CALL (row, milestone, evidence) {
    WITH * WHERE row.project_link IS NOT NULL
    MERGE (project:Entity {key: row.project_key})
    MERGE (milestone)<-[link:REACHED {id: row.project_link}]-(project)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
