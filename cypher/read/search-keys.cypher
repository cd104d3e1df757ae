// Purpose: entities that a text names exactly, starts, or is contained in, by their normalised names, pinyin forms and codes.
// Parameters: terms: [String] normalised texts; labels: [String]; limit: Int, a term.
// Rows: [term, key, rank, name], rank 0 exact, 1 prefix, 2 contained; best first for each term.
// Index: entity_search_key (TEXT, CONTAINS). Worst case: one character reads every search key once.
UNWIND $terms AS term
CALL (term) {
  MATCH (n:Entity)
  WHERE n.searchKey CONTAINS term AND any(label IN labels(n) WHERE label IN $labels)
  WITH n, CASE WHEN n.searchKey CONTAINS '|' + term + '|' THEN 0 WHEN n.searchKey CONTAINS '|' + term THEN 1 ELSE 2 END AS rank
  ORDER BY rank, size(n.name), n.key LIMIT $limit
  RETURN collect([term, n.key, rank, n.name]) AS found
}
RETURN found AS rows
