// Purpose: the actual observations of one thing that state a value and a completion, with the target of the same period where it is stated.
// Parameters: about: String, key.
// Rows: [indicator key, observation key, value, completion, unit, [target observation key, value] or null], by indicator and period, 200 at most.
// Index: entity_key.
MATCH (a:Entity {key: $about})<-[:ABOUT]-(o:Observation)-[:OF]->(i:Indicator)
WHERE o.kind = 'actual' AND o.value IS NOT NULL AND o.completion IS NOT NULL
WITH a, i, o ORDER BY i.sortKey, i.key, coalesce(o.periodTo, o.asOfTo, ''), o.key LIMIT 200
RETURN collect([i.key, o.key, o.value, o.completion, coalesce(o.unit, i.unit), head(COLLECT {
  MATCH (a)<-[:ABOUT]-(t:Observation)-[:OF]->(i) WHERE t.kind = 'target' AND t.value IS NOT NULL AND t.period = o.period
  RETURN [t.key, t.value] ORDER BY t.asOfTo DESC, t.key LIMIT 1
})]) AS rows
