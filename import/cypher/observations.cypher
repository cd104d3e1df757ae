// 观测值 observations: reads the prepared table, writes (:Observation:Entity) and, from its columns, -[:OF]->, -[:ABOUT]->.
// A link whose column changed or was emptied goes. The other end may come with a later row: its key is made first.
LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  WITH row, {
    sources: split(row.sources, ';'), basis: row.basis, confidence: toFloat(row.confidence),
    asOf: row.as_of, asOfFrom: row.as_of_from, asOfTo: row.as_of_to, note: row.note, visibility: row.visibility,
    deliveries: split(row.deliveries, ';')
  } AS evidence
  MERGE (observation:Entity {key: row.key})
  SET observation:Observation, observation += evidence,
    observation += {
      id: row.id, claims: row.claims, conflicts: row.conflicts,
      value: toFloat(row.value), unit: row.unit, qualifier: row.qualifier, text: row.text,
      period: row.period, periodFrom: row.period_from, periodTo: row.period_to, kind: row.kind,
      completion: toFloat(row.completion), rank: toInteger(row.rank), rankOf: toInteger(row.rank_of),
      rankIn: row.rank_in_key, growth: toFloat(row.growth)
    }
  WITH row, observation, evidence
  CALL (row, observation) {
    MATCH (observation)-[old:OF]->()
    WHERE row.indicator_link IS NULL OR old.id <> row.indicator_link
    DELETE old
  }
  CALL (row, observation, evidence) {
    WITH * WHERE row.indicator_link IS NOT NULL
    MERGE (indicator:Entity {key: row.indicator_key})
    MERGE (observation)-[link:OF {id: row.indicator_link}]->(indicator)
    SET link += evidence
  }
  CALL (row, observation) {
    MATCH (observation)-[old:ABOUT]->()
    WHERE row.about_link IS NULL OR old.id <> row.about_link
    DELETE old
  }
  CALL (row, observation, evidence) {
    WITH * WHERE row.about_link IS NOT NULL
    MERGE (about:Entity {key: row.about_key})
    MERGE (observation)-[link:ABOUT {id: row.about_link}]->(about)
    SET link += evidence
  }
} IN TRANSACTIONS OF 5000 ROWS;
