// Purpose: what one zone makes, chain by chain: leaf segments of every chain, its makers of each, its surveys.
// Parameters: zone: String, key; today: String, full date; most: Int, makers anywhere counted of a segment.
// Rows, told apart by their first cell, as zone-matrix has them:
//   ['segment', key, chain key, importance, adequate, makers anywhere (at most `most`), [[fed segment key, weight], …]]
//   ['cell', zone key, segment key, makers recorded in the zone, of these anchors of the chain there]
//   ['survey', zone key, segment key, last day of the survey nearest to it]
// Index: chain_sort, entity_key. Work: the segments of all chains, the companies of the zone and its surveys; not those of other zones.
CALL () {
  MATCH (chain:Chain) WHERE chain.sortKey >= ''
  MATCH (chain)<-[:IN_CHAIN]-(s:Segment) WHERE NOT EXISTS { (s)<-[:PART_OF]-(:Segment) }
  WITH chain, s ORDER BY chain.sortKey, s.sortKey, s.key
  RETURN [
    'segment', s.key, chain.key, s.importance, s.adequate,
    size(COLLECT { MATCH (s)<-[a:ACTIVE_IN {role: 'makes'}]-(c:Company) WHERE coalesce(a.status, '') <> 'ended' RETURN DISTINCT c LIMIT $most }),
    COLLECT { MATCH (s)-[f:FEEDS]->(fed:Segment) RETURN [fed.key, f.weight] ORDER BY fed.key }
  ] AS row
}
WITH collect(row) AS segments
MATCH (z:Entity {key: $zone})
CALL (z) {
  MATCH (z)<-[:PART_OF*0..8]-()<-[l:LOCATED_IN]-(c:Company)
  WHERE l.role IN ['registered', 'headquarters', 'plant'] AND coalesce(l.status, '') <> 'ended'
  WITH DISTINCT z, c
  MATCH (c)-[a:ACTIVE_IN {role: 'makes'}]->(s:Segment) WHERE coalesce(a.status, '') <> 'ended'
  WITH DISTINCT z, c, s
  WITH z, s, c, EXISTS {
    MATCH (s)-[:IN_CHAIN]->()<-[n:ANCHORS]-(c) WHERE coalesce(n.status, '') <> 'ended'
    MATCH (scope:Entity {key: n.scope})-[:PART_OF*0..8]->(z)
  } AS anchor
  WITH z, s, count(c) AS makers, sum(CASE WHEN anchor THEN 1 ELSE 0 END) AS anchors ORDER BY s.key
  RETURN collect(['cell', z.key, s.key, makers, anchors]) AS cells
}
CALL (z) {
  MATCH (z)-[v:SURVEYED]->(target) WHERE coalesce(v.onFrom, v.asOfFrom, '') <= $today
  MATCH path = (target)<-[:PART_OF|IN_CHAIN*0..4]-(s:Segment)
  WITH z, s, coalesce(v.onTo, v.asOfTo) AS until ORDER BY length(path), until DESC
  WITH z, s, head(collect(until)) AS until ORDER BY s.key
  RETURN collect(['survey', z.key, s.key, until]) AS surveys
}
WITH segments + cells + surveys AS rows
UNWIND range(0, size(rows) - 1, 100) AS from
RETURN rows[from..from + 100] AS rows
