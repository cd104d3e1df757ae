// Purpose: what was agreed for the projects of a place and what is in place: ledger rows and observations of one indicator.
// Parameters: place: String, key; kinds: [String]; indicator: String?, key of money put in so far.
// Rows: [project key, agreed, its unit, latest money in place of the ledger or null [value, unit, asOf, evidence],
//   latest actual observation of the indicator or null [value, unit, period or asOf, evidence], evidence of the project], by key.
// Index: entity_key. Work: the projects of the place.
MATCH (place:Entity {key: $place})
MATCH (p:Project)-[:LOCATED_IN]->()-[:PART_OF*0..8]->(place)
WITH DISTINCT p WHERE p.kind IN $kinds
WITH p, head(COLLECT {
  MATCH (p)-[:REPORTED]->(u:Update) WHERE u.inPlace IS NOT NULL
  RETURN [u.inPlace, u.inPlaceUnit, u.asOf, [u.sources, u.basis, u.confidence, u.asOf, u.note]] ORDER BY u.asOfTo DESC, u.key LIMIT 1
}) AS ledger, head(COLLECT {
  MATCH (p)<-[:ABOUT]-(o:Observation)-[:OF]->(i:Entity {key: $indicator}) WHERE o.kind = 'actual' AND o.value IS NOT NULL
  RETURN [o.value, coalesce(o.unit, i.unit), coalesce(o.period, o.asOf), [o.sources, o.basis, o.confidence, o.asOf, o.note]]
  ORDER BY coalesce(o.periodTo, o.asOfTo, '') DESC, o.key LIMIT 1
}) AS observed
WITH p, ledger, observed ORDER BY p.key
WITH collect([p.key, p.investment, p.investmentUnit, ledger, observed, [p.sources, p.basis, p.confidence, p.asOf, p.note]]) AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
