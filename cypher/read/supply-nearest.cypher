// Purpose: the nearest companies of a supply network, with what is asked of each; `supply-tiers` also counts them. Upstream, depth 2;
//   graph/supply/statements.ts derives the other depths and directions, and the form without a choice among those reached.
// Parameters: root, room, limit, properties, cursors, fromTier, after, afterKey and those of the fragments, as in `supply-tiers`.
// Rows: [tier, sort, key, value, …] by tier, name, key, 100 a record. Index: entity_key. Pruning BFS.
MATCH (root:Entity {key: $root})
MATCH path = (root)<-[:SUPPLIES*0..2]-(s:Company)
WHERE all(r IN relationships(path) WHERE /* walked */ true)
WITH s, min(length(path)) AS tier
ORDER BY tier LIMIT $room
WITH s, tier WHERE tier = 0 OR /* chosen */ true
WITH s, tier, coalesce(s.sortKey, s.name, s.key) AS sort
WHERE tier > $fromTier OR (tier = $fromTier AND ($after IS NULL OR sort > $after OR (sort = $after AND s.key > $afterKey)))
WITH s, tier, sort ORDER BY tier, sort, s.key LIMIT $limit
WITH collect([tier, CASE WHEN $cursors THEN sort END, s.key] + [name IN $properties | s[name]]) AS page
UNWIND range(0, size(page) - 1, 100) AS from
RETURN page[from..from + 100] AS rows
