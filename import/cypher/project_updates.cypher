// 项目动态 project_updates: reads the prepared table, writes (:Update:Entity) and, from its columns, <-[:REPORTED]-.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (update:Entity {key: row.key})
  SET update:Update, update += evidence,
    update += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      stage: row.stage, text: row.text, problem: row.problem, nextStep: row.next_step,
      inPlace: toFloat(row.in_place), inPlaceQualifier: row.in_place_qualifier,
      inPlaceText: row.in_place_text, inPlaceUnit: row.in_place_unit, unit: row.unit
    }
  WITH row, update, evidence
  CALL (row, update) {
    MATCH (update)<-[old:REPORTED]-()
    WHERE row.project_link IS NULL OR old.id <> row.project_link
    DELETE old
  }
  CALL (row, update, evidence) {
    WITH * WHERE row.project_link IS NOT NULL
    MERGE (project:Entity {key: row.project_key})
    MERGE (update)<-[link:REPORTED {id: row.project_link}]-(project)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
