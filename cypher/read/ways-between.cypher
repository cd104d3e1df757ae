// Purpose: how two companies are tied over at most six steps of supply, ownership and cooperation: all shortest ways.
// Parameters: from, to: String, different keys; ways: Int, at most.
// Rows: [[[key, name], …] along the way, [[type, start key, control, evidence], …]]; none when nothing ties them.
// Index: entity_key. Search from both ends at once.
MATCH (a:Entity {key: $from})
MATCH (b:Entity {key: $to})
MATCH way = allShortestPaths((a)-[:SUPPLIES|OWNS|COOPERATES_WITH*1..6]-(b))
WHERE all(r IN relationships(way) WHERE NOT coalesce(r.status, '') IN ['ended', 'planned'])
WITH way LIMIT $ways
RETURN collect([
  [n IN nodes(way) | [n.key, n.name]],
  [r IN relationships(way) | [type(r), startNode(r).key, r.control, [r.sources, r.basis, r.confidence, r.asOf, r.note]]]
]) AS rows
