// Purpose: how a firm is tied to companies of a zone over at most three steps of supply, ownership and cooperation.
// Parameters: zone, company: String, keys; most: Int, companies of the zone; ways: Int, ways to each.
// Rows: [company of the zone, its name, anchor of a chain, [[key, name], …] from it to the firm,
//   [[type, from start to end, basis, control, evidence], …] along the way], the nearest first.
// Index: entity_key. Pruning BFS finds who is within two steps, and for each company of the zone whether it or one beside it is
//   among them (an institution may stand between); ways are then sought for the few that are. Three steps from a hub would be the whole country.
MATCH (k:Entity {key: $company})
MATCH path = (k)-[:SUPPLIES|OWNS|COOPERATES_WITH*1..2]-(x)
WHERE x <> k AND all(r IN relationships(path) WHERE NOT coalesce(r.status, '') IN ['ended', 'planned'])
WITH k, x, min(length(path)) AS steps
WITH k, collect(CASE WHEN steps = 1 THEN x END) AS first, collect(x) AS near
MATCH (z:Entity {key: $zone})
WITH k, first, near, COLLECT {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended' AND c <> k
  RETURN DISTINCT c
} AS here
UNWIND here AS x
WITH k, x, CASE
  WHEN x IN first THEN 1
  WHEN x IN near THEN 2
  WHEN EXISTS {
    (x)-[r:SUPPLIES|OWNS|COOPERATES_WITH]-(y) WHERE y IN near AND NOT coalesce(r.status, '') IN ['ended', 'planned']
  } THEN 3
END AS steps
WITH k, x, steps WHERE steps IS NOT NULL
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
