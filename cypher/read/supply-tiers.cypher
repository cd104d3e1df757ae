// Purpose: how many companies are reached at each tier of a supply network, and the nearest of them, with what is asked of each.
//   For answers that show neither links nor how far the search knows: `supply-network` reads every link for those. Upstream, depth 2;
//   graph/supply/statements.ts derives the other depths and directions, and the form without a choice among those reached.
// Parameters: root: String, company key; the parameters of the fragments walked and chosen; room: Int, companies reached at most, the
//   root among them; limit: Int, rows; properties: [String]; cursors: Boolean, whether sort is wanted; fromTier: Int, tier of the first row;
//   after, afterKey: String?, name and key of the last company shown, at fromTier.
// Rows: first [[tier, companies], …], the root at tier 0; then [tier, sort, key, value, …] by tier, name, key, 100 a record.
// Index: entity_key. Pruning BFS, twice: a search is cheap, and a list of its companies carried beside the page would be counted again
//   for every row that is sorted (340 MB for 2,000 companies, which eight of a kind at once were refused).
MATCH (root:Entity {key: $root})
CALL (root) {
  MATCH path = (root)<-[:SUPPLIES*0..2]-(s:Company)
  WHERE all(r IN relationships(path) WHERE /* walked */ true)
  WITH s, min(length(path)) AS tier
  ORDER BY tier LIMIT $room
  WITH s, tier WHERE tier = 0 OR /* chosen */ true
  WITH tier, count(s) AS companies ORDER BY tier
  RETURN collect([tier, companies]) AS tiers
}
CALL (root) {
  MATCH path = (root)<-[:SUPPLIES*0..2]-(s:Company)
  WHERE all(r IN relationships(path) WHERE /* walked */ true)
  WITH s, min(length(path)) AS tier
  ORDER BY tier LIMIT $room
  WITH s, tier WHERE tier = 0 OR /* chosen */ true
  WITH s, tier, coalesce(s.sortKey, s.name, s.key) AS sort
  WHERE tier > $fromTier OR (tier = $fromTier AND ($after IS NULL OR sort > $after OR (sort = $after AND s.key > $afterKey)))
  WITH s, tier, sort ORDER BY tier, sort, s.key LIMIT $limit
  RETURN collect([tier, CASE WHEN $cursors THEN sort END, s.key] + [name IN $properties | s[name]]) AS page
}
UNWIND [[tiers]] + [from IN range(0, size(page) - 1, 100) | page[from..from + 100]] AS rows
RETURN rows
