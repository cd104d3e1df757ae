// Purpose: links of one type whose evidence ends before a day. graph/knowledge/stale.ts puts each type in place of SUPPLIES.
// Parameters: before: String, full date. Rows: [type, id, start key, end key, asOf], oldest first, 100 at most.
// Index: supplies_as_of and its sisters.
MATCH (n:Entity)-[r:SUPPLIES]->(m:Entity) WHERE r.asOfTo < $before
WITH n, m, r ORDER BY r.asOfTo, r.id LIMIT 100
RETURN collect([type(r), r.id, n.key, m.key, r.asOf]) AS rows
