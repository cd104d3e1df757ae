// Purpose: how many facts of each kind one source states.
// Parameters: source: String, bare id as a quoted Lucene term. Rows: [kind, count], by kind.
// Index: nodes_by_source, links_by_source (full text, keyword).
CALL () {
  CALL db.index.fulltext.queryNodes('nodes_by_source', $source) YIELD node AS n
  RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS kind
  UNION ALL
  CALL db.index.fulltext.queryRelationships('links_by_source', $source) YIELD relationship AS r
  RETURN type(r) AS kind
}
WITH kind, count(*) AS facts ORDER BY kind
RETURN collect([kind, facts]) AS rows
