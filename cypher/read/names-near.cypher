// Purpose: the names that look most like a text that matched nothing, for "did you mean".
// Parameters: query: String, escaped Lucene text; label: String.
// Rows: [key, name], best first, at most 5.
// Index: entity_names (full text, cjk: two-character parts of the text, any of them).
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 50}) YIELD node AS n, score
WHERE $label IN labels(n)
WITH n, score ORDER BY score DESC, n.key LIMIT 5
RETURN collect([n.key, n.name]) AS rows
