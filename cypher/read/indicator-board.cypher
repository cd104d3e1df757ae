// Purpose: every observation about each of some things, by indicator.
// Parameters: abouts: [String], keys.
// Rows: [about, [[indicator key, [[observation key, kind, period end, value, completion, period], …] oldest first], …]], one for each
//   thing, by indicator, 100 at most.
// Index: entity_key.
UNWIND $abouts AS about
CALL (about) {
  MATCH (a:Entity {key: about})<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
  WITH i, o ORDER BY coalesce(o.periodTo, o.asOfTo, ''), o.key
  WITH i, collect([o.key, o.kind, coalesce(o.periodTo, o.asOfTo), o.value, o.completion, coalesce(o.period, o.asOf)]) AS observations
  ORDER BY i.sortKey, i.key LIMIT 100
  RETURN collect([i.key, observations]) AS board
}
RETURN [[about, board]] AS rows
