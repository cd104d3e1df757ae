// Purpose: how a firm is tied to companies of a zone over at most three steps of supply, ownership and cooperation.
// Parameters: zone, company: String, keys; most: Int, companies of the zone; ways: Int, ways to each.
// Rows: [company of the zone, its name, anchor of a chain, [[key, name], …] from it to the firm,
//   [[type, from start to end, basis, control, evidence], …] along the way], the nearest first.
// Index: entity_key. Pruning BFS finds who is near, and of these who is in the zone; ways are then sought for the few that are.
MATCH (k:Entity {key: $company})
MATCH path = (k)-[:SUPPLIES|OWNS|COOPERATES_WITH*1..3]-(x)
WHERE x:Company AND x <> k AND all(r IN relationships(path) WHERE NOT coalesce(r.status, '') IN ['ended', 'planned'])
WITH k, x, min(length(path)) AS steps
WITH k, collect([x, steps]) AS near
MATCH (z:Entity {key: $zone})
WITH k, near, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  RETURN DISTINCT c
} AS here
UNWIND [n IN near WHERE n[0] IN here] AS n
WITH k, n[0] AS x, n[1] AS steps
WITH k, x, steps, EXISTS { (x)-[:ANCHORS]->(:Chain) } AS anchor
ORDER BY steps, anchor DESC, x.sortKey, x.key LIMIT $most
CALL (k, x) {
  MATCH way = allShortestPaths((x)-[:SUPPLIES|OWNS|COOPERATES_WITH*1..3]-(k))
  WHERE all(r IN relationships(way) WHERE NOT coalesce(r.status, '') IN ['ended', 'planned'])
  RETURN way LIMIT $ways
}
RETURN collect([
  x.key, x.name, anchor, [n IN nodes(way) | [n.key, n.name]],
  [r IN relationships(way) | [type(r), startNode(r).key, r.control, [r.sources, r.basis, r.confidence, r.asOf, r.note]]]
]) AS rows
