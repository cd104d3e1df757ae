// Purpose: entities whose names share two-character parts with a text, and those made by hand, which have no search key.
// Parameters: query: String, escaped Lucene text; labels: [String]; limit: Int.
// Rows: [key, score, name], best first.
// Index: entity_names (full text, cjk).
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 200}) YIELD node AS n, score
WHERE any(label IN labels(n) WHERE label IN $labels)
WITH n, score, head([label IN labels(n) WHERE label <> 'Entity']) AS label ORDER BY score DESC, n.key LIMIT $limit
RETURN collect([coalesce(n.key, label + ':' + n.id), score, n.name]) AS rows
