// Purpose: observations of one indicator about one thing in one period, of one kind, with different values.
// Parameters: about: String?, key. Rows: [indicator key, about key, period, [observation key, …]], 100 at most.
// Index: indicator_sort drives; work: all observations of the indicators (of the thing alone when it is given).
MATCH (i:Indicator) WHERE i.sortKey >= ''
MATCH (i)<-[:OF]-(o:Observation)-[:ABOUT]->(a:Entity) WHERE ($about IS NULL OR a.key = $about) AND o.value IS NOT NULL
WITH i, a, coalesce(o.period, o.asOf) AS period, o.kind AS kind, o ORDER BY o.key
WITH i, a, period, kind, collect(o.key) AS keys, collect(DISTINCT o.value) AS values
WHERE size(values) > 1
WITH i, a, period, keys ORDER BY i.sortKey, a.key, period LIMIT 100
RETURN collect([i.key, a.key, period, keys]) AS rows
