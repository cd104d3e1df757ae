// Purpose: the facts that one source states, nodes and links, by kind and id.
// Parameters: source: String, bare id as a quoted Lucene term; kind: String?; after, afterTie: String?; limit: Int.
// Rows: [kind, id, node key, target key or null, name of the node, name of the target or null, basis, asOf].
// Index: nodes_by_source, links_by_source (full text, keyword).
CALL () {
  CALL db.index.fulltext.queryNodes('nodes_by_source', $source) YIELD node AS n
  RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS kind, n.key AS id, n AS n, null AS m, n.basis AS basis, n.asOf AS asOf
  UNION ALL
  CALL db.index.fulltext.queryRelationships('links_by_source', $source) YIELD relationship AS r
  RETURN type(r) AS kind, type(r) + ':' + r.id AS id, startNode(r) AS n, endNode(r) AS m, r.basis AS basis, r.asOf AS asOf
}
WITH * WHERE ($kind IS NULL OR kind = $kind) AND ($after IS NULL OR kind > $after OR (kind = $after AND id > $afterTie))
WITH * ORDER BY kind, id LIMIT $limit
RETURN collect([kind, id, n.key, m.key, coalesce(n.name, n.localLabel, n.text), coalesce(m.name, m.title), basis, asOf]) AS rows
